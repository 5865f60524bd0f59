import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from './api.js';
import { cloneSampleDatabase, type TestDatabase } from './database.js';
import { buildSession, buildUser } from './factories.js';

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

const NAMES = ['Zoran', 'Đuro', 'Cuk', 'Čedomir', 'Ćuk', 'Dukan'];
const ORDERS = {
  en: ['Čedomir', 'Cuk', 'Ćuk', 'Dukan', 'Đuro', 'Zoran'],
  bs: ['Cuk', 'Čedomir', 'Ćuk', 'Dukan', 'Đuro', 'Zoran'],
} as const;
const languages = Object.keys(ORDERS) as (keyof typeof ORDERS)[];

async function readerIn(language: string, administrator: boolean): Promise<string> {
  const { id } = await buildUser(api.rows, { language, administrator });
  if (!administrator) {
    await api.rows(
      `insert into memberships (roadmap_id, user_id, role, title)
       select id, $1, 'secretariat', 'Secretariat' from roadmaps where code = 'screening'`,
      [id],
    );
  }
  return buildSession(api.rows, id);
}

interface Named {
  node: { name: string };
}
interface Page {
  edges: Named[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every page of a list, by three. */
async function pages(document: string, list: string, variables: object, as: string): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { data, errors } = await api.gql<Record<string, Page>>(document, { ...variables, after }, as);
    expect(errors).toEqual([]);
    const page: Page = data[list]!;
    names.push(...page.edges.map(({ node }) => node.name));
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  return names;
}

const known = (names: readonly string[]): string[] => names.filter((name) => NAMES.includes(name));

describe('names stand in the order of the reader’s language', () => {
  beforeAll(async () => {
    for (const name of NAMES) {
      await buildUser(api.rows, { name });
      await api.rows(
        `insert into institutions (roadmap_id, code, country_code, name, type, level, mandate, roles, confidence)
         select roadmap_id, $1, 'ME', $2, type, level, mandate, roles, confidence from institutions where code = 'me-interior'`,
        [randomUUID(), name],
      );
      await api.rows(
        `insert into action_support (action_id, institution_id)
         select a.id, i.id from national_actions a join steps s on s.id = a.step_id
           join participants p on p.id = a.participant_id, institutions i
         where s.code = '3.1' and p.country_code = 'ME' and i.name = $1`,
        [name],
      );
    }
  });

  test.each(languages)('accounts, page by page (%s)', async (language) => {
    const document =
      'query ($after: String) { accounts(first: 3, after: $after) { edges { node { name } } pageInfo { hasNextPage endCursor } } }';
    const names = await pages(document, 'accounts', {}, await readerIn(language, true));
    expect(known(names)).toEqual(ORDERS[language]);
    expect(new Set(names).size).toBeGreaterThan(NAMES.length);
  });

  test.each(languages)('institutions, page by page (%s)', async (language) => {
    const document = `query ($roadmapId: ID!, $after: String) { institutions(roadmapId: $roadmapId, first: 3, after: $after) {
      edges { node { name } } pageInfo { hasNextPage endCursor } } }`;
    const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
    const names = await pages(document, 'institutions', { roadmapId: roadmap?.id }, await readerIn(language, false));
    expect(known(names)).toEqual(ORDERS[language]);
  });

  test.each(languages)('institutions in one line of a page (%s)', async (language) => {
    const { data } = await api.gql<{
      stepPage: { national: { participantCode: string; supportInstitutions: string[] }[] };
    }>(
      '{ stepPage(roadmap: "screening", code: "3.1") { national { participantCode supportInstitutions } } }',
      {},
      await readerIn(language, false),
    );
    const montenegro = data.stepPage.national.find(({ participantCode }) => participantCode === 'ME');
    expect(known(montenegro?.supportInstitutions ?? [])).toEqual(ORDERS[language]);
  });
});

test.each([...languages, 'mk'])('participants keep the order of their English names (%s)', async (language) => {
  await api.rows("update countries set name = 'Čosovo*' where code = 'XK'");
  const { data } = await api.gql<{ viewer: { memberships: { roadmap: { participants: { name: string }[] } }[] } }>(
    '{ viewer { memberships { roadmap { participants { name } } } } }',
    {},
    await readerIn(language, false),
  );
  const names = data.viewer.memberships[0]?.roadmap.participants.map(({ name }) => name);
  expect(names).toEqual(['Albania', 'Bosnia and Herzegovina', 'Čosovo*', 'Montenegro', 'North Macedonia', 'Serbia']);
});
