import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession, buildUser } from '../../../test/factories.js';

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

describe('accounts', () => {
  const disable = 'mutation ($input: DisableAccountInput!) { disableAccount(input: $input) { disabledAt version } }';
  test('are listed page by page to administrators only', async () => {
    const page =
      'query ($after: String) { accounts(first: 7, after: $after) { edges { node { email } } pageInfo { hasNextPage endCursor } } }';
    interface Page {
      accounts: { edges: { node: { email: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
    }
    const emails: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Page } = await api.gql<Page>(page, { after }, 'administrator');
      emails.push(...data.accounts.edges.map(({ node }) => node.email));
      ({ hasNextPage: more, endCursor: after } = data.accounts.pageInfo);
    }
    const all = await api.rows<{ email: string }>('select email from users order by name collate "en-x-icu", email');
    expect(emails).toEqual(all.map(({ email }) => email));
    // Participants stand in the order of their English names here as everywhere.
    expect(emails.filter((email) => email.startsWith('head.')).map((email) => email.slice(5, 7))).toEqual([
      'al',
      'ba',
      'xk',
      'me',
      'mk',
      'rs',
    ]);
    expect((await api.gql(page, {}, 'secretariat')).errors[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'role_not_permitted',
    });
  });

  test('end with their sessions, never by oneself', async () => {
    const user = await buildUser(api.rows);
    const session = await buildSession(api.rows, user.id);
    const stale = await api.gql(disable, { input: { userId: user.id, expectedVersion: 9 } }, 'administrator');
    expect(stale.errors[0]?.extensions.code).toBe('CONFLICT');
    const disabled = await api.gql<{ disableAccount: { disabledAt: string } }>(
      disable,
      { input: { userId: user.id, expectedVersion: 1 } },
      'administrator',
    );
    expect(disabled.data.disableAccount.disabledAt).not.toBeNull();
    expect((await api.gql('{ sessions { id } }', {}, session)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const me = (await api.actor('administrator')).userId;
    const oneself = await api.gql(disable, { input: { userId: me, expectedVersion: 1 } }, 'administrator');
    expect(oneself.errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'not_oneself' });
  });
});

test('without the sample there is no persona and no demo', async () => {
  await api.rows('update users set persona = null, persona_note = null, persona_sort = null');
  const { data } = await api.gql<{ signInInfo: { demo: boolean; personas: unknown[] } }>(
    '{ signInInfo { demo personas { key } } }',
  );
  expect(data.signInInfo).toEqual({ demo: false, personas: [] });
  const answer = await api.gql('mutation { signInAsPersona(key: "secretariat") { demo } }');
  expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
});
