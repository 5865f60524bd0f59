import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Countries with their designation and labels; institutions of the labour-migration chain. */
export class Places1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table countries (
        code text primary key check (code ~ '^[A-Z]{2}$'),
        kind text not null check (kind in ('participant', 'country_of_origin')),
        name text not null,
        chip text not null,
        designation text not null,
        footnote text,
        footnote_mark text,
        languages jsonb not null,
        labels jsonb not null,
        currency text not null,
        zone text not null,
        iso_alpha2 text,
        iati_code text not null,
        dac_code text not null,
        version integer not null default 1,
        check ((footnote is null) = (footnote_mark is null))
      );

      create table institutions (
        id uuid primary key default gen_random_uuid(),
        code text not null unique,
        country_code text references countries,
        name text not null,
        acronym text,
        type text not null,
        level text not null,
        mandate text not null,
        roles text[] not null,
        confidence text not null check (confidence in ('low', 'medium', 'high')),
        note text,
        version integer not null default 1
      );
      create index institutions_by_country on institutions (country_code);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table institutions, countries');
  }
}
