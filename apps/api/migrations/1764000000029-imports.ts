import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that are held against what is there, what was said about them, and what undoing them needs. */
export class Imports1764000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table imports (
        id uuid primary key default gen_random_uuid(),
        roadmap_id uuid not null references roadmaps on delete cascade,
        kind text not null,
        made_by_user uuid not null references users on delete cascade,
        file_name text not null,
        file_size integer not null,
        file_hash text not null check (file_hash ~ '^[0-9a-f]{64}$'),
        state text not null default 'checked' check (state in ('checked', 'applied', 'undone')),
        mapping jsonb not null default '{}',
        readings jsonb not null default '{}',
        confirmed text[] not null default '{}',
        remembered_at timestamptz,
        new_records integer,
        changed_records integer,
        unchanged_records integer,
        made_at timestamptz not null default waymark_now(),
        applied_at timestamptz,
        undone_at timestamptz,
        version integer not null default 1,
        check ((state = 'checked') = (applied_at is null)),
        check ((state = 'undone') = (undone_at is not null))
      );
      create index imports_by_roadmap on imports (roadmap_id, made_by_user, made_at desc);

      create table import_contents (
        import_id uuid primary key references imports on delete cascade,
        bytes bytea,
        records jsonb,
        check ((bytes is null) <> (records is null))
      );

      create table import_mappings (
        roadmap_id uuid not null references roadmaps on delete cascade,
        kind text not null,
        mapping jsonb not null,
        readings jsonb not null,
        saved_at timestamptz not null default waymark_now(),
        primary key (roadmap_id, kind)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table import_mappings, import_contents, imports');
  }
}
