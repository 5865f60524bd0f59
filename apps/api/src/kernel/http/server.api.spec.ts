import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sessionOf, startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { buildUser, TEST_PASSWORD } from '../../../test/factories.js';

const viewer = '{ viewer { demo } }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const persisted = (hash: string): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

let database: TestDatabase;
let api: TestApi;
let production: TestApi;
let webDir: string;
beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'waymark-web-'));
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<script nonce="__CSP_NONCE__"></script>');
  writeFileSync(join(webDir, 'assets', 'app-1.js'), 'export {};');
  writeFileSync(join(webDir, 'persisted-documents.json'), JSON.stringify({ [sha256(viewer)]: viewer }));
  database = await cloneDatabase();
  api = await startApi(database.url, { webDir });
  production = await startApi(database.url, {
    production: true,
    publicUrl: 'https://roadmap.example.org',
    countStatements: false,
  });
});
afterAll(async () => {
  await api.stop();
  await production.stop();
  await database.drop();
  rmSync(webDir, { recursive: true });
});

const post = (payload: object | string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
const codeOf = (answer: { json: () => unknown }): string =>
  (answer.json() as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ?? 'none';

describe('the page', () => {
  test.each(['/', '/r/screening', '/r/screening/p/P3?panel=1', '/r/screening/steps/2.2', '/r/a?file=b.js'])(
    'answers %s with a nonce of its own',
    async (url) => {
      const [one, two] = [await api.app.inject({ url }), await api.app.inject({ url })];
      const nonce = /nonce="([^"]+)"/.exec(one.body)?.[1] ?? 'none';
      expect(one.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
      expect(one.headers['cache-control']).toBe('no-store');
      expect(two.body).not.toBe(one.body);
    },
  );

  test.each([
    '/assets/app-0.js',
    '/assets/app-0.js?v=1',
    '/assets/deeper/app-0.css',
    '/assets/app-0',
    '/assets/',
    '/assets',
    '/app-0.js',
    '/manifest.webmanifest',
    '/r/screening/app-0.JS',
    '/apple-touch-icon.png',
    '/.well-known/security.txt',
  ])('does not stand in for a file that is missing: %s', async (url) => {
    for (const method of ['GET', 'HEAD'] as const) {
      const answer = await api.app.inject({ method, url });
      expect(answer.statusCode).toBe(404);
      expect(answer.headers['content-type']).not.toContain('html');
      expect(answer.headers['cache-control'] ?? 'no-store').toBe('no-store');
    }
  });

  test('and files that are there are kept for a year', async () => {
    const answer = await api.app.inject({ url: '/assets/app-1.js' });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  test('leaves health to the process', async () => {
    expect((await api.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
    expect((await api.app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' });
  });
});

describe('an answer of more than a kilobyte', () => {
  const long = { query: '{ __schema { types { name description } } }' };
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

  test.each(['br', 'gzip'] as const)('is compressed for whoever reads %s', async (coding) => {
    const plain = await post(long);
    const packed = await post(long, { 'accept-encoding': coding });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers).toMatchObject({ 'content-encoding': coding, vary: 'accept-encoding' });
    expect(Number(packed.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']) / 3);
    expect(unpack[coding](packed.rawPayload).toString()).toBe(plain.body);
  });

  test('and a shorter one is not', async () => {
    const { headers } = await post({ query: viewer }, { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });
});

describe('GraphQL takes', () => {
  test('documents the web app was built with, by their hash, and no others', async () => {
    expect((await post(persisted(sha256(viewer)))).json()).toEqual({ data: { viewer: { demo: false } } });
    const other = '{ signInInfo { demo } }';
    expect(codeOf(await post(persisted(sha256(other))))).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ query: other, ...persisted(sha256(other)) })).json()).toEqual({
      data: { signInInfo: { demo: false } },
    });
    expect(codeOf(await post(persisted(sha256(other))))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('JSON only, from its own origin only', async () => {
    const own = { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
    expect((await post({ query: viewer }, own)).statusCode).toBe(200);
    expect((await post({ query: viewer }, { origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await post({ query: viewer }, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await post(JSON.stringify({ query: viewer }), { 'content-type': 'text/plain' })).statusCode).toBe(403);
  });

  test('the same by whatever spelling of its address', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://elsewhere.example' };
    for (const url of ['/graphql', '/graphql/', '/%67raphql', '/graphq%6c?x=1', '/elsewhere']) {
      const payload = `query=${encodeURIComponent('mutation { signOutEverywhere }')}`;
      expect((await api.app.inject({ method: 'POST', url, headers: form, payload })).statusCode).toBe(403);
    }
  });

  test('no mutation by GET and no batch', async () => {
    expect(
      (await api.app.inject({ url: `/graphql?query=${encodeURIComponent('mutation { signOut }')}` })).statusCode,
    ).toBe(405);
    expect((await post([{ query: viewer }, { query: viewer }])).statusCode).toBe(400);
  });

  test.each([
    ['aliases', `{ viewer { ${Array.from({ length: 16 }, (_, n) => `a${n}: demo`).join(' ')} } }`],
    ['root fields', `{ ${Array.from({ length: 9 }, () => 'viewer { demo }').join(' ')} }`],
    ['tokens', `{ viewer { ${'demo '.repeat(5000)} } }`],
  ])('no more %s than its limit', async (_, query) => {
    expect(codeOf(await post({ query }))).toBe('QUERY_TOO_COMPLEX');
  });
});

describe('errors', () => {
  test('carry a code and the id of their request', async () => {
    for (const query of ['{', '{ nothing }', '{ finding { code } }']) {
      const answer = await post({ query });
      expect(codeOf(answer)).toBe('VALIDATION');
      expect(answer.json<{ errors: { extensions: { requestId: string } }[] }>().errors[0]?.extensions.requestId).toBe(
        answer.headers['x-request-id'],
      );
    }
  });

  test('carry a code also where the body never reaches GraphQL', async () => {
    const json = { 'content-type': 'application/json' };
    for (const [payload, status] of [
      ['{"query":', 400],
      ['', 400],
      [JSON.stringify({ query: viewer, variables: { text: 'x'.repeat(1_100_000) } }), 413],
    ] as const) {
      const answer = await post(payload, json);
      expect([answer.statusCode, codeOf(answer)]).toEqual([status, 'VALIDATION']);
    }
  });

  test('name what is wrong with a persisted document or an operation that is not served', async () => {
    expect(codeOf(await post({ query: 'subscription { x }' }))).toBe('VALIDATION');
    expect(codeOf(await post({ extensions: { persistedQuery: { version: 2, sha256Hash: sha256(viewer) } } }))).toBe(
      'VALIDATION',
    );
    expect(codeOf(await post({ query: viewer, ...persisted(sha256('other')) }))).toBe('VALIDATION');
  });

  test('name the field whose text cannot be kept', async () => {
    const document = 'mutation ($email: String!) { signIn(input: { email: $email, password: "x" }) { demo } }';
    const answer = await post({ query: document, variables: { email: 'a\0b@example.org' } });
    expect(answer.json<{ errors: { extensions: object }[] }>().errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      details: [{ field: 'email', problem: 'value_invalid' }],
    });
  });

  test('that nobody expected are masked, with a reference', async () => {
    await api.rows('alter table throttles rename to throttles_elsewhere');
    const answer = await api.gql('mutation { signIn(input: { email: "a@example.org", password: "x" }) { demo } }');
    await api.rows('alter table throttles_elsewhere rename to throttles');
    expect(answer.errors[0]?.extensions).toEqual({
      code: 'INTERNAL',
      requestId: answer.headers['x-request-id'],
      reference: answer.headers['x-request-id'],
    });
    expect(answer.body).not.toContain('throttles');
  });
});

describe('in production', () => {
  test('the cookie keeps to its host and to TLS', async () => {
    const user = await buildUser(production.rows);
    const answer = await production.gql(
      'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { user { id } } }',
      { email: user.email, password: TEST_PASSWORD },
    );
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-waymark=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/,
    );
    const { data } = await production.gql<{ viewer: { user: object } }>(
      '{ viewer { user { id } } }',
      {},
      sessionOf(answer),
    );
    expect(data.viewer.user).toEqual({ id: user.id });
  });

  test('the schema is not told', async () => {
    expect((await production.gql('{ __schema { queryType { name } } }')).errors[0]?.extensions.code).toBe('VALIDATION');
    const guess = await production.gql('{ viewer { dem } }');
    expect(guess.body).not.toContain('demo');
    expect(guess.headers['x-statements']).toBeUndefined();
  });

  test('only the public address is an origin', async () => {
    const from = (origin: string) => production.query(viewer, {}, { headers: { origin, host: 'internal:3000' } });
    expect((await from('https://roadmap.example.org')).status).toBe(200);
    expect((await from('http://internal:3000')).status).toBe(403);
  });
});
