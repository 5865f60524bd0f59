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
 * The beginning, the key where there is one and what it decides by, in one go; the writing; the rights and the end, in
 * one go. Who is asking was read a moment ago.
 */
const acts: readonly [operation: string, as: Column, record: string, statements: number][] = [
  ['saveUpdateDraft', 'F', 'action', 5],
  ['submitUpdate', 'F', 'action', 6],
  ['savePositionDraft', 'D', 'open ballot', 5],
  ['signPosition', 'H', 'open ballot', 7], // decides by what it reads once it holds the ballot
  ['postComment', 'D', 'reply, delegation', 6],
];

test.each(acts)('%s takes no statement more than its rules need', async (operation, column, record, statements) => {
  const as = personas[column] ?? '';
  const { document, records } = operations[operation]!;
  const scene = sceneOf(api.rows, await readWorld(api), await api.actor(as), 'own');
  await api.rows("delete from status_updates where action_id = $1 and state <> 'published'", [
    (await readWorld(api)).actions.own.id,
  ]);
  const { variables } = await records[record]!(scene);
  await api.gql('{ viewer { user { id } } }', {}, as);
  const answer = await api.gql(document, variables, as);
  expect(answer.errors).toEqual([]);
  expect(answer.statements).toBe(statements);
});
