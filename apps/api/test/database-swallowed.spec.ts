import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { createDataSource } from '../src/kernel/database/data-source.js';
import { Database, DatabaseClient, sql } from '../src/kernel/index.js';
import { addAdministrator } from '../src/modules/identity/index.js';
import { startApi, type TestApi } from './api.js';
import { cloneSampleDatabase, type TestDatabase } from './database.js';
import { startDatabaseProxy, type DatabaseProxy } from './database-proxy.js';

let database: TestDatabase;
let proxy: DatabaseProxy;
let api: TestApi;
let direct: pg.Pool;
let silent: Server;
const held = new Set<Socket>();
beforeAll(async () => {
  database = await cloneSampleDatabase();
  proxy = await startDatabaseProxy(database.url);
  api = await startApi(proxy.url, { background: true });
  direct = new pg.Pool({ connectionString: database.url });
  direct.on('error', () => undefined); // dropping the database ends idle connections
  silent = createServer((socket) => held.add(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(silent, 'listening');
}, 60_000);
afterAll(async () => {
  for (const socket of held) socket.destroy();
  silent.close();
  await api.stop();
  await direct.end();
  await proxy.takeAway();
  await database.drop();
}, 30_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const post = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';

test('once bytes pass again it serves within 5 s, whatever was under way when they were swallowed', async () => {
  const session = await api.signInAs('secretariat');
  const [step] = await direct
    .query<{ id: string; roadmapId: string }>(`select id, roadmap_id as "roadmapId" from steps where code = '2.1'`)
    .then(({ rows }) => rows);
  const act = (idempotencyKey: string) =>
    api.gql<{ postComment: { id: string } } | null>(
      post,
      {
        input: {
          roadmapId: step?.roadmapId,
          subjectKind: 'step',
          subjectId: step?.id,
          visibility: 'participants',
          text: 'Once.',
          idempotencyKey,
        },
      },
      session,
    );
  const read = () => api.gql<{ viewer: { user: object } } | null>('{ viewer { user { id } } }', {}, session);
  // Every connection of the pool exists, so that none is made anew by chance.
  await Promise.all(Array.from({ length: 8 }, read));

  proxy.swallow();
  const key = randomUUID();
  const underWay = [...Array.from({ length: 6 }, read), act(key)];
  await pause(1500);
  proxy.letThrough();

  const returned = performance.now();
  let answer = await read();
  while (answer.data === null && performance.now() - returned < 20_000) answer = await read();
  const took = performance.now() - returned;
  expect(answer.data?.viewer.user).toBeTruthy();
  expect(took).toBeLessThan(5000);

  const answers = await Promise.all(underWay);
  expect(performance.now() - returned).toBeLessThan(8000);
  for (const { errors } of answers) for (const error of errors) expect(error.extensions.code).toBe('UNAVAILABLE');
  console.log(`served again ${Math.round(took)} ms after bytes passed again`);
  // What was not acknowledged is repeated with its key, and acts once.
  expect((await act(key)).data?.postComment.id).toBeTruthy();
  const { rows } = await direct.query('select 1 from events where idempotency_key = $1', [key]);
  expect(rows).toHaveLength(1);
  // No connection is left that would fail a later read.
  expect((await Promise.all(Array.from({ length: 8 }, read))).flatMap(({ errors }) => errors)).toEqual([]);
}, 60_000);

test('while nothing passes, whoever waits hears it within seconds', async () => {
  const session = await api.signInAs('secretariat');
  proxy.swallow();
  const began = performance.now();
  const { errors } = await api.gql('{ viewer { user { id } } }', {}, session);
  const took = performance.now() - began;
  proxy.letThrough();
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAVAILABLE']);
  expect(took).toBeLessThan(10_000);
});

test('a statement that is slow, and not lost, is waited for', async () => {
  const { manager } = api.get(Database);
  const rows: unknown = await manager.query('select pg_sleep(4), 1 as done');
  expect(rows).toEqual([expect.objectContaining({ done: 1 })]);
});

test('no session of ours compiles statements, whatever the server does by default', async () => {
  await direct.query(`alter database ${pg.escapeIdentifier(new URL(database.url).pathname.slice(1))} set jit = on`);
  const fresh = await startApi(database.url);
  try {
    const other = new pg.Client({ connectionString: database.url });
    await other.connect();
    expect((await other.query('show jit')).rows).toEqual([{ jit: 'on' }]);
    await other.end();
    expect(await fresh.get(Database).rows(sql`show jit`)).toEqual([{ jit: 'off' }]);
  } finally {
    await fresh.stop();
  }
});

describe('where a database takes connections and never says a word', () => {
  const url = (): string => `postgres://u:p@127.0.0.1:${(silent.address() as AddressInfo).port}/waymark`;

  test('every kind of connection gives up', async () => {
    const account = { email: 'name@example.org', name: 'Name', password: 'a long enough passphrase' };
    const failures = await Promise.allSettled([
      addAdministrator(url(), account),
      new DatabaseClient({ connectionString: url() }).connect(),
      createDataSource({ url: url(), entities: [], poolSize: 2 }).initialize(),
    ]);
    for (const failure of failures)
      expect(failure).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/time ?out/) } });
  });

  test('Ctrl-C ends the start at once', async () => {
    const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url(), PORT: '0' };
    const arrived = once(silent, 'connection');
    const child = spawn(process.execPath, [main], { env, stdio: 'ignore' });
    const ended = once(child, 'exit');
    await arrived;
    const told = performance.now();
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    // Before the attempt to connect has failed by itself.
    expect(performance.now() - told).toBeLessThan(2500);
  }, 60_000);
});
