import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildMembership, buildRoadmap, buildSession, buildUser } from '../../../test/factories.js';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const save = 'mutation ($input: SaveProfileInput!) { saveProfile(input: $input) { name language zone version email } }';
const mine = { name: 'Of my own', language: 'mk', zone: 'Europe/Skopje' };
const account = async () => {
  const user = await buildUser(api.rows);
  return { userId: user.id, session: await buildSession(api.rows, user.id) };
};

test('an account keeps its name, language and zone, as they were seen', async () => {
  const { session } = await account();
  const saved = await api.gql(save, { input: { ...mine, expectedVersion: 1 } }, session);
  expect(saved.errors).toEqual([]);
  expect(saved.data).toMatchObject({ saveProfile: { ...mine, version: 2 } });
  expect((await api.gql('{ viewer { user { name language zone } } }', {}, session)).data).toEqual({
    viewer: { user: mine },
  });
  const late = await api.gql(save, { input: { ...mine, name: 'Later', expectedVersion: 1 } }, session);
  expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', details: { theirs: mine } });
});

test('without a name it is named by the title of its seat; without a seat it needs one', async () => {
  const { userId, session } = await account();
  const nameless = { input: { ...mine, name: null, expectedVersion: 1 } };
  const refused = await api.gql(save, nameless, session);
  expect(refused.errors[0]?.extensions).toMatchObject({ details: [{ field: 'name', problem: 'text_required' }] });
  const roadmap = await buildRoadmap(api.rows);
  await buildMembership(api.rows, { roadmap_id: roadmap.id, user_id: userId, role: 'observer', title: 'Observer' });
  expect((await api.gql(save, nameless, session)).data).toMatchObject({ saveProfile: { name: 'Observer' } });
});

test.each([
  ['a language that Waymark has not', { language: 'xx' }, { field: 'language', problem: 'language_unknown' }],
  ['an offset for a zone', { zone: '+02:00' }, { field: 'zone', problem: 'zone_unknown' }],
])('%s is refused at its field, and nothing is saved', async (_what, change, problem) => {
  const { userId, session } = await account();
  const { errors } = await api.gql(save, { input: { ...mine, ...change, expectedVersion: 1 } }, session);
  expect(errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', details: [problem] });
  expect(await api.rows('select version from users where id = $1', [userId])).toEqual([{ version: 1 }]);
});

describe('sessions', () => {
  const end = 'mutation ($sessionId: ID!) { endSession(sessionId: $sessionId) }';
  interface Listed {
    sessions: { id: string; current: boolean }[];
  }
  const list = async (session: string) =>
    (await api.gql<Listed>('{ sessions { id current } }', {}, session)).data.sessions;

  test('end one by one, with effect at the next request; a second end finds nothing', async () => {
    const { userId, session } = await account();
    const elsewhere = await buildSession(api.rows, userId);
    const other = (await list(session)).find(({ current }) => !current);
    expect((await api.gql(end, { sessionId: other?.id }, session)).data).toEqual({ endSession: true });
    expect((await api.gql('{ sessions { id } }', {}, elsewhere)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await api.gql(end, { sessionId: other?.id }, session)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await list(session)).toEqual([expect.objectContaining({ current: true })]);
  });

  test('the others end together and are counted; those that had idled out are not', async () => {
    const { userId, session } = await account();
    await buildSession(api.rows, userId);
    await buildSession(api.rows, userId, { minutesAgo: 600, minutesLeft: -1 });
    expect((await api.gql('mutation { endOtherSessions }', {}, session)).data).toEqual({ endOtherSessions: 1 });
    expect(await list(session)).toHaveLength(1);
  });

  test("somebody else's is not there", async () => {
    const [{ session }, other] = [await account(), await account()];
    const theirs = (await list(other.session))[0];
    expect((await api.gql(end, { sessionId: theirs?.id }, session)).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await list(other.session)).toHaveLength(1);
  });
});
