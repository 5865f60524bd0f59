import 'reflect-metadata';
import { pino } from 'pino';

/**
 * A process that runs jobs and answers nobody, over the built API. Jobs of the kind `spec.slow` tell that they have begun
 * and go on until the process ends. Arguments: the database's address, and whether they may run again.
 */
const [url = '', mayRunAgain] = process.argv.slice(2);
/** @param {string} path */
const built = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);
const { createApp } = await built('create-app.js');
const { readConfig } = await built('kernel/config/config.js');
const { JobHandlers, SessionReader, Database } = await built('kernel/index.js');
const { JobRunner } = await built('kernel/jobs/job-runner.js');
const { JobQueue } = await built('kernel/jobs/job-queue.js');
const { JobRepository } = await built('kernel/jobs/job.repository.js');

const log = pino({ level: 'silent' });
const config = readConfig({ HOST: '127.0.0.1', PORT: '0' }, { dataDir: '', webDir: null });
const app = await createApp({ config, log, databaseUrl: url, background: false });
/** @param {unknown} token */
const get = (token) => app.get(token, { strict: false });
get(JobHandlers).register('spec.slow', {
  mayRunAgain: mayRunAgain === 'again',
  /** @param {{ progress(done: number, total: number): void }} job */
  run: (job) => {
    job.progress(1, 2);
    setTimeout(() => console.log('begun'), 300);
    return new Promise(() => undefined);
  },
});
const times = { beat: 100, lost: 1000, sweep: 200 };
new JobRunner(
  url,
  log,
  get(Database),
  get(SessionReader),
  get(JobHandlers),
  get(JobQueue),
  get(JobRepository),
  times,
).onApplicationBootstrap();
