import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { verifyLedger } from '../src/modules/audit/index.js';
import { ApiProcess } from './api-process.js';
import { cloneDatabase, cloneSampleDatabase, type TestDatabase } from './database.js';

let database: TestDatabase;
let client: pg.Client;
let step: { id: string; roadmapId: string };
let one: ApiProcess;
let other: ApiProcess;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined); // dropping the database ends the connection
  await client.connect();
  const steps = `select id, roadmap_id as "roadmapId" from steps where code = '2.1'`;
  step = (await client.query<typeof step>(steps)).rows[0] ?? { id: '', roadmapId: '' };
  [one, other] = [new ApiProcess(database.url), new ApiProcess(database.url)];
  await Promise.all([one.start(), other.start()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([one.stop(), other.stop()]);
  await client.end();
  await database.drop();
}, 30_000);

const viewer = '{ viewer { user { email } memberships { id } } }';
interface Viewer {
  viewer: { user: { email: string } | null; memberships: { id: string }[] };
}
const who = async (api: ApiProcess, session: string) => (await api.ask<Viewer>(viewer, {}, session)).data.viewer;

const post = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';
async function comment(api: ApiProcess, session: string, idempotencyKey: string): Promise<string> {
  const input = {
    roadmapId: step.roadmapId,
    subjectKind: 'step',
    subjectId: step.id,
    visibility: 'participants',
    text: 'Once.',
    idempotencyKey,
  };
  const { data, code } = await api.ask<{ postComment: { id: string } }>(post, { input }, session);
  expect(code).toBeUndefined();
  return data.postComment.id;
}

test('who signs in at one is signed in at the other, and acts there', async () => {
  const session = await one.signIn('head-ba');
  expect((await who(other, session)).user?.email).toBe('head.ba@demo.waymark.example');
  const id = await comment(other, session, randomUUID());
  const { rows } = await client.query('select 1 from comments where id = $1', [id]);
  expect(rows).toHaveLength(1);
});

test('who signs out everywhere at one is signed out at the other', async () => {
  const [first, second] = [await one.signIn('delegate-me'), await other.signIn('delegate-me')];
  expect(
    (await other.ask<{ signOutEverywhere: number }>('mutation { signOutEverywhere }', {}, second)).data
      .signOutEverywhere,
  ).toBe(2);
  for (const api of [one, other])
    for (const session of [first, second]) expect((await who(api, session)).user).toBeNull();
});

test('a role that ends at one ends at the other with the next request', async () => {
  const [head, observer] = [await one.signIn('secretariat'), await other.signIn('observer')];
  const [membership] = (await who(other, observer)).memberships;
  const [{ version } = { version: 0 }] = (
    await client.query<{ version: number }>('select version from memberships where id = $1', [membership?.id])
  ).rows;
  const end = 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { id } }';
  await one.ask(end, { input: { membershipId: membership?.id, expectedVersion: version } }, head);
  expect((await who(other, observer)).memberships).toEqual([]);
});

test('a request repeated at the other process acts once and gets the first result', async () => {
  const session = await one.signIn('head-rs');
  const key = randomUUID();
  const first = await comment(one, session, key);
  expect(await comment(other, session, key)).toBe(first);

  const together = randomUUID();
  const results = await Promise.all([one, other, one, other].map((api) => comment(api, session, together)));
  expect(new Set(results).size).toBe(1);
  const { rows } = await client.query('select 1 from events where idempotency_key = any($1)', [[key, together]]);
  expect(rows).toHaveLength(2);
});

test('maintenance that is turned on at one holds at the other at once, and so does its end', async () => {
  const [administrator, session] = [await one.signIn('administrator'), await other.signIn('head-mk')];
  const start = 'mutation ($input: StartMaintenanceInput!) { startMaintenance(input: $input) { version } }';
  const end = 'mutation ($input: EndMaintenanceInput!) { endMaintenance(input: $input) { id } }';
  const idempotencyKey = randomUUID();
  const on = await one.ask(start, { input: { notice: 'An update.', idempotencyKey } }, administrator);
  expect(on.code).toBeUndefined();
  const input = {
    roadmapId: step.roadmapId,
    subjectKind: 'step',
    subjectId: step.id,
    visibility: 'participants',
    text: 'Once.',
    idempotencyKey: randomUUID(),
  };
  expect((await other.ask(post, { input }, session)).code).toBe('UNAVAILABLE');
  const told = () => fetch(`${other.address}/graphql?query={viewer{now}}`).then(({ headers }) => headers);
  expect((await told()).get('waymark-maintenance')).toContain('An%20update.');
  await one.ask(end, { input: { expectedVersion: 1, idempotencyKey: randomUUID() } }, administrator);
  expect(await comment(other, session, input.idempotencyKey)).toBeDefined();
  const deadline = performance.now() + 10_000;
  while ((await told()).get('waymark-maintenance') !== null && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await told()).get('waymark-maintenance')).toBeNull();
});

test('wrong passwords count wherever they are tried', async () => {
  const attempt = (api: ApiProcess) =>
    api.ask('mutation ($input: SignInInput!) { signIn(input: $input) { now } }', {
      input: { email: 'head.al@demo.waymark.example', password: 'not this one' },
    });
  const codes: (string | undefined)[] = [];
  for (let tries = 0; tries < 6; tries += 1) codes.push((await attempt(tries % 2 ? one : other)).code);
  expect(codes).toEqual([...Array<string>(5).fill('UNAUTHENTICATED'), 'THROTTLED']);
});

test('the ledger that both seal is one chain: each act once, in order, unbroken', async () => {
  const sessions = [await one.signIn('head-mk'), await other.signIn('head-xk')];
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => comment(index % 2 ? one : other, sessions[index % 2] ?? '', randomUUID())),
  );
  const unsealed =
    'select count(*)::int as left from events e left join ledger_entries l on l.event_id = e.id where e.on_ledger and l.event_id is null';
  const deadline = performance.now() + 20_000;
  const left = async () => (await client.query<{ left: number }>(unsealed)).rows[0]?.left;
  while ((await left()) !== 0 && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await left()).toBe(0);
  const [report, ...others] = await verifyLedger(client);
  expect(others).toEqual([]);
  expect(report).toMatchObject({ roadmapCode: 'screening', broken: null });
  const { rows } = await client.query<{ events: number }>('select count(*)::int as events from events where on_ledger');
  expect(report?.entries).toBe(rows[0]?.events);
});

test('two that start at once on an empty database load the sample once', async () => {
  const empty = await cloneDatabase();
  const both = [0, 1].map(() => new ApiProcess(empty.url, { WAYMARK_SAMPLE: '1' }));
  try {
    await Promise.all(both.map((api) => api.start()));
    for (const api of both)
      expect((await api.ask<{ roadmaps: { code: string }[] }>('{ roadmaps { code } }')).data.roadmaps).toEqual([
        { code: 'screening' },
        { code: 'reintegration' },
      ]);
  } finally {
    await Promise.all(both.map((api) => api.stop()));
    await empty.drop();
  }
}, 120_000);
