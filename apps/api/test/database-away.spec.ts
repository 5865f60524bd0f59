import { ApiProcess } from './api-process.js';
import { cloneSampleDatabase, type TestDatabase } from './database.js';
import { startDatabaseProxy, type DatabaseProxy } from './database-proxy.js';

let database: TestDatabase;
let proxy: DatabaseProxy;
let api: ApiProcess;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  proxy = await startDatabaseProxy(database.url);
  api = new ApiProcess(proxy.url);
  await api.start();
}, 60_000);
afterAll(async () => {
  await api.stop();
  await proxy.takeAway();
  await database.drop();
}, 30_000);

async function get(path: string): Promise<[number, string]> {
  const response = await fetch(`${api.address}${path}`);
  return [response.status, await response.text()];
}

test('without its database the process lives, says that it is not ready, and works again once it is back', async () => {
  const session = await api.signIn('observer');
  const who = () =>
    api.ask<{ viewer: { user: { email: string } } } | null>('{ viewer { user { email } } }', {}, session);
  expect(await get('/readyz')).toEqual([200, '{"status":"ready"}']);

  await proxy.takeAway();
  expect(await get('/healthz')).toEqual([200, '{"status":"ok"}']);
  expect(await get('/readyz')).toEqual([503, '{"status":"database unreachable"}']);
  // Nobody is taken for somebody else, or for nobody, because the database could not be asked.
  expect(await who()).toEqual({ data: null, code: 'UNAVAILABLE', session: undefined });
  expect(await get('/graphql?query={viewer{now}}')).toEqual([
    200,
    expect.not.stringMatching(/ECONN|127\.0\.0\.1|postgres/),
  ]);

  await proxy.bringBack();
  expect(await get('/readyz')).toEqual([200, '{"status":"ready"}']);
  expect((await who()).data?.viewer.user.email).toBe('observer@demo.waymark.example');
}, 30_000);
