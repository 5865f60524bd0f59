import { startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession, buildUser } from '../../../test/factories.js';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

test('every answer carries the headers that keep a browser careful', async () => {
  for (const url of ['/healthz', '/nowhere', '/graphql']) {
    const { headers } = await api.app.inject({ url });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(headers['x-powered-by']).toBeUndefined();
  }
  expect((await api.gql('{ viewer { now } }')).headers['cache-control']).toBe('no-store');
});

test('a host that is none is told', async () => {
  for (const host of ['a b', '[']) {
    const answer = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host },
      payload: { query: '{}' },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'VALIDATION' } }] });
  }
});

test('a page of a list has at most 50 records', async () => {
  const administrator = await buildUser(api.rows, { administrator: true });
  const session = await buildSession(api.rows, administrator.id);
  const accounts = async (first: number) =>
    (await api.gql(`{ accounts(first: ${first}) { edges { node { id email } } } }`, {}, session)).errors;
  expect(await accounts(50)).toEqual([]);
  for (const first of [51, 0, -1]) {
    expect((await accounts(first))[0]?.extensions).toMatchObject({ code: 'VALIDATION', details: [{ field: 'first' }] });
  }
});
