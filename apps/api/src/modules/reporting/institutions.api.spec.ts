import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
const of: Record<string, string> = {};

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const participants = await api.rows<{ code: string; id: string; roadmap: string }>(
    'select country_code as code, id, roadmap_id as roadmap from participants',
  );
  for (const { code, id, roadmap } of participants) {
    of[code] = id;
    roadmapId = roadmap;
  }
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Row {
  id: string;
  name: string;
  code: string;
  focalPoint: string | null;
  actionsLed: number;
  actionsSupported: number;
  mayChange: boolean;
  formerly: { name: string; until: string; merged: boolean }[];
}
interface Table {
  institutionTable: {
    total: number;
    edges: { node: Row }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const document = `query ($roadmapId: ID!, $participantId: ID, $withoutFocalPoint: Boolean, $archived: Boolean, $search: String, $first: Int, $after: String) {
  institutionTable(roadmapId: $roadmapId, participantId: $participantId, withoutFocalPoint: $withoutFocalPoint, archived: $archived,
    search: $search, first: $first, after: $after) {
    total edges { node { id name code focalPoint actionsLed actionsSupported mayChange formerly { name until merged } } }
    pageInfo { hasNextPage endCursor } } }`;
async function table(variables: object, as?: string) {
  const { data, errors, statements } = await api.gql<Table>(document, { roadmapId, ...variables }, as);
  expect(errors).toEqual([]);
  return { ...data.institutionTable, rows: data.institutionTable.edges.map(({ node }) => node), statements };
}

test('the table counts what each leads and supports, and is one statement', async () => {
  const { rows, total } = await table({ participantId: of['ME'] }, 'secretariat');
  const expected = await api.rows(
    `select i.code, (select count(*)::int from national_actions a where a.lead_institution_id = i.id) as "actionsLed",
       (select count(*)::int from action_support x where x.institution_id = i.id) as "actionsSupported"
     from institutions i where i.country_code = 'ME' order by i.name collate "en-x-icu"`,
  );
  expect(total).toBe(9);
  expect(rows.map(({ code, actionsLed, actionsSupported }) => ({ code, actionsLed, actionsSupported }))).toEqual(
    expected,
  );
  expect((await table({}, 'secretariat')).statements).toBe((await table({ first: 3 }, 'secretariat')).statements);
});

test('it is read page by page to its end, once each', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: Awaited<ReturnType<typeof table>> = await table({ first: 20, after }, 'observer');
    expect(page.total).toBe(86);
    seen.push(...page.rows.map(({ id }) => id));
    more = page.pageInfo.hasNextPage;
    after = page.pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(86);
  expect(seen).toHaveLength(86);
});

test('who reports for whom is told to those who read the people of the participant', async () => {
  const standing = async (as: string | undefined, code: string) =>
    [...new Set((await table({ participantId: of[code] }, as)).rows.map(({ focalPoint }) => focalPoint))].sort();
  expect(await standing('secretariat', 'RS')).toEqual(['held', 'none']);
  expect(await standing('coordinator-me', 'ME')).toEqual(['held', 'none']);
  for (const as of ['coordinator-me', 'delegate-me', 'focal-me-interior', 'observer', 'donor', undefined])
    expect(await standing(as, 'RS')).toEqual([null]);
  const lacking = await table({ participantId: of['ME'], withoutFocalPoint: true }, 'coordinator-me');
  expect(lacking.rows.map(({ code }) => code)).not.toContain('me-interior');
  expect(lacking.total).toBeGreaterThan(4);
  expect((await table({ participantId: of['ME'], withoutFocalPoint: true }, 'observer')).total).toBe(0);
});

test('only those who may change one are told so', async () => {
  const mine = async (as: string, code: string) =>
    new Set((await table({ participantId: of[code] }, as)).rows.map(({ mayChange }) => mayChange));
  expect(await mine('secretariat', 'RS')).toEqual(new Set([true]));
  expect(await mine('coordinator-me', 'ME')).toEqual(new Set([true]));
  expect(await mine('coordinator-me', 'RS')).toEqual(new Set([false]));
  expect(await mine('head-me', 'ME')).toEqual(new Set([false]));
});

test('words are looked for in names, acronyms and codes as they are written', async () => {
  const { rows } = await table({ search: 'labour inspect' }, 'donor');
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.every(({ name }) => /labour inspect/i.test(name))).toBe(true);
  expect((await table({ search: '%' }, 'donor')).total).toBe(0);
});

test('a merged one is no longer listed; what it was stands with the one that it went into', async () => {
  const ids = Object.fromEntries(
    (await api.rows<{ code: string; id: string }>('select code, id from institutions')).map(({ code, id }) => [
      code,
      id,
    ]),
  );
  await api.rows(
    `insert into institution_names (institution_id, name, until) values ($1, 'Office of Figures', '2020-05-01')`,
    [ids['me-monstat']],
  );
  await api.rows(`update institutions set merged_into_id = $2, merged_on = '2026-11-01' where id = $1`, [
    ids['me-monstat'],
    ids['me-chamber'],
  ]);
  const { rows, total } = await table({ participantId: of['ME'] }, undefined);
  expect(total).toBe(8);
  expect(rows.find(({ code }) => code === 'me-chamber')?.formerly).toEqual([
    { name: 'Statistical Office of Montenegro', until: '2026-11-01', merged: true },
    { name: 'Office of Figures', until: '2020-05-01', merged: true },
  ]);
  const one =
    'query ($id: ID!) { institution(id: $id) { name mergedInto { name } mayChange milestones work { stepCode participantCode leads } } }';
  const { data } = await api.gql<{ institution: { mergedInto: object; mayChange: boolean } }>(
    one,
    { id: ids['me-monstat'] },
    'secretariat',
  );
  expect(data.institution).toMatchObject({
    mergedInto: { name: 'Chamber of Economy of Montenegro' },
    mayChange: false,
  });
  const led = await api.gql<{
    institution: { work: { stepCode: string; participantCode: string | null; leads: boolean }[] };
  }>(one, { id: ids['me-interior'] }, 'donor');
  expect(led.data.institution.work.filter(({ leads }) => leads).length).toBeGreaterThan(3);
  expect(led.data.institution.work[0]).toMatchObject({ participantCode: 'ME', leads: true });
});
