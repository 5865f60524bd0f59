import { Actor } from '../actor/actor.js';
import { JobLost, type JobRun } from './job-handlers.js';
import type { Job, JobFacts } from './job.entity.js';
import type { JobRepository } from './job.repository.js';

/** One run of a job in this process. */
export class Run implements JobRun {
  readonly id: string;
  readonly kind: string;
  readonly attempt: number;
  readonly input: JobFacts;
  readonly roadmapId: string | null;
  readonly #aborted = new AbortController();
  me = Actor.anonymous;
  ended: Promise<void> = Promise.resolve();
  isComplete = false;
  done = 0;
  total: number | null = null;

  constructor(
    job: Job,
    private readonly jobs: JobRepository,
  ) {
    this.id = job.id;
    this.kind = job.kind;
    this.attempt = job.attempt;
    this.input = job.input;
    this.roadmapId = job.roadmapId;
  }

  get signal(): AbortSignal {
    return this.#aborted.signal;
  }

  abort(why: string): void {
    this.#aborted.abort(new Error(why));
  }

  progress(done: number, total: number): void {
    this.signal.throwIfAborted();
    this.done = Math.min(done, total);
    this.total = total;
  }

  async complete(result: JobFacts): Promise<void> {
    if (!(await this.jobs.complete(this, result))) throw new JobLost();
    this.isComplete = true;
  }
}
