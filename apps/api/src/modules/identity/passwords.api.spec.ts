import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildMembership, buildRoadmap, buildSession, buildUser, TEST_PASSWORD } from '../../../test/factories.js';
import { peopleOf } from '../../../test/people.js';

let database: TestDatabase;
let api: TestApi;
let people: ReturnType<typeof peopleOf>;
let roadmapId: string;
let me: string;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [row] = await api.rows<{ roadmap: string; participant: string }>(
    "select roadmap_id as roadmap, id as participant from participants where country_code = 'ME'",
  );
  roadmapId = row?.roadmap ?? '';
  me = row?.participant ?? '';
  people = peopleOf(api, roadmapId);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const reasonOf = (answer: { errors: { extensions: { reason?: string; code: string } }[] }): string | undefined =>
  answer.errors[0]?.extensions.reason ?? answer.errors[0]?.extensions.code;
const NEW = 'nobody will guess this';
const signIn = async (email: string, password: string) =>
  reasonOf(
    await api.gql(
      'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { now } }',
      { email, password },
    ),
  );

describe('changing the own password', () => {
  const change = (session: string | undefined, current: string, password: string) =>
    api.gql(
      'mutation ($current: String!, $password: String!) { changePassword(input: { current: $current, password: $password }) }',
      { current, password },
      session,
    );

  test('takes the present one, and ends the other sessions', async () => {
    const user = await buildUser(api.rows);
    const [here, elsewhere] = [await buildSession(api.rows, user.id), await buildSession(api.rows, user.id)];
    const wrong = await change(here, 'not the password', NEW);
    expect(wrong.errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      details: [{ field: 'current', problem: 'password_wrong' }],
    });
    expect((await change(here, TEST_PASSWORD, 'short')).errors[0]?.extensions.details).toEqual([
      { field: 'password', problem: 'password_too_short' },
    ]);
    expect((await change(here, TEST_PASSWORD, NEW)).errors).toEqual([]);
    expect((await api.gql('{ sessions { id } }', {}, here)).errors).toEqual([]);
    expect(reasonOf(await api.gql('{ sessions { id } }', {}, elsewhere))).toBe('UNAUTHENTICATED');
    expect(await signIn(user.email, TEST_PASSWORD)).toBe('credentials_invalid');
    expect(await signIn(user.email, NEW)).toBeUndefined();
  });

  test('waits after guesses, and needs a session', async () => {
    const user = await buildUser(api.rows);
    const session = await buildSession(api.rows, user.id);
    for (let guess = 0; guess < 5; guess += 1) await change(session, `a wrong guess ${guess}`, NEW);
    expect(reasonOf(await change(session, TEST_PASSWORD, NEW))).toBe('THROTTLED');
    expect(reasonOf(await change(undefined, TEST_PASSWORD, NEW))).toBe('UNAUTHENTICATED');
  });

  test('leaves a signatory confirmed: nobody else had a hand in it', async () => {
    const user = await buildUser(api.rows);
    const { id } = await buildMembership(api.rows, {
      roadmap_id: roadmapId,
      user_id: user.id,
      role: 'delegation_head',
      accreditation: 'alternate',
      participant_id: me,
    });
    await change(await buildSession(api.rows, user.id), TEST_PASSWORD, NEW);
    expect(
      await api.rows('select 1 from confirmations where membership_id = $1 and lapsed_at is null', [id]),
    ).toHaveLength(1);
  });
});

describe('a reset link', () => {
  const open = (token: string) => api.gql('query ($token: String!) { openReset(token: $token) { email } }', { token });
  const member = async (role: 'delegate' | 'observer' = 'delegate') => {
    const user = await buildUser(api.rows);
    await buildMembership(api.rows, {
      roadmap_id: roadmapId,
      user_id: user.id,
      role,
      participant_id: role === 'delegate' ? me : null,
    });
    return user;
  };

  test('ends nothing until it is used, then all sessions; it opens once, and only the newest', async () => {
    const user = await member();
    const session = await buildSession(api.rows, user.id);
    const first = (await people.makeResetLink('head-me', user.id)).data.makeResetLink.token;
    const { token } = (await people.makeResetLink('head-me', user.id)).data.makeResetLink;
    expect((await api.gql('{ sessions { id } }', {}, session)).errors).toEqual([]);
    expect(reasonOf(await open(first))).toBe('NOT_FOUND');
    expect((await open(token)).data).toEqual({ openReset: { email: user.email } });
    expect(JSON.stringify(await api.rows('select * from reset_links'))).not.toContain(token);
    expect((await people.resetPassword(token, 'short')).errors[0]?.extensions.details).toEqual([
      { field: 'password', problem: 'password_too_short' },
    ]);
    expect((await people.resetPassword(token, NEW)).errors).toEqual([]);
    expect(reasonOf(await api.gql('{ sessions { id } }', {}, session))).toBe('UNAUTHENTICATED');
    expect(await signIn(user.email, NEW)).toBeUndefined();
    expect(reasonOf(await open(token))).toBe('NOT_FOUND');
    expect(reasonOf(await people.resetPassword(token, NEW))).toBe('NOT_FOUND');
  });

  test('opens nothing after two hours, nor for a disabled account', async () => {
    const user = await member();
    const { token } = (await people.makeResetLink('head-me', user.id)).data.makeResetLink;
    await api.rows("update reset_links set expires_at = clock_timestamp() - interval '1 second' where user_id = $1", [
      user.id,
    ]);
    expect(reasonOf(await people.resetPassword(token, NEW))).toBe('NOT_FOUND');
    const other = await member();
    const link = (await people.makeResetLink('head-me', other.id)).data.makeResetLink.token;
    await api.rows('update users set disabled_at = clock_timestamp() where id = $1', [other.id]);
    expect(reasonOf(await people.resetPassword(link, NEW))).toBe('NOT_FOUND');
    expect(reasonOf(await people.makeResetLink('head-me', other.id))).toBe('account_disabled');
  });

  test('is made by whoever may invite the person, to all its seats', async () => {
    const delegate = await member();
    for (const [as, reason] of [
      ['secretariat', 'role_not_permitted'],
      ['coordinator-me', 'role_not_permitted'],
      ['administrator', 'role_not_permitted'],
      ['head-al', 'NOT_FOUND'],
      ['observer', 'NOT_FOUND'],
    ] as const)
      expect([as, reasonOf(await people.makeResetLink(as, delegate.id))]).toEqual([as, reason]);
    const observer = await member('observer');
    expect(reasonOf(await people.makeResetLink('secretariat', observer.id))).toBeUndefined();
    const roadmap = await buildRoadmap(api.rows);
    await buildMembership(api.rows, { roadmap_id: roadmap.id, user_id: observer.id, role: 'donor' });
    expect(reasonOf(await people.makeResetLink('secretariat', observer.id))).toBe('seats_elsewhere');
    const keeper = await buildUser(api.rows, { administrator: true });
    expect(reasonOf(await people.makeResetLink('administrator', keeper.id))).toBeUndefined();
    const oneself = (await api.actor('administrator')).userId ?? '';
    expect(reasonOf(await people.makeResetLink('administrator', oneself))).toBe('not_oneself');
  });
});

describe('what an administrator reads', () => {
  const page = `query ($code: String!) { people(roadmap: $code) { roadmap { id title participants { code } }
    seats { title role waitsFor recordedLetter confirmation { basis letterReference } allowedActions institutions { name } }
    invitations { open mayChange invitation { email } } offers { role participantId } institutions { name } } }`;
  interface Page {
    people: {
      seats: { title: string; waitsFor: string | null; allowedActions: string[]; confirmation: object | null }[];
      offers: { role: string }[];
    };
  }

  test('title, participants and people of every roadmap, and no content', async () => {
    const { data } = await api.gql<{ administeredRoadmaps: { code: string; participants: unknown[] }[] }>(
      '{ administeredRoadmaps { code title participants { name footnote } } }',
      {},
      'administrator',
    );
    const sample = data.administeredRoadmaps.find(({ code }) => code === 'screening');
    expect(sample?.participants).toHaveLength(6);
    const read = await api.gql<Page>(page, { code: 'screening' }, 'administrator');
    expect(read.statements).toBe(2);
    expect(read.data.people.offers).toEqual([{ role: 'secretariat', participantId: null }]);
    expect(read.data.people.seats.length).toBeGreaterThan(20);
    for (const content of [
      'overviewPage(roadmap: "screening") { needs { kind } }',
      'roadmap(code: "screening") { vision }',
    ])
      expect(reasonOf(await api.gql(`{ ${content} }`, {}, 'administrator'))).toBe('NOT_FOUND');
    expect(reasonOf(await api.gql('{ administeredRoadmaps { code } }', {}, 'secretariat'))).toBe('role_not_permitted');
  });

  test('a delegation reads its own people, and what it may do about each', async () => {
    const { data } = await api.gql<Page>(page, { code: 'screening' }, 'head-al');
    const waiting = data.people.seats.find(({ waitsFor }) => waitsFor !== null);
    expect(waiting).toMatchObject({
      title: 'Alternate head of delegation, Albania',
      waitsFor: 'delegation',
      confirmation: null,
      allowedActions: ['confirm', 'reset', 'hand_over', 'end'],
    });
    expect(data.people.seats.every(({ title }) => title.includes('Albania'))).toBe(true);
    const head = data.people.seats.find(({ title }) => title === 'Head of delegation, Albania');
    expect(head?.confirmation).toEqual({
      basis: 'letter',
      letterReference: 'Letter of accreditation, Albania (illustrative)',
    });
    for (const as of ['delegate-me', 'observer', 'donor'])
      expect((await api.gql(page, { code: 'screening' }, as)).body).toBe(
        (await api.gql(page, { code: 'nowhere' }, as)).body,
      );
  });
});
