import { randomUUID } from 'node:crypto';
import { startApi, type Answer, type AskOptions, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession } from '../../../test/factories.js';
import { ACTING_AS } from './acting-as.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
let priorityId: string;
/** Account and membership of two heads of delegation. */
let serbia: { account: string; membership: string };
let montenegro: { account: string; membership: string };

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  [serbia, montenegro] = await Promise.all([identityOf('head-rs'), identityOf('head-me')]);
  const [row] = await api.rows<{ roadmapId: string; priorityId: string }>(
    `select r.id as "roadmapId", p.id as "priorityId" from roadmaps r join priorities p on p.roadmap_id = r.id
     where r.code = 'screening' and p.code = 'P3'`,
  );
  ({ roadmapId, priorityId } = row as NonNullable<typeof row>);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

async function identityOf(persona: string) {
  const { userId, memberships } = await api.actor(persona);
  return { account: userId ?? '', membership: memberships[0]?.id ?? '' };
}

const drawnFor = (identity: string, as?: string): AskOptions => ({ as, headers: { [ACTING_AS]: identity } });
const refusalOf = ({ errors }: Answer<unknown>) => errors.map(({ extensions: { code, reason } }) => ({ code, reason }));
const otherAccount = [{ code: 'IDENTITY_CHANGED', reason: 'account_changed' }];
const otherMembership = [{ code: 'IDENTITY_CHANGED', reason: 'membership_changed' }];

const postComment = 'mutation ($input: PostCommentInput!) { postComment(input: $input) { id } }';
const comment = (idempotencyKey: string) => ({
  input: {
    roadmapId,
    subjectKind: 'priority',
    subjectId: priorityId,
    visibility: 'delegation',
    text: 'For our delegation only',
    idempotencyKey,
  },
});
const page = '{ priorityPage(roadmap: "screening", code: "P3") { id } }';
const who = '{ viewer { user { id } } }';

/** What an act leaves behind. */
const traces = () =>
  api.rows<{ threads: number; keys: number; events: number }>(
    'select (select count(*) from threads)::int as threads, (select count(*) from idempotency_keys)::int as keys, (select count(*) from events)::int as events',
  );

describe('a page that was drawn for somebody else', () => {
  test('does not act as the one who is signed in now, and leaves no trace', async () => {
    const before = await traces();
    const key = randomUUID();
    const forSerbia = drawnFor(`${serbia.account}/${serbia.membership}`, 'head-me');
    const refused = await api.query(postComment, comment(key), forSerbia);
    expect(refusalOf(refused)).toEqual(otherAccount);
    expect(refused.data).toBeNull();
    expect(refused.statements).toBe(1);
    // Refused before its input is looked at.
    expect(refusalOf(await api.query(postComment, { input: { ...comment(key).input, text: '' } }, forSerbia))).toEqual(
      otherAccount,
    );
    expect(await traces()).toEqual(before);
    // The key was not used up: the right account may use it.
    const sent = await api.query(
      postComment,
      comment(key),
      drawnFor(`${serbia.account}/${serbia.membership}`, 'head-rs'),
    );
    expect(sent.errors).toEqual([]);
  });

  test('reads nothing of the other account either, not even what the public may read', async () => {
    const read = await api.query(page, {}, drawnFor(serbia.account, 'head-me'));
    expect(refusalOf(read)).toEqual(otherAccount);
    expect(refusalOf(await api.query(page, {}, drawnFor(serbia.account)))).toEqual([
      { code: 'UNAUTHENTICATED', reason: undefined },
    ]);
  });

  test('learns who is signed in now, and can sign in and out', async () => {
    const stale = { [ACTING_AS]: `${serbia.account}/${serbia.membership}` };
    const as = await buildSession(api.rows, montenegro.account);
    expect((await api.query<{ viewer: object }>(who, {}, { as, headers: stale })).data.viewer).toEqual({
      user: { id: montenegro.account },
    });
    const entered = await api.query('mutation { signInAsPersona(key: "donor") { demo } }', {}, { headers: stale });
    expect(entered.errors).toEqual([]);
    expect((await api.query('mutation { signOut }', {}, { as, headers: stale })).data).toEqual({ signOut: true });
  });

  test('does not end the sessions that the other account has elsewhere', async () => {
    const [here, elsewhere] = [await buildSession(api.rows, montenegro.account), await api.signInAs('head-me')];
    const answer = await api.query('mutation { signOutEverywhere }', {}, drawnFor(serbia.account, here));
    expect(refusalOf(answer)).toEqual(otherAccount);
    expect((await api.gql<{ viewer: { user: object | null } }>(who, {}, elsewhere)).data.viewer.user).not.toBeNull();
  });

  test('cannot sign somebody in and go on as them in one request', async () => {
    const both = `mutation ($input: PostCommentInput!) {
      signInAsPersona(key: "head-me") { demo } postComment(input: $input) { id } }`;
    const before = await traces();
    const session = await buildSession(api.rows, serbia.account);
    expect(refusalOf(await api.query(both, comment(randomUUID()), drawnFor(serbia.account, session)))).toEqual(
      otherAccount,
    );
    expect(await traces()).toEqual(before);
  });
});

describe('a page that was drawn for a membership', () => {
  test('is refused once that membership ended, and told so rather than that there is nothing', async () => {
    const session = await buildSession(api.rows, montenegro.account);
    const identity = `${montenegro.account}/${montenegro.membership}`;
    expect((await api.query(page, {}, drawnFor(identity.toUpperCase(), session))).errors).toEqual([]);
    await api.rows('update memberships set ended_at = waymark_now() where id = $1', [montenegro.membership]);
    try {
      expect(refusalOf(await api.query(page, {}, drawnFor(identity, session)))).toEqual(otherMembership);
      expect(refusalOf(await api.query(postComment, comment(randomUUID()), drawnFor(identity, session)))).toEqual(
        otherMembership,
      );
      // Pages outside the roadmap name the account alone, and go on.
      expect((await api.query('{ sessions { id } }', {}, drawnFor(montenegro.account, session))).errors).toEqual([]);
    } finally {
      await api.rows('update memberships set ended_at = null where id = $1', [montenegro.membership]);
    }
  });

  test('learns nothing about memberships of others', async () => {
    const answers = await Promise.all(
      [serbia.membership, UNKNOWN].map((membership) =>
        api.query(page, {}, drawnFor(`${montenegro.account}/${membership}`, 'head-me')),
      ),
    );
    expect(refusalOf(answers[0] as Answer<never>)).toEqual(otherMembership);
    expect(answers[0]?.body).toBe(answers[1]?.body);
  });
});

describe('naming whom a page was drawn for', () => {
  test('costs no statement, and is asked of nobody', async () => {
    const silent = await api.gql(page, {}, 'head-me');
    const named = await api.query(page, {}, drawnFor(`${montenegro.account}/${montenegro.membership}`, 'head-me'));
    expect(named.body).toBe(silent.body);
    expect(named.statements).toBe(silent.statements);
  });

  test.each(['', 'head-me', `${UNKNOWN}/`, `${UNKNOWN}, ${UNKNOWN}`])(
    'in no form that is known is told as such: "%s"',
    async (identity) => {
      const { errors } = await api.query(page, {}, drawnFor(identity, 'head-me'));
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'VALIDATION', reason: 'value_invalid', details: [{ field: ACTING_AS, problem: 'value_invalid' }] },
      ]);
    },
  );
});

describe('the key of one’s drafts', () => {
  const key = '{ viewer { draftKey } }';
  const keyOf = async (as?: string) =>
    (await api.gql<{ viewer: { draftKey: string | null } }>(key, {}, as)).data.viewer.draftKey;

  test('is 32 bytes of each account’s own, the same at every sign-in, and of nobody where nobody is signed in', async () => {
    const [mine, again, other] = [
      await keyOf('head-me'),
      await keyOf(await buildSession(api.rows, montenegro.account)),
      await keyOf('alternate-me'),
    ];
    expect(Buffer.from(mine ?? '', 'base64')).toHaveLength(32);
    expect(again).toBe(mine);
    expect(other).not.toBe(mine);
    expect(await keyOf()).toBeNull();
    const [row] = await api.rows('select count(*) = count(distinct draft_key) as apart from credentials');
    expect(row).toEqual({ apart: true });
  });

  test('comes with the one statement of the viewer', async () => {
    expect((await api.gql(key, {}, 'head-me')).statements).toBe(2);
  });
});

describe('an act begins with the rights that were read last', () => {
  const asMontenegro = () => drawnFor(`${montenegro.account}/${montenegro.membership}`, 'head-me');
  const change = (text: string) => api.rows(text, [montenegro.membership]);
  /** Of what the page asked before. */
  const read = () => api.query(who, {}, asMontenegro());

  test('and so without reading the session first', async () => {
    await read();
    const known = await api.query(postComment, comment(randomUUID()), asMontenegro());
    expect(known.errors).toEqual([]);
    const [mine, others] = await Promise.all([
      api.query(postComment, comment(randomUUID()), asMontenegro()),
      api.query(postComment, comment(randomUUID()), { as: await freshSession() }),
    ]);
    expect(others.errors).toEqual([]);
    expect(mine.statements).toBe(others.statements - 1);
  });

  test('is done where the right was given since', async () => {
    const seat = await change(
      `update memberships set role = 'observer', accreditation = null, participant_id = null where id = $1`,
    )
      .then(read)
      .then(() => api.query(postComment, comment(randomUUID()), asMontenegro()));
    expect(refusalOf(seat)).toEqual([expect.objectContaining({ code: 'FORBIDDEN' })]);
    await change(`update memberships set role = 'delegation_head', accreditation = 'head',
      participant_id = (select id from participants where country_code = 'ME') where id = $1`);
    expect((await api.query(postComment, comment(randomUUID()), asMontenegro())).errors).toEqual([]);
  });

  test('is not done where the page was drawn for a membership that has ended since, whatever came in its place', async () => {
    await read();
    await change('update memberships set ended_at = clock_timestamp() where id = $1');
    const successor = randomUUID();
    await api.rows(
      `insert into memberships select (jsonb_populate_record(m, jsonb_build_object('id', $2::uuid, 'ended_at', null))).* from memberships m where m.id = $1`,
      [montenegro.membership, successor],
    );
    const before = await traces();
    expect(refusalOf(await api.query(postComment, comment(randomUUID()), asMontenegro()))).toEqual(otherMembership);
    expect(await traces()).toEqual(before);
    const asSuccessor = drawnFor(`${montenegro.account}/${successor}`, 'head-me');
    expect((await api.query(postComment, comment(randomUUID()), asSuccessor)).errors).toEqual([]);
    await api.rows('update memberships set ended_at = clock_timestamp() where id = $1', [successor]);
    await change('update memberships set ended_at = null where id = $1');
  });
});

const freshSession = async (): Promise<string> => buildSession(api.rows, (await api.actor('head-me')).userId ?? '');
