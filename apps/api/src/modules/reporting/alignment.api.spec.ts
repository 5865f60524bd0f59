import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { readTable } from '../../kernel/index.js';

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

const get = async (path: string, as: string) =>
  api.app.inject({ method: 'GET', url: path, headers: { cookie: await api.signInAs(as) } });

test('what is aligned leaves as a file with what the page shows', async () => {
  const { data } = await api.gql<{
    alignmentPage: { frameworks: { items: { code: string; uncovered: boolean }[] }[] };
  }>('{ alignmentPage(roadmap: "screening") { frameworks { items { code uncovered } } } }', {}, 'donor');
  const items = data.alignmentPage.frameworks.flatMap((framework) => framework.items);
  const answer = await get('/alignment/screening?format=csv', 'donor');
  expect([answer.statusCode, answer.headers['content-disposition'], answer.headers['cache-control']]).toEqual([
    200,
    'attachment; filename="screening-alignment.csv"',
    'no-store',
  ]);
  const [, ...lines] = answer.body.trim().split('\r\n');
  expect(lines).toHaveLength(items.length);
  expect(lines.filter((line) => /Not covered"?$/.test(line))).toHaveLength(
    items.filter((item) => item.uncovered).length,
  );
});

test('a workbook says on its cover what it is', async () => {
  const answer = await get('/alignment/screening?format=xlsx', 'secretariat');
  expect(answer.statusCode).toBe(200);
  const { sheets } = await readTable(answer.rawPayload, 'alignment.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(['About this file', 'Alignment']);
});

test('another roadmap is not there, and another format is no format', async () => {
  expect((await get('/alignment/elsewhere?format=csv', 'donor')).statusCode).toBe(404);
  expect((await get('/alignment/screening?format=pdf', 'donor')).statusCode).toBe(400);
});
