import pg from 'pg';
import { pino } from 'pino';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { Listener } from './listener.js';

let database: TestDatabase;
let client: pg.Client;
const listeners: Listener[] = [];
const log = pino({ level: 'silent' });

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterEach(async () => {
  for (const listener of listeners.splice(0)) await listener.stop();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

function listen(work: (client: pg.Client) => Promise<void>, intervalMs = 60_000): Listener {
  const listener = new Listener({ url: database.url, channel: 'spec', intervalMs, log, work });
  listeners.push(listener);
  listener.start();
  return listener;
}

async function until(reached: () => boolean): Promise<void> {
  const deadline = performance.now() + 10_000;
  while (!reached()) {
    if (performance.now() > deadline) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('works once when it is connected and again at each notification', async () => {
  let times = 0;
  listen(() => Promise.resolve(void (times += 1)));
  await until(() => times === 1);
  await client.query(`notify spec, 'x'`);
  await until(() => times === 2);
});

test('works in intervals where nothing is told', async () => {
  let times = 0;
  listen(() => Promise.resolve(void (times += 1)), 20);
  await until(() => times > 3);
});

test('never twice at once; what is told meanwhile is worked off afterwards', async () => {
  let under = 0;
  let most = 0;
  let times = 0;
  listen(async (connection) => {
    under += 1;
    most = Math.max(most, under);
    await connection.query('select pg_sleep(0.1)');
    under -= 1;
    times += 1;
  });
  await until(() => under === 1);
  for (let index = 0; index < 5; index += 1) await client.query(`notify spec, 'x'`);
  await until(() => times >= 2);
  expect(most).toBe(1);
});

test('work that fails is tried again', async () => {
  let times = 0;
  listen(() => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
  });
  await until(() => times > 1);
});

test('comes back by itself when the database ended its connection', async () => {
  const pids: number[] = [];
  listen(async (connection) => {
    const { rows } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
    pids.push(rows[0]?.pid ?? 0);
  });
  await until(() => pids.length === 1);
  await client.query('select pg_terminate_backend($1)', [pids[0]]);
  await until(() => pids.length > 1);
  expect(pids.at(-1)).not.toBe(pids[0]);
  const heard = pids.length;
  await client.query(`notify spec, 'x'`);
  await until(() => pids.length > heard);
});

test('leaves no connection behind, even when it is stopped while connecting', async () => {
  const connected = async (): Promise<number> => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where application_name = 'waymark-listener' and datname = current_database()`,
    );
    return rows[0]?.count ?? 0;
  };
  const listener = new Listener({
    url: database.url,
    channel: 'spec',
    intervalMs: 20,
    log,
    work: () => Promise.resolve(),
  });
  listener.start();
  await listener.stop();
  const deadline = performance.now() + 5000;
  while ((await connected()) > 0 && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await connected()).toBe(0);
});

test('what is told in quick succession is one piece of work', async () => {
  let times = 0;
  listen(() => Promise.resolve(void (times += 1)));
  await until(() => times === 1);
  await client.query(Array.from({ length: 10 }, (_, n) => `notify spec, '${n}'`).join(';'));
  await until(() => times === 2);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(times).toBe(2);
});
