import { pino } from 'pino';
import { Database, SessionReader } from '../src/kernel/index.js';
import { JobHandlers } from '../src/kernel/jobs/job-handlers.js';
import { JobQueue } from '../src/kernel/jobs/job-queue.js';
import { JobRepository } from '../src/kernel/jobs/job.repository.js';
import { JobRunner } from '../src/kernel/jobs/job-runner.js';
import type { TestApi } from './api.js';

const log = pino({ level: 'silent' });
/** Everything that is looked after now and then, at once. */
const QUICK = { beat: 50, lost: 1000, sweep: 200 };

/** Runs jobs over an application, as one more process would: each has a queue of its own. */
export function runJobs(api: TestApi, url: string): JobRunner {
  const db = api.get(Database);
  const [sessions, handlers, jobs] = [api.get(SessionReader), api.get(JobHandlers), api.get(JobRepository)];
  const runner = new JobRunner(url, log, db, sessions, handlers, new JobQueue(db, log), jobs, QUICK);
  runner.onApplicationBootstrap();
  return runner;
}
