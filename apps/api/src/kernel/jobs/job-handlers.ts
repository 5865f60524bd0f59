import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import type { JobFacts } from './job.entity.js';

/** One run of a job, as its handler sees it. */
export interface JobRun<Input extends JobFacts = JobFacts> {
  readonly id: string;
  readonly input: Input;
  readonly roadmapId: string | null;
  /** Who started it, with the rights of the moment in which it was begun; what it does in an act confirms them */
  readonly me: Actor;
  /** Aborted when nobody wants its result any more: it was cancelled, or the process stops */
  readonly signal: AbortSignal;
  /** Costs nothing: it is told about once a second. @throws where the run was aborted */
  progress(done: number, total: number): void;
  /**
   * Ends the job with its result: the last statement of the handler's transaction, so that what it wrote and the end of
   * the job are one. Without it the job ends when the handler does.
   * @throws JobLost where it was cancelled meanwhile, or another process has begun it anew
   */
  complete(result: JobFacts): Promise<void>;
}

/** The job is not this run's any more. The transaction that learns of it is undone. */
export class JobLost extends Error {
  constructor() {
    super('the job is not this run’s any more');
    this.name = 'JobLost';
  }
}

/** How jobs of one kind are done. */
export interface JobHandler<Input extends JobFacts = JobFacts> {
  /**
   * Whether it may begin anew where its process was lost: it writes everything in one transaction that ends with
   * `complete`, or nothing that a second run would double. Otherwise whoever started it is told that it was interrupted.
   */
  mayRunAgain: boolean;
  /** @returns the result; a DomainError fails the job with its code */
  run(run: JobRun<Input>): Promise<JobFacts>;
}

/** Which jobs there are: the module that starts them registers how they are done. */
@Injectable()
export class JobHandlers {
  readonly #handlers = new Map<string, JobHandler>();

  /** @param kind such as `institutions.import` */
  register<Input extends JobFacts>(kind: string, handler: JobHandler<Input>): void {
    this.#handlers.set(kind, handler);
  }

  find(kind: string): JobHandler | null {
    return this.#handlers.get(kind) ?? null;
  }

  kinds(): string[] {
    return [...this.#handlers.keys()];
  }

  /** Those that may begin anew. */
  repeatable(): string[] {
    return [...this.#handlers].filter(([, { mayRunAgain }]) => mayRunAgain).map(([kind]) => kind);
  }
}
