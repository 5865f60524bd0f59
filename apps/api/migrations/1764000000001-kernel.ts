import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Domain clock, events with their ledger, idempotency keys and throttles. */
export class Kernel1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table domain_clock (
        singleton boolean primary key default true check (singleton),
        shift interval not null default interval '0',
        pauses boolean not null default false,
        beat timestamptz
      );
      insert into domain_clock default values;

      create function waymark_now() returns timestamptz language sql volatile parallel safe as
        $$ select clock_timestamp() + shift from domain_clock $$;

      create function refuse_change() returns trigger language plpgsql as
        $$ begin raise exception '% rows are never updated or deleted', tg_table_name using errcode = 'restrict_violation'; end $$;

      create table events (
        id uuid primary key default gen_random_uuid(),
        arrival bigint generated always as identity unique,
        roadmap_id uuid not null,
        type text not null,
        subject_kind text not null,
        subject_id uuid not null,
        membership_id uuid,
        occurred_at timestamptz not null default waymark_now(),
        audience text not null check (audience in ('public', 'participants', 'delegation', 'secretariat')),
        participant_id uuid,
        on_ledger boolean not null,
        idempotency_key uuid,
        payload jsonb not null default '{}',
        check (audience <> 'delegation' or participant_id is not null),
        check (not (on_ledger and audience = 'delegation'))
      );
      create index events_by_roadmap on events (roadmap_id, arrival);
      create index events_by_subject on events (subject_kind, subject_id);
      create trigger events_append_only before update or delete on events for each row execute function refuse_change();

      create function announce_event() returns trigger language plpgsql as
        $$ begin perform pg_notify('waymark_events', new.id::text); return new; end $$;
      create trigger events_announced after insert on events for each row execute function announce_event();

      create table ledger_entries (
        roadmap_id uuid not null,
        number integer not null check (number > 0),
        event_id uuid not null unique references events,
        previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        sealed_at timestamptz not null default clock_timestamp(),
        primary key (roadmap_id, number)
      );
      create trigger ledger_append_only before update or delete on ledger_entries for each row execute function refuse_change();

      create table idempotency_keys (
        user_id uuid not null,
        operation text not null,
        key uuid not null,
        input_hash text not null,
        result_id uuid not null,
        created_at timestamptz not null default clock_timestamp(),
        primary key (user_id, operation, key)
      );
      create index idempotency_keys_by_age on idempotency_keys (created_at);

      create table throttles (
        subject text primary key,
        failures integer not null,
        window_started_at timestamptz not null default clock_timestamp()
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table throttles, idempotency_keys, ledger_entries, events;
      drop function announce_event();
      drop function refuse_change();
      drop function waymark_now();
      drop table domain_clock;
    `);
  }
}
