import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits for the sealer stands in a table of its own, kept by the database itself: finding it costs the same
 * whatever is on record already. An arrival number alone would be no mark to begin from: it is given before the commit,
 * so that a lower one may become visible after a higher one. Only what the ledger will hold wakes the sealer.
 */
export class UnsealedEvents1764000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      lock table events, ledger_entries in share row exclusive mode;
      create table unsealed_events (arrival bigint primary key);
      insert into unsealed_events
        select e.arrival from events e where e.on_ledger and not exists (select 1 from ledger_entries l where l.event_id = e.id);

      create or replace function announce_event() returns trigger language plpgsql as
        $$ begin
          insert into unsealed_events (arrival) values (new.arrival);
          perform pg_notify('waymark_events', '');
          return null;
        end $$;
      drop trigger events_announced on events;
      create trigger events_announced after insert on events for each row when (new.on_ledger) execute function announce_event();

      create function settle_sealed() returns trigger language plpgsql as
        $$ begin
          delete from unsealed_events where arrival = any(array(
            select e.arrival from sealed s cross join lateral (select arrival from events where id = s.event_id limit 1) e));
          return null;
        end $$;
      create trigger ledger_settles after insert on ledger_entries referencing new table as sealed
        for each statement execute function settle_sealed();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_settles on ledger_entries;
      drop function settle_sealed();
      drop trigger events_announced on events;
      create or replace function announce_event() returns trigger language plpgsql as
        $$ begin perform pg_notify('waymark_events', new.id::text); return new; end $$;
      create trigger events_announced after insert on events for each row execute function announce_event();
      drop table unsealed_events;
    `);
  }
}
