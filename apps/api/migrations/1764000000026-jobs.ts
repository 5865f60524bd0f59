import PgBoss from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue's own schema. Its newest plan is as good here as the one of this day: its start brings older ones up to it. */
const queuePlan = (): string =>
  PgBoss.getConstructionPlans('pgboss')
    .replace(/^\s*BEGIN;/, '') // the migration is a transaction already
    .replace(/COMMIT;\s*$/, '');

/** Long work of one's own: what it is, how far it has come, what came of it. The queue of those that wait is pg-boss's. */
export class Jobs1764000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table jobs (
        id uuid primary key default gen_random_uuid(),
        kind text not null,
        roadmap_id uuid references roadmaps on delete cascade,
        user_id uuid not null references users on delete cascade,
        membership_id uuid references memberships on delete cascade,
        input jsonb not null,
        state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
        attempt integer not null default 0,
        done integer not null default 0 check (done >= 0),
        total integer check (total >= done),
        result jsonb,
        failure text,
        created_at timestamptz not null default clock_timestamp(),
        sent_at timestamptz not null default clock_timestamp(),
        started_at timestamptz,
        beat_at timestamptz,
        ended_at timestamptz,
        version integer not null default 1,
        check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
        check (state <> 'running' or (started_at is not null and beat_at is not null)),
        check ((state = 'done') = (result is not null) and (state = 'failed') = (failure is not null)),
        check (membership_id is null or roadmap_id is not null)
      );
      create index jobs_of_user on jobs (user_id, created_at desc, id);
      create index jobs_under_way on jobs (sent_at) where state in ('waiting', 'running');
      create index jobs_ended on jobs (ended_at) where ended_at is not null;

      create function announce_job() returns trigger language plpgsql as
        $$ begin perform pg_notify('waymark_jobs', ''); return null; end $$;
      create trigger jobs_announced after insert on jobs for each row execute function announce_job();
      create trigger jobs_told after update of state on jobs for each row
        when (new.state in ('waiting', 'cancelled') and old.state <> new.state) execute function announce_job();
    `);
    await db.query(queuePlan());
    await db.query(`select pgboss.create_queue('waymark', '{"policy": "standard", "retryLimit": 0}')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop schema pgboss cascade;
      drop table jobs;
      drop function announce_job();
    `);
  }
}
