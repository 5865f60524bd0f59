import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { Job, type JobFacts } from './job.entity.js';
import { jobPolicy } from './job.policy.js';

/** So many of one's own are shown. */
const SHOWN = 20;

@Injectable()
export class JobRepository {
  constructor(private readonly db: Database) {}

  list(me: Actor): Promise<Job[]> {
    return this.db.select(
      Job,
      'j',
      sql`where ${jobPolicy.scope(me, 'j')} order by j.created_at desc, j.id limit ${SHOWN}`,
    );
  }

  find(me: Actor, id: string): Promise<Job | null> {
    return this.db.find(Job, 'j', sql`where ${jobPolicy.scope(me, 'j')} and j.id = ${id}`);
  }

  lock(me: Actor, id: string): Promise<Job | null> {
    return this.db.find(Job, 'j', sql`where ${jobPolicy.scope(me, 'j')} and j.id = ${id} for update of j`);
  }

  async insert(job: Pick<Job, 'kind' | 'roadmapId' | 'userId' | 'membershipId' | 'input'>): Promise<string> {
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into jobs (kind, roadmap_id, user_id, membership_id, input)
      values (${job.kind}, ${job.roadmapId}, ${job.userId}, ${job.membershipId}, ${JSON.stringify(job.input)}::jsonb) returning id`);
    return id;
  }

  /** Whoever started it: for the administrator, who is told nothing of it but that it failed. */
  lockFailed(id: string): Promise<Job | null> {
    return this.db.find(Job, 'j', sql`where j.id = ${id} for update of j`);
  }

  /** It has all its attempts before it again. */
  async retry(id: string): Promise<void> {
    await this.db.rows(sql`
      update jobs set state = 'waiting', failure = null, attempt = 0, done = 0, total = null, ended_at = null,
        sent_at = clock_timestamp(), version = version + 1
      where id = ${id}`);
  }

  async cancel(id: string): Promise<void> {
    await this.db.rows(
      sql`update jobs set state = 'cancelled', ended_at = clock_timestamp(), version = version + 1 where id = ${id}`,
    );
  }

  /** @returns whether the job was still that of this attempt */
  async complete(
    { id, attempt, done, total }: Pick<Job, 'id' | 'attempt' | 'done' | 'total'>,
    result: JobFacts,
  ): Promise<boolean> {
    const ended = await this.db.rows(sql`
      update jobs set state = 'done', result = ${JSON.stringify(result)}::jsonb, done = ${done}, total = ${total},
        ended_at = clock_timestamp(), version = version + 1
      where id = ${id} and attempt = ${attempt} and state = 'running' returning id`);
    return ended.length > 0;
  }

  async fail({ id, attempt }: Pick<Job, 'id' | 'attempt'>, failure: string): Promise<void> {
    await this.db.rows(sql`
      update jobs set state = 'failed', failure = ${failure}, ended_at = clock_timestamp(), version = version + 1
      where id = ${id} and attempt = ${attempt} and state = 'running'`);
  }

  /**
   * Of jobs whose process is gone, those that may begin anew wait again; the others have failed.
   * @param given runs of this process that it gives up; without them, those of which nothing was heard for so long
   * @returns the ids of those that wait again
   */
  async giveUp(
    repeatable: readonly string[],
    which: { given: readonly Pick<Job, 'id' | 'attempt'>[] } | { silentMs: number },
  ): Promise<string[]> {
    const lost =
      'given' in which
        ? sql`(j.id, j.attempt) in (select * from unnest(${which.given.map(({ id }) => id)}::uuid[], ${which.given.map(({ attempt }) => attempt)}::int[]))`
        : sql`j.beat_at < clock_timestamp() - make_interval(secs => ${which.silentMs / 1000})`;
    const again = sql`kind = any(${repeatable}::text[]) and attempt < ${MOST_ATTEMPTS}`;
    const told = await this.db.rows<{ id: string; state: string }>(sql`
      with lost as (select j.id from jobs j where j.state = 'running' and ${lost} for update skip locked)
      update jobs set state = case when ${again} then 'waiting' else 'failed' end,
        failure = case when not (${again}) then 'job_interrupted' end,
        ended_at = case when not (${again}) then clock_timestamp() end,
        sent_at = clock_timestamp(), version = version + 1
      from lost where jobs.id = lost.id returning jobs.id, jobs.state`);
    return told.filter(({ state }) => state === 'waiting').map(({ id }) => id);
  }

  /** Those that wait though the queue may have forgotten them, as after a restore. @returns their ids */
  async forgotten(afterMs: number): Promise<string[]> {
    const waiting = await this.db.rows<{ id: string }>(sql`
      with forgotten as (
        select id from jobs where state = 'waiting' and sent_at < clock_timestamp() - make_interval(secs => ${afterMs / 1000})
        for update skip locked)
      update jobs set sent_at = clock_timestamp() from forgotten where jobs.id = forgotten.id returning jobs.id`);
    return waiting.map(({ id }) => id);
  }

  async purge(): Promise<void> {
    await this.db.rows(sql`delete from jobs where ended_at < clock_timestamp() - interval '30 days'`);
  }
}

/** A job that takes its process with it must not do so for ever. */
const MOST_ATTEMPTS = 3;
