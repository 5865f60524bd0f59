import { startApi, type TestApi } from '../api.js';
import { cloneSampleDatabase, type TestDatabase } from '../database.js';
import { sceneOf } from '../matrix/case.js';
import { personas, type Column } from '../matrix/columns.js';
import { operations } from '../matrix/operations.js';
import { readWorld } from '../matrix/world.js';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

/**
 * Who is asking; the beginning, the key where there is one and what it decides by, in one go; the writing; the rights and
 * the end, in one go.
 */
const acts: readonly [operation: string, as: Column, record: string, statements: number][] = [
  ['saveUpdateDraft', 'F', 'action', 6],
  ['submitUpdate', 'F', 'action', 7],
  ['savePositionDraft', 'D', 'open ballot', 6],
  ['signPosition', 'H', 'open ballot', 8], // decides by what it reads once it holds the ballot
  ['postComment', 'D', 'reply, delegation', 7],
];

test.each(acts)('%s takes no statement more than its rules need', async (operation, column, record, statements) => {
  const as = personas[column] ?? '';
  const { document, records } = operations[operation]!;
  const scene = sceneOf(api.rows, await readWorld(api), await api.actor(as), 'own');
  await api.rows("delete from status_updates where action_id = $1 and state <> 'published'", [
    (await readWorld(api)).actions.own.id,
  ]);
  const { variables } = await records[record]!(scene);
  await api.rows('update sessions set seen_at = clock_timestamp()');
  const answer = await api.gql(document, variables, as);
  expect(answer.errors).toEqual([]);
  expect(answer.statements).toBe(statements);
});
