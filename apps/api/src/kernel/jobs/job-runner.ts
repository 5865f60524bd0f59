import {
  Inject,
  Injectable,
  Optional,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { isConnectionError } from '../errors/connection-error.js';
import { DomainError, forbidden } from '../errors/domain-error.js';
import { DATABASE_URL } from '../events/background.js';
import { Listener } from '../events/listener.js';
import { LOG } from '../logging/logger.js';
import { isUnderMaintenance } from '../maintenance/maintenance.js';
import { writable } from '../maintenance/maintenance.sql.js';
import { SessionReader } from '../session/session-reader.js';
import { JobHandlers, JobLost, type JobHandler } from './job-handlers.js';
import { JobQueue } from './job-queue.js';
import type { Job } from './job.entity.js';
import { JobRepository } from './job.repository.js';
import { Run } from './run.js';

/** So many at once in one process. */
const AT_ONCE = 2;
/** How long handlers may take to come to their end when the process stops. */
const FAREWELL_MS = 2000;
const PURGE_MS = 3_600_000;
/** After how long a job that waits is put into the queue once more, in case it is not there. Twice there is once done. */
const FORGOTTEN_MS = 600_000;

/** Injection token of {@link JobTimes}, where they are not the usual ones. */
const JOB_TIMES = Symbol('JobTimes');

/** How often things are looked after, in milliseconds of real time. */
export interface JobTimes {
  /** A process that runs jobs says so, and tells their progress */
  beat: number;
  /** One that has not said so for this long is gone */
  lost: number;
  /** How often is looked for jobs of processes that are gone */
  sweep: number;
}

const TIMES: JobTimes = { beat: 1_000, lost: 30_000, sweep: 60_000 };

/** Runs jobs beside answering. While there are none, the database is asked once a minute, and tells of new ones by itself. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #listener: Listener;
  readonly #runs = new Set<Run>();
  #beats: NodeJS.Timeout | null = null;
  #isStopping = false;
  #lastSweep = -Infinity;
  #lastPurge = -Infinity;

  constructor(
    @Inject(DATABASE_URL) url: string,
    @Inject(LOG) private readonly log: Logger,
    private readonly db: Database,
    private readonly sessions: SessionReader,
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    private readonly jobs: JobRepository,
    @Optional() @Inject(JOB_TIMES) private readonly times: JobTimes = TIMES,
  ) {
    this.#listener = new Listener({
      url,
      channel: 'waymark_jobs',
      intervalMs: times.sweep,
      log,
      work: (client) => this.#work(client),
    });
  }

  onApplicationBootstrap(): void {
    this.#listener.start();
  }

  /** What is under way is given up: another process begins it anew at once, or whoever started it is told. */
  async beforeApplicationShutdown(): Promise<void> {
    this.#isStopping = true;
    if (this.#beats) clearInterval(this.#beats);
    const runs = [...this.#runs];
    for (const run of runs) run.abort('the process stops');
    const ended = Promise.all(runs.map(({ ended }) => ended));
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, FAREWELL_MS).unref())]);
    // The database may be gone as well: then a process that finds it again will see that these are lost.
    if (runs.length > 0)
      await this.#giveUp({ given: runs }).catch((error: unknown) =>
        this.log.warn({ err: error }, 'jobs are left behind'),
      );
    await this.#listener.stop();
  }

  async #work(client: Client): Promise<void> {
    if (this.#isStopping) return;
    await this.queue.through(client);
    if (this.#runs.size > 0) await this.#beat(client);
    const now = performance.now();
    if (now - this.#lastSweep >= this.times.sweep * 0.9) {
      await this.#sweep();
      this.#lastSweep = now;
    }
    await this.#take(client);
    if (now - this.#lastPurge >= PURGE_MS) {
      await this.jobs.purge();
      await this.queue.sweep();
      this.#lastPurge = now;
    }
  }

  /** Says that this process lives and how far its jobs are; learns which of them nobody wants any more. */
  async #beat(client: Client): Promise<void> {
    const runs = [...this.#runs];
    const told = JSON.stringify(runs.map(({ id, attempt, done, total }) => ({ id, attempt, done, total })));
    const { rows } = await client.query<{ id: string }>(
      `update jobs j set beat_at = clock_timestamp(), done = r.done, total = r.total
       from jsonb_to_recordset($1::jsonb) as r(id uuid, attempt int, done int, total int)
       where j.id = r.id and j.attempt = r.attempt and j.state = 'running' returning j.id`,
      [told],
    );
    const ours = new Set(rows.map(({ id }) => id));
    for (const run of runs) if (!ours.has(run.id)) run.abort('nobody waits for it any more');
  }

  async #sweep(): Promise<void> {
    await this.#giveUp({ silentMs: this.times.lost });
    await this.db.inTransaction(async () => this.#send(await this.jobs.forgotten(FORGOTTEN_MS)));
  }

  #giveUp(which: Parameters<JobRepository['giveUp']>[1]): Promise<void> {
    return this.db.inTransaction(async () => this.#send(await this.jobs.giveUp(this.handlers.repeatable(), which)));
  }

  async #send(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.queue.send(id);
  }

  /** Out of the queue and begun in one transaction: another process gets others, or none. */
  async #take(client: Client): Promise<void> {
    const free = AT_ONCE - this.#runs.size;
    if (free === 0) return;
    await client.query('begin');
    let begun: Job[];
    try {
      begun = (await this.#mayBegin(client)) ? await this.#begun(client, await this.queue.take(free)) : [];
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => undefined); // the first error tells more
      throw error;
    }
    for (const job of begun) this.#begin(job);
  }

  /** During maintenance what waits goes on waiting; the database tells of its end. */
  async #mayBegin(client: Client): Promise<boolean> {
    const { rows } = await client.query<{ may: boolean }>(`select ${writable.render().text} as may`);
    return rows[0]?.may ?? false;
  }

  /** One of a kind that this process does not know yet, of a newer one, waits until it is put into the queue again. */
  async #begun(client: Client, ids: readonly string[]): Promise<Job[]> {
    if (ids.length === 0) return [];
    const { rows } = await client.query<Job>(
      `update jobs set state = 'running', attempt = attempt + 1, done = 0, total = null, started_at = clock_timestamp(),
         beat_at = clock_timestamp(), version = version + 1
       where id = any($1::uuid[]) and state = 'waiting' and kind = any($2::text[])
       returning id, kind, input, attempt, roadmap_id as "roadmapId", user_id as "userId", membership_id as "membershipId"`,
      [ids, this.handlers.kinds()],
    );
    return rows;
  }

  #begin(job: Job): void {
    const handler = this.handlers.find(job.kind);
    if (!handler) throw new Error(`nobody registered how to do ${job.kind}`);
    const run = new Run(job, this.jobs);
    this.#runs.add(run);
    this.#beats ??= setInterval(() => this.#listener.wake(), this.times.beat).unref();
    run.ended = this.#do(run, job, handler).finally(() => this.#leave(run));
  }

  #leave(run: Run): void {
    this.#runs.delete(run);
    if (this.#runs.size === 0 && this.#beats) {
      clearInterval(this.#beats);
      this.#beats = null;
    }
    this.#listener.wake(); // there is room for another
  }

  async #do(run: Run, job: Job, handler: JobHandler): Promise<void> {
    try {
      run.me = await this.#starter(job);
      const result = await handler.run(run);
      if (!run.isComplete) await run.complete(result);
    } catch (error) {
      await this.#fail(run, error).catch((failure: unknown) => this.log.warn({ err: failure }, 'a job is left behind'));
    }
  }

  /** What somebody may no longer do is not done in its name. */
  async #starter({ userId, roadmapId, membershipId }: Job): Promise<Actor> {
    const me = await this.sessions.readAnew({ userId, sessionId: null });
    const isSame = membershipId === null || (roadmapId !== null && me.in(roadmapId)?.id === membershipId);
    if (me.userId === null || !isSame) throw forbidden('role_not_permitted');
    return me;
  }

  async #fail(run: Run, error: unknown): Promise<void> {
    if (run.signal.aborted || error instanceof JobLost) return; // whoever ended it has said so
    if (isConnectionError(error)) {
      // Nothing can be said now. Whoever looks next finds that it is lost, and it begins anew or has failed.
      this.log.warn({ err: error, job: run.id }, 'a job was interrupted');
      return;
    }
    // Maintenance began while it was done: nothing of it stays, and it waits again where it may be done anew.
    if (isUnderMaintenance(error)) return this.#giveUp({ given: [run] });
    if (!(error instanceof DomainError)) this.log.error({ err: error, job: run.id, kind: run.kind }, 'a job failed');
    await this.jobs.fail(run, error instanceof DomainError ? (error.reason ?? error.code) : 'job_failed');
  }
}
