import { serverAudits } from 'graphql-http';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession, buildUser } from '../../../test/factories.js';

const viewer = '{ viewer { user { id } } }';

let database: TestDatabase;
let api: TestApi;
let webDir: string;
let address: string;
beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'waymark-audit-'));
  const sha256Hash = createHash('sha256').update(viewer).digest('hex');
  writeFileSync(join(webDir, 'index.html'), '');
  writeFileSync(join(webDir, 'persisted-documents.json'), JSON.stringify({ [sha256Hash]: viewer }));
  database = await cloneDatabase();
  api = await startApi(database.url, { webDir });
  await api.app.listen(0, '127.0.0.1');
  address = `${await api.app.getUrl()}/graphql`;
});
afterAll(async () => {
  await api.stop();
  await database.drop();
  rmSync(webDir, { recursive: true });
});

test('every audit of GraphQL over HTTP passes', async () => {
  const audits = serverAudits({ url: address });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  expect(results).toHaveLength(61);
});

test('what is wrong with a request decides its status only where the answer is GraphQL for sure', async () => {
  for (const [query, accept, status] of [
    ['{', 'application/json', 200],
    ['{', 'application/graphql-response+json', 400],
    ['{ nothing }', 'application/graphql-response+json, application/json;q=0.9', 400],
    ['{ nothing }', '*/*', 200],
    [undefined, 'application/json', 400],
  ] as const) {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { accept },
      payload: { query, a: 1 },
    });
    expect([query, accept, answer.statusCode]).toEqual([query, accept, status]);
  }
});

test('a browser with a session reads by GET only what the web app was built with, or what it asked about before', async () => {
  const user = await buildUser(api.rows);
  const cookie = await buildSession(api.rows, user.id);
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    api.app.inject({ url: `/graphql?${new URLSearchParams(parameters).toString()}`, headers });
  const sha256Hash = createHash('sha256').update(viewer).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const mine = { data: { viewer: { user: { id: user.id } } } };

  expect((await get({ query: viewer })).statusCode).toBe(200);
  expect((await get({ query: viewer }, { cookie })).statusCode).toBe(403);
  expect((await get({ query: viewer, extensions }, { cookie })).statusCode).toBe(403);
  expect((await get({ extensions }, { cookie })).json()).toEqual(mine);
  expect((await get({ query: viewer }, { cookie, 'apollo-require-preflight': '1' })).json()).toEqual(mine);
  const mutation = { query: 'mutation { signOut }' };
  expect((await get(mutation, { cookie })).statusCode).toBe(403);
  expect((await get(mutation, { cookie, 'apollo-require-preflight': '1' })).statusCode).toBe(405);
});
