import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startApi, type TestApi } from '../../../test/api.js';
import { startDatabaseProxy } from '../../../test/database-proxy.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { runJobs } from '../../../test/job-runner.js';
import { Acts, Database, DomainError, sql, type Actor } from '../index.js';
import { JobHandlers, type JobHandler, type JobRun } from './job-handlers.js';
import type { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';

let database: TestDatabase;
let api: TestApi;
let me: Actor;
let roadmapId: string;
let runners: JobRunner[] = [];
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url, { poolSize: 8 });
  me = await api.actor('secretariat');
  roadmapId = me.memberships[0]?.roadmapId ?? '';
});
afterEach(async () => {
  await Promise.all(runners.map((runner) => runner.beforeApplicationShutdown()));
  runners = [];
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

let named = 0;
const kind = () => `spec.${(named += 1)}`;
const run = (url = database.url): JobRunner => {
  const runner = runJobs(api, url);
  runners.push(runner);
  return runner;
};
const handle = (name: string, work: JobHandler['run'], mayRunAgain = true): void =>
  api.get(JobHandlers).register(name, { mayRunAgain, run: work });
const start = (name: string, input = {}, as = me): Promise<string> =>
  api.get(Acts).run(as, (actor) => api.get(Jobs).start(actor, name, input, roadmapId));

interface Told {
  id: string;
  state: string;
  done: number;
  total: number | null;
  result: string | null;
  failure: string | null;
}
const ask = async (id: string, as = 'secretariat') =>
  api.gql<{ job: Told }>(`query ($id: ID!) { job(id: $id) { id state done total result failure } }`, { id }, as);
const cancel = (id: string, as = 'secretariat') =>
  api.gql<{ cancelJob: Told }>(
    'mutation ($input: CancelJobInput!) { cancelJob(input: $input) { id state } }',
    { input: { jobId: id } },
    as,
  );

/** The job as soon as it is so. */
async function until(id: string, is: (job: Told) => boolean): Promise<Told> {
  const deadline = performance.now() + 15_000;
  for (;;) {
    const { job } = (await ask(id)).data;
    if (is(job)) return job;
    if (performance.now() > deadline) throw new Error(`the job is still ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
const untilEnded = (id: string) => until(id, ({ state }) => !['waiting', 'running'].includes(state));

/** Something that is waited for until it is let go. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

test('a job tells how far it is, and keeps its result', async () => {
  const name = kind();
  const { opened, open } = gate();
  handle(name, async (job) => {
    job.progress(3, 10);
    await opened;
    job.progress(10, 10);
    return { imported: 10, of: job.input['file'] };
  });
  const id = await start(name, { file: 'f0000000-0000-4000-8000-000000000000' });
  expect((await ask(id)).data.job).toMatchObject({ state: 'waiting', done: 0, total: null, result: null });
  run();
  await until(id, ({ state, done, total }) => state === 'running' && done === 3 && total === 10);
  open();
  const job = await untilEnded(id);
  expect(job).toMatchObject({ state: 'done', done: 10, total: 10, failure: null });
  expect(JSON.parse(job.result ?? '')).toEqual({ imported: 10, of: 'f0000000-0000-4000-8000-000000000000' });
});

test('an act that is undone leaves no job', async () => {
  const name = kind();
  handle(name, () => Promise.resolve({}));
  const [before] = await api.rows(
    'select count(*)::int as jobs, (select count(*)::int from pgboss.job) as queued from jobs',
  );
  const act = api.get(Acts).run(me, async (actor) => {
    await api.get(Jobs).start(actor, name, {}, roadmapId);
    throw new DomainError('CONFLICT');
  });
  await expect(act).rejects.toThrow(DomainError);
  const [after] = await api.rows(
    'select count(*)::int as jobs, (select count(*)::int from pgboss.job) as queued from jobs',
  );
  expect(after).toEqual(before);
  await expect(api.get(Jobs).start(me, name, {}, roadmapId)).rejects.toThrow('started by an act');
});

test('two that run jobs run each once', async () => {
  const name = kind();
  const begun: string[] = [];
  handle(name, async (job) => {
    begun.push(job.id);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return {};
  });
  run();
  run();
  const ids = await Promise.all(Array.from({ length: 12 }, () => start(name)));
  for (const id of ids) expect((await untilEnded(id)).state).toBe('done');
  expect([...begun].sort()).toEqual([...ids].sort());
  expect(await api.rows('select 1 from pgboss.job')).toEqual([]);
});

test('cancelled while it waits it never begins; cancelled at work it is told, and nothing that it wrote stays', async () => {
  const name = kind();
  const began: string[] = [];
  const aborted: string[] = [];
  handle(name, (job: JobRun) =>
    api.get(Database).inTransaction(async () => {
      began.push(job.id);
      await api.get(Database).rows(sql`update institutions set name = 'Not this'`);
      await new Promise<void>((resolve) => job.signal.addEventListener('abort', () => resolve()));
      aborted.push(job.id);
      await job.complete({});
      return {};
    }),
  );
  const waiting = await start(name);
  expect((await cancel(waiting)).data.cancelJob.state).toBe('cancelled');
  const working = await start(name);
  run();
  await until(working, ({ state }) => state === 'running');
  expect((await cancel(working)).data.cancelJob.state).toBe('cancelled');
  for (let tries = 0; aborted.length === 0 && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(aborted).toEqual([working]);
  expect(began).toEqual([working]);
  expect((await cancel(working)).errors[0]?.extensions.reason).toBe('job_ended');
  expect((await ask(working)).data.job).toMatchObject({ state: 'cancelled', result: null });
  expect(await api.rows("select 1 from institutions where name = 'Not this'")).toEqual([]);
});

test('a refusal fails it with its code, anything else without a word of it', async () => {
  const [refused, broken] = [kind(), kind()];
  handle(refused, () => Promise.reject(new DomainError('FORBIDDEN', 'role_not_permitted')));
  handle(broken, () => Promise.reject(new Error('somebody@example.org is not here')));
  run();
  expect(await untilEnded(await start(refused))).toMatchObject({ state: 'failed', failure: 'role_not_permitted' });
  expect(await untilEnded(await start(broken))).toMatchObject({ state: 'failed', failure: 'job_failed' });
});

test('it acts as who started it, and not after that one has lost the seat', async () => {
  const name = kind();
  handle(name, (job) =>
    api.get(Acts).run(job.me, (actor) => Promise.resolve({ as: actor.in(job.roadmapId ?? '')?.role ?? null })),
  );
  const observer = await api.actor('observer');
  const [first, second] = [await start(name, {}, observer), await start(name, {}, observer)];
  await api.rows("update jobs set state = 'cancelled', ended_at = clock_timestamp() where id = $1", [second]);
  run();
  for (let tries = 0; tries < 200 && (await stateOf(first)) !== 'done'; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await ask(first, 'observer')).data.job).toMatchObject({ state: 'done', result: '{"as":"observer"}' });
  await Promise.all(runners.map((runner) => runner.beforeApplicationShutdown()));
  runners = [];
  const third = await start(name, {}, observer);
  await api.rows('update memberships set ended_at = waymark_now() where id = $1', [observer.memberships[0]?.id]);
  run();
  for (let tries = 0; tries < 200 && (await stateOf(third)) !== 'failed'; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await api.rows('select failure from jobs where id = $1', [third])).toEqual([
    { failure: 'role_not_permitted' },
  ]);
  // What it was about is not its any more either.
  expect((await ask(first, 'observer')).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

const stateOf = async (id: string): Promise<string | undefined> =>
  (await api.rows<{ state: string }>('select state from jobs where id = $1', [id]))[0]?.state;

test('nobody else knows of a job, not even an administrator', async () => {
  const id = await start(kind());
  for (const other of ['head-me', 'administrator']) {
    expect((await ask(id, other)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await cancel(id, other)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.gql<{ jobs: Told[] }>('{ jobs { id } }', {}, other)).data.jobs).toEqual([]);
  }
  const own = await api.gql<{ jobs: Told[] }>('{ jobs { id } }', {}, 'secretariat');
  expect(own.data.jobs[0]?.id).toBe(id);
});

const program = fileURLToPath(new URL('../../../test/job-process.mjs', import.meta.url));

/** Kills a process, as the system does where memory is short, while it is at work on a job. */
async function killedAtWork(again: 'again' | 'once'): Promise<string> {
  const child = spawn(process.execPath, [program, database.url, again], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const id = await start('spec.slow');
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`it ended with ${code} before it had begun`)));
  });
  expect(await stateOf(id)).toBe('running');
  child.kill('SIGKILL');
  await gone;
  return id;
}

test('a job whose process was killed begins anew in another, where it may', async () => {
  handle('spec.slow', (job) => Promise.resolve({ again: job.id }), true);
  const id = await killedAtWork('again');
  run();
  expect(await untilEnded(id)).toMatchObject({ state: 'done', result: `{"again":"${id}"}` });
  expect(await api.rows('select attempt from jobs where id = $1', [id])).toEqual([{ attempt: 2 }]);
});

test('else whoever started it is told that it was interrupted', async () => {
  handle('spec.slow', () => Promise.reject(new Error('it must not begin anew')), false);
  const id = await killedAtWork('once');
  run();
  expect(await untilEnded(id)).toMatchObject({ state: 'failed', failure: 'job_interrupted' });
});

test('a process that stops gives up what it has begun: another begins it at once', async () => {
  const name = kind();
  let times = 0;
  handle(name, (job) => {
    times += 1;
    if (times === 2) return Promise.resolve({});
    return new Promise((_, reject) => job.signal.addEventListener('abort', () => reject(new Error('given up'))));
  });
  const first = run();
  const id = await start(name);
  await until(id, ({ state }) => state === 'running');
  await first.beforeApplicationShutdown();
  expect(await stateOf(id)).toBe('waiting');
  run();
  expect((await untilEnded(id)).state).toBe('done');
  expect(times).toBe(2);
});

test('a run that another process has overtaken writes nothing', async () => {
  const name = kind();
  const { opened, open } = gate();
  const outcomes: string[] = [];
  handle(name, async (job) => {
    await opened;
    await job.complete({}).catch((error: Error) => outcomes.push(error.name));
    return {};
  });
  run();
  const id = await start(name);
  await until(id, ({ state }) => state === 'running');
  await api.rows('update jobs set attempt = 7 where id = $1', [id]);
  open();
  for (let tries = 0; outcomes.length === 0 && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(outcomes).toEqual(['JobLost']);
  expect(await stateOf(id)).toBe('running');
  await api.rows("update jobs set state = 'cancelled', ended_at = clock_timestamp() where id = $1", [id]);
});

test('whoever runs jobs finds the database again, and what was started meanwhile', async () => {
  const name = kind();
  handle(name, () => Promise.resolve({ well: true }));
  const proxy = await startDatabaseProxy(database.url);
  run(proxy.url);
  expect((await untilEnded(await start(name))).state).toBe('done');
  await proxy.takeAway();
  const id = await start(name);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await stateOf(id)).toBe('waiting');
  await proxy.bringBack();
  expect((await untilEnded(id)).state).toBe('done');
  await Promise.all(runners.map((runner) => runner.beforeApplicationShutdown()));
  runners = [];
  await proxy.takeAway();
});

test('what the queue has forgotten is put into it again; what has ended is forgotten after 30 days', async () => {
  const name = kind();
  handle(name, () => Promise.resolve({}));
  const id = await start(name);
  await api.rows('delete from pgboss.job');
  await api.rows("update jobs set sent_at = clock_timestamp() - interval '11 minutes' where id = $1", [id]);
  run();
  expect((await untilEnded(id)).state).toBe('done');
  await Promise.all(runners.map((runner) => runner.beforeApplicationShutdown()));
  runners = [];
  await api.rows("update jobs set ended_at = clock_timestamp() - interval '31 days' where id = $1", [id]);
  run();
  for (let tries = 0; (await stateOf(id)) !== undefined && tries < 200; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await stateOf(id)).toBeUndefined();
});
