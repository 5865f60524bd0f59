import { GraphQLSchemaHost } from '@nestjs/graphql';
import { PreparedStatements, preparedStatements } from '../../src/kernel/database/prepared-statements.js';
import { startApi, type TestApi } from '../api.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { multiplyRoadmaps } from '../many-roadmaps.js';
import { everyQuery, PAGES, sampleIds, type Question, type SampleIds } from './every-query.js';
import { fullDocument } from './full-document.js';
import { scannedTables } from './plans.js';

/** Many enough that a statement for each of something would show. */
const MANY = 200;
const ROLES = ['secretariat', 'head-me', 'coordinator-me', 'focal-me-interior', 'donor'] as const;
const FEW = ['secretariat', 'head-me', 'donor'] as const;
/** Texts differ by what a reader is, not by who, and never by a value. */
const MOST_STATEMENTS = 400;
/** Read by loaders of other modules, where somebody asks for it; no page of the web app does. */
const beside = ['Position.amendments'];

let database: TestDatabase;
let api: TestApi;
let ids: SampleIds;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  ids = await sampleIds(api);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

async function statements(
  { operation, variables }: Question,
  as: string,
  without: readonly string[] = [],
): Promise<number> {
  const { schema } = api.get(GraphQLSchemaHost);
  // Noting a session's activity takes a statement of its own, once a minute.
  await api.rows('update sessions set seen_at = clock_timestamp()');
  return (await api.gql(fullDocument(schema, operation, without), variables, as)).statements;
}

/** Also those that the process has prepared before: other suites may have asked them. */
function preparedFromNowOn(): PreparedStatements {
  const prepared = new PreparedStatements();
  const nameOf = preparedStatements.nameOf.bind(preparedStatements);
  jest.spyOn(preparedStatements, 'nameOf').mockImplementation((text) => {
    prepared.nameOf(text);
    return nameOf(text);
  });
  return prepared;
}

/** Statements of every question as a few roles, named. */
async function counted(questions: readonly Question[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const question of questions) {
    for (const role of FEW)
      counts.set(
        `${question.operation} ${JSON.stringify(question.variables)} as ${role}`,
        await statements(question, role),
      );
  }
  return counts;
}

/** Pages that not all have: whose they are. */
const inside: Readonly<Record<string, readonly string[]>> = {
  workPage: ROLES.filter((role) => role !== 'donor'),
  workAction: ROLES.filter((role) => role !== 'donor'),
  draftPage: ['secretariat'],
  translationPage: ['secretariat'],
  comparePage: ROLES,
  documentsPage: ROLES.filter((role) => role !== 'donor'),
};

/** Each page, one statement after the session's: whoever asks, and whatever of it is asked for. */
async function pagesWithOtherNumbers(): Promise<string[]> {
  const wrong: string[] = [];
  for (const page of PAGES) {
    for (const role of ROLES) {
      if (inside[page.operation]?.includes(role) === false) continue;
      const number = await statements(page, role, beside);
      if (number !== 2) wrong.push(`${page.operation} as ${role}: ${number}`);
    }
    const { schema } = api.get(GraphQLSchemaHost);
    const { statements: asNobody } = await api.gql(fullDocument(schema, page.operation, beside), page.variables);
    if (asNobody !== (inside[page.operation] ? 0 : 1)) wrong.push(`${page.operation} as nobody: ${asNobody}`);
  }
  return wrong;
}

test(`pages take one statement after the session's, and no query takes more for ${MANY} roadmaps than for one`, async () => {
  const questions = everyQuery(ids);
  const prepared = preparedFromNowOn();
  expect(await pagesWithOtherNumbers()).toEqual([]);
  const ofPages = prepared.texts();
  const one = await counted(questions);
  expect(Math.max(...one.values())).toBeLessThanOrEqual(10);
  expect(prepared.texts().length).toBeLessThan(MOST_STATEMENTS);

  await multiplyRoadmaps(database.url, MANY);
  const [{ roadmaps } = { roadmaps: 0 }] = await api.rows<{ roadmaps: number }>(
    'select count(*)::int as roadmaps from roadmaps',
  );
  expect(roadmaps).toBe(MANY);
  expect(await pagesWithOtherNumbers()).toEqual([]);
  const many = await counted(questions);
  expect([...many].filter(([question, number]) => number !== one.get(question))).toEqual([]);

  const large = await api.rows<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples > 1000`,
  );
  expect(large.length).toBeGreaterThan(20);
  const scanned = await scannedTables(database.url, ofPages);
  expect(scanned.filter(({ table }) => large.some(({ name }) => name === table))).toEqual([]);
}, 300_000);
