import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { Database, sql, Subjects } from '../../kernel/index.js';

const findings = `query ($roadmapId: ID!, $themeId: ID, $participantId: ID, $first: Int, $after: String) {
  findings(roadmapId: $roadmapId, themeId: $themeId, participantId: $participantId, first: $first, after: $after) {
    edges { node { id code themeId participantId institutionIds originCountryCodes } } pageInfo { hasNextPage endCursor } } }`;
const documents = {
  themes: 'query ($roadmapId: ID!) { themes(roadmapId: $roadmapId) { title sort } }',
  papers: 'query ($roadmapId: ID!) { papers(roadmapId: $roadmapId) { title kind state day participantId } }',
  findings,
};
const one = 'query ($id: ID!) { finding(id: $id) { code title statement severity } }';

interface Findings {
  findings: {
    edges: {
      node: {
        id: string;
        code: string;
        themeId: string;
        participantId: string | null;
        institutionIds: string[];
        originCountryCodes: string[];
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
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

test('themes stand in their order, papers in that of the participants with the regional analysis last', async () => {
  const { data: t } = await api.gql<{ themes: { sort: number }[] }>(documents.themes, { roadmapId }, 'observer');
  expect(t.themes.map(({ sort }) => sort)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const { data: p } = await api.gql<{ papers: { kind: string; participantId: string | null; day: string }[] }>(
    documents.papers,
    { roadmapId },
    'donor',
  );
  expect(p.papers.map(({ kind }) => kind)).toEqual([...Array<string>(6).fill('country_paper'), 'regional_analysis']);
  const participants = await api.rows<{ id: string }>(
    'select p.id from participants p join countries c on c.code = p.country_code order by c.name',
  );
  expect(p.papers.map(({ participantId }) => participantId)).toEqual([...participants.map(({ id }) => id), null]);
  for (const { day } of p.papers) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('findings come in pages that join to the whole, each page in as many statements', async () => {
  const codes: string[] = [];
  const statements = new Set<number>();
  for (let after: string | null = null, more = true; more;) {
    const page: Awaited<ReturnType<typeof api.gql<Findings>>> = await api.gql<Findings>(
      findings,
      { roadmapId, first: 20, after },
      'head-me',
    );
    codes.push(...page.data.findings.edges.map(({ node }) => node.code));
    statements.add(page.statements);
    ({ hasNextPage: more, endCursor: after } = page.data.findings.pageInfo);
  }
  const all = await api.rows<{ code: string }>('select code from findings order by code');
  expect(codes).toEqual(all.map(({ code }) => code));
  // The session, the roadmap, the findings, and one for the links of each kind.
  expect([...statements]).toEqual([5]);
});

test('findings carry their institutions and countries of origin', async () => {
  const { data } = await api.gql<Findings>(findings, { roadmapId }, 'head-me');
  const linked = await api.rows<{ id: string; institutions: string[] }>(
    'select finding_id as id, array_agg(institution_id order by institution_id) as institutions from finding_institutions group by finding_id',
  );
  const byId = new Map(data.findings.edges.map(({ node }) => [node.id, node]));
  expect(linked.length).toBeGreaterThan(0);
  for (const { id, institutions } of linked) expect(byId.get(id)?.institutionIds).toEqual(institutions);
  expect(data.findings.edges.some(({ node }) => node.originCountryCodes.length > 0)).toBe(true);
  expect(data.findings.edges.some(({ node }) => node.originCountryCodes.length === 0)).toBe(true);
});

test('findings narrow to a theme and a participant', async () => {
  const [sample] = await api.rows<{ theme: string; participant: string }>(
    'select theme_id as theme, participant_id as participant from findings where participant_id is not null limit 1',
  );
  const { data } = await api.gql<Findings>(
    findings,
    { roadmapId, themeId: sample?.theme, participantId: sample?.participant },
    'secretariat',
  );
  const [count] = await api.rows<{ count: number }>(
    'select count(*)::int from findings where theme_id = $1 and participant_id = $2',
    [sample?.theme, sample?.participant],
  );
  expect(data.findings.edges).toHaveLength(count?.count ?? 0);
  for (const { node } of data.findings.edges)
    expect(node).toMatchObject({ themeId: sample?.theme, participantId: sample?.participant });
});

test('a cursor of something else is refused with its field', async () => {
  const answer = await api.gql(findings, { roadmapId, after: 'x' }, 'secretariat');
  expect(answer.errors[0]?.extensions).toMatchObject({
    code: 'VALIDATION',
    reason: 'cursor_invalid',
    details: [{ field: 'after', problem: 'cursor_invalid' }],
  });
});

describe('where nothing is published', () => {
  beforeAll(() => api.rows("update roadmaps set publication_level = 'none'"));
  afterAll(() => api.rows("update roadmaps set publication_level = 'progress'"));

  test.each([undefined, 'administrator'])('the roadmap is unknown to %s', async (as) => {
    for (const document of Object.values(documents)) {
      const here = await api.gql(document, { roadmapId }, as);
      const nowhere = await api.gql(document, { roadmapId: randomUUID() }, as);
      expect(here.errors[0]?.extensions.code).toBe('NOT_FOUND');
      expect(here.body).toBe(nowhere.body);
    }
  });

  test('so is a finding by its id', async () => {
    const [finding] = await api.rows<{ id: string }>('select id from findings limit 1');
    const here = await api.gql(one, { id: finding?.id });
    expect(here.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(here.body).toBe((await api.gql(one, { id: randomUUID() })).body);
    expect((await api.gql(one, { id: finding?.id }, 'donor')).errors).toEqual([]);
  });
});

test('a finding can be discussed by those who read it', async () => {
  const visible = async (persona: string) =>
    api.get(Database).rows<{ id: string; roadmapId: string; priorityId: null; label: string }>(
      sql`select * from (${api
        .get(Subjects)
        .source('finding')
        .visible(await api.actor(persona))}) s order by label`,
    );
  const seen = await visible('head-me');
  expect(seen).toHaveLength(49);
  expect(seen[0]).toMatchObject({ roadmapId, priorityId: null, label: 'AL-1' });
  expect(await visible('administrator')).toEqual([]);
});
