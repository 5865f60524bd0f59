import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Times in which everything can be read and nothing is written. `waymark_writable()` is what an act asks last: it waits for
 * whoever begins such a time, looks with new eyes (each statement of a volatile function does), and keeps it from beginning
 * until the act is recorded. The lock is an advisory one: it is granted in the order in which it is asked for, so that a
 * stream of acts holds nobody up, and it writes nothing.
 */
export class Maintenance1764000000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table maintenance (
        id uuid primary key default gen_random_uuid(),
        notice text not null check (notice <> ''),
        until timestamptz,
        began_at timestamptz not null default clock_timestamp(),
        began_by uuid references users on delete set null,
        ended_at timestamptz check (ended_at >= began_at),
        ended_by uuid references users on delete set null,
        version integer not null default 1
      );
      create unique index maintenance_now on maintenance ((true)) where ended_at is null;

      create function waymark_writable() returns boolean language plpgsql volatile as $$
        begin
          perform pg_advisory_xact_lock_shared(714201929);
          return not exists (select 1 from maintenance where ended_at is null);
        end $$;

      create function announce_maintenance() returns trigger language plpgsql as $$
        begin
          perform pg_notify('waymark_events', '');
          perform pg_notify('waymark_jobs', '');
          return null;
        end $$;
      create trigger maintenance_announced after insert or update on maintenance
        for each statement execute function announce_maintenance();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function waymark_writable();
      drop table maintenance;
      drop function announce_maintenance();
    `);
  }
}
