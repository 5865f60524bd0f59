import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import { Act, Acts } from '../acts/acts.js';
import { Database } from '../database/database.js';
import { expectVersion, found, notFound, unauthenticated } from '../errors/domain-error.js';
import { JobHandlers } from './job-handlers.js';
import { cancelJob, retryJob } from './job.policy.js';
import { JobQueue } from './job-queue.js';
import type { Job, JobFacts } from './job.entity.js';
import { JobRepository } from './job.repository.js';

/** Long work: acts start it, any process does it, whoever started it looks how far it has come. */
@Injectable()
export class Jobs {
  constructor(
    private readonly db: Database,
    private readonly acts: Acts,
    private readonly jobs: JobRepository,
    private readonly queue: JobQueue,
    private readonly handlers: JobHandlers,
  ) {}

  /**
   * Part of the act under way: an act that is undone leaves no job.
   * @param input ids, enumerations and counts; never text
   * @returns its id
   */
  async start(me: Actor, kind: string, input: JobFacts, roadmapId: string | null): Promise<string> {
    if (!this.db.isInTransaction) throw new Error('a job is started by an act');
    if (me.userId === null) throw unauthenticated();
    const membershipId = roadmapId === null ? null : (me.in(roadmapId)?.id ?? null);
    const id = await this.jobs.insert({ kind, roadmapId, userId: me.userId, membershipId, input });
    await this.queue.send(id);
    return id;
  }

  /** One's own, the newest first. */
  list(me: Actor): Promise<Job[]> {
    return this.jobs.list(me);
  }

  /** One of one's own, as long as it is remembered. */
  find(me: Actor, id: string): Promise<Job | null> {
    return this.jobs.find(me, id);
  }

  async get(me: Actor, id: string): Promise<Job> {
    return found(await this.jobs.find(me, id));
  }

  /** By the administrator, and in the name of whoever started it: it does what that one may do now. */
  @Act()
  retryJob(me: Actor, id: string, expectedVersion: number): Promise<boolean> {
    if (!me.administrator) throw notFound();
    return this.acts.inOrder(me, {
      load: () => this.jobs.lockFailed(id),
      refuse: (job) => retryJob(job, this.handlers.repeatable().includes(job.kind)),
      change: async (job) => {
        expectVersion(job, { expectedVersion }, { theirs: { state: job.state }, mine: {} });
        await this.jobs.retry(id);
        await this.queue.send(id);
        return { id, events: [], result: true }; // of no roadmap's record
      },
      read: () => Promise.resolve(true),
    });
  }

  /** Wholly before its end, or too late: what it writes and its end are one. */
  @Act()
  cancelJob(me: Actor, id: string): Promise<Job> {
    return this.acts.inOrder(me, {
      load: () => this.jobs.lock(me, id),
      refuse: cancelJob,
      change: async () => {
        await this.jobs.cancel(id);
        return { id, events: [] }; // whoever started it is the only one who knows of it
      },
      read: (jobId) => this.get(me, jobId),
    });
  }
}
