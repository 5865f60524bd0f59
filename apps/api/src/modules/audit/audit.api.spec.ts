import { randomUUID } from 'node:crypto';
import { canonicalJson, ROLES } from '@waymark/domain';
import pg from 'pg';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { bothFaces } from '../../../test/policies.js';
import { Actor } from '../../kernel/index.js';
import { sealPending } from '../../kernel/events/sealer.js';
import { ledgerPolicy, readLedger } from './audit.policy.js';
import { verifyLedger } from './verify-ledger.js';

const document = `query ($roadmapId: ID!, $first: Int, $after: String) { ledger(roadmapId: $roadmapId, first: $first, after: $after) {
  edges { cursor node { number type subjectKind subjectId subject { priorityCode stepCode roundCode participantCode code title } actorTitle byAdministrator occurredAt audience hash previousHash payload } } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  ledger: {
    edges: {
      node: {
        number: number;
        type: string;
        subjectKind: string;
        subject: Record<string, string | null> | null;
        actorTitle: string | null;
        byAdministrator: boolean;
        audience: string;
        hash: string;
        previousHash: string;
        payload: string;
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  roadmapId = (await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'"))[0]?.id as string;
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  while ((await sealPending(client)) > 0);
  expect((await verifyLedger(client)).map(({ broken }) => broken)).toEqual([null]);
  await client.end();
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

test('the secretariat pages through the whole chain, newest first', async () => {
  const [{ count } = { count: -1 }] = await api.rows<{ count: number }>(
    'select count(*)::int as count from ledger_entries',
  );
  expect(count).toBeGreaterThan(300);
  const entries: Page['ledger']['edges'][number]['node'][] = [];
  let after: string | null = null;
  do {
    const page: { data: Page } = await api.gql<Page>(document, { roadmapId, first: 50, after }, 'secretariat');
    entries.push(...page.data.ledger.edges.map(({ node }) => node));
    after = page.data.ledger.pageInfo.hasNextPage ? page.data.ledger.pageInfo.endCursor : null;
  } while (after !== null);
  expect(entries.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => count - index));
  entries.forEach((entry, index) => {
    if (index + 1 < entries.length) expect(entry.previousHash).toBe(entries[index + 1]?.hash);
    expect(entry.payload).toBe(canonicalJson(JSON.parse(entry.payload)));
    expect(entry.audience).not.toBe('delegation');
  });
  expect(entries.some(({ actorTitle }) => actorTitle === 'Head of delegation, Montenegro')).toBe(true);
  // Every record is named, in full: none stands there by its bare id.
  expect(entries.filter(({ subject }) => subject === null)).toEqual([]);
  const cited = (type: string) =>
    Object.keys(
      Object.fromEntries(
        Object.entries(entries.find((entry) => entry.type === type)?.subject ?? {}).filter(([, part]) => part),
      ),
    );
  expect(cited('update.published')).toEqual(['stepCode', 'participantCode']);
  expect(cited('position.signed')).toEqual(['priorityCode', 'roundCode', 'participantCode', 'title']);
  expect(cited('amendment.merged')).toEqual(expect.arrayContaining(['participantCode', 'code']));
  expect(cited('version.made')).toEqual(['priorityCode']);
  expect(cited('milestone.moved')).toEqual(expect.arrayContaining(['stepCode', 'title']));
  expect(cited('comment.posted')).toEqual(expect.arrayContaining(['code']));
});

test('a page costs the same, however long the chain', async () => {
  const short = await api.gql<Page>(document, { roadmapId, first: 1 }, 'secretariat');
  const long = await api.gql<Page>(document, { roadmapId, first: 50 }, 'secretariat');
  expect([short.statements, long.statements]).toEqual([3, 3]);
  expect(
    (await api.gql(document, { roadmapId, after: 'nonsense' }, 'secretariat')).errors[0]?.extensions,
  ).toMatchObject({
    code: 'VALIDATION',
    reason: 'cursor_invalid',
  });
});

test('an internal act adds nothing to it', async () => {
  const read = async () => (await api.gql(document, { roadmapId, first: 5 }, 'secretariat')).body;
  const before = await read();
  const [step] = await api.rows<{ id: string }>('select id from steps limit 1');
  const posted = await api.gql(
    'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }',
    { input: { roadmapId, subjectKind: 'step', subjectId: step?.id, text: 'Internal.', idempotencyKey: randomUUID() } },
    'delegate-me',
  );
  expect(posted.errors).toEqual([]);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  expect(await sealPending(client)).toBe(0);
  await client.end();
  expect(await read()).toBe(before);
});

test('an act of an administrator is told as such, and not as one of the system', async () => {
  const input = {
    roadmapId,
    email: 'colleague@example.org',
    role: 'secretariat',
    title: 'Regional secretariat, colleague',
    idempotencyKey: randomUUID(),
  };
  const invited = await api.gql(
    'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { token } }',
    { input },
    'administrator',
  );
  expect(invited.errors).toEqual([]);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  expect(await sealPending(client)).toBe(1);
  await client.end();
  const { data } = await api.gql<Page>(document, { roadmapId, first: 2 }, 'secretariat');
  const [newest, before] = data.ledger.edges.map(({ node }) => node);
  expect(newest).toMatchObject({ actorTitle: null, byAdministrator: true, subject: { title: input.title } });
  expect(before?.byAdministrator).toBe(false);
});

test('it is the secretariat’s alone', async () => {
  for (const as of ['head-me', 'delegate-me', 'coordinator-me', 'focal-me-interior', 'observer', 'donor']) {
    const { errors } = await api.gql(document, { roadmapId }, as);
    expect([as, errors[0]?.extensions]).toEqual([
      as,
      expect.objectContaining({ code: 'FORBIDDEN', reason: 'role_not_permitted' }),
    ]);
  }
  expect((await api.gql(document, { roadmapId })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const hidden = await api.gql(document, { roadmapId }, 'administrator');
  expect(hidden.errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect(hidden.body).toBe((await api.gql(document, { roadmapId: randomUUID() }, 'administrator')).body);
});

test.each(ROLES)('both faces of the policy agree: %s', async (role) => {
  const me = buildActor([{ roadmapId, role }]);
  const rows = await api.rows<{ id: string }>('select event_id as id from ledger_entries');
  const checked = rows.map(({ id }) => ({ id, row: { roadmapId }, context: undefined }));
  const table = '(select event_id as id, roadmap_id from ledger_entries)';
  const seen = await bothFaces(api, ledgerPolicy, me, table, checked);
  expect(seen.scope).toEqual(seen.check);
  expect(seen.scope).toHaveLength(role === 'secretariat' ? rows.length : 0);
  expect(readLedger(me, roadmapId)).toBe(role === 'secretariat' ? null : 'role_not_permitted');
  expect(readLedger(Actor.anonymous, roadmapId)).toBe('role_not_permitted');
});
