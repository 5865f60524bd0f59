import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { buildSession, buildUser } from '../../../test/factories.js';
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

const get = async (path: string, as?: string) => {
  const cookie = as === undefined || as.includes('=') ? as : await api.signInAs(as);
  return api.app.inject({ method: 'GET', url: path, headers: cookie === undefined ? {} : { cookie } });
};
const linesOf = async (bytes: Buffer, name: string): Promise<string[][][]> =>
  (await readTable(bytes, name)).sheets.map(({ rows }) =>
    rows.map(({ cells }) => {
      const line: string[] = Array(Math.max(0, ...cells.map(({ column }) => column))).fill('');
      for (const { column, text } of cells) line[column - 1] = text;
      return line;
    }),
  );
const workbook = async (as?: string) => {
  const answer = await get('/alignment/screening?format=xlsx', as);
  expect(answer.statusCode).toBe(200);
  const [cover = [], table = []] = await linesOf(answer.rawPayload, 'alignment.xlsx');
  return { cover: cover.map((line) => line.join(': ')), table };
};

interface Row {
  id: string;
  code: string;
  title: string;
  kind: string;
  own: boolean;
  uncovered: boolean;
}
interface Aligned {
  code: string;
  itemIds: string[];
}
interface Shown {
  frameworks: { title: string; items: Row[] }[];
  priorities: (Aligned & { steps: Aligned[] })[];
}
/** The lines of the table as the page would have them. */
async function onPage(as?: string): Promise<string[][]> {
  const { data, errors } = await api.gql<{ alignmentPage: Shown }>(
    `{ alignmentPage(roadmap: "screening") { frameworks { title items { id code title kind own uncovered } }
       priorities { code itemIds steps { code itemIds } } } }`,
    {},
    as,
  );
  expect(errors).toEqual([]);
  const { frameworks, priorities } = data.alignmentPage;
  const codes = (records: readonly Aligned[], { id }: Row) =>
    records
      .filter(({ itemIds }) => itemIds.includes(id))
      .map(({ code }) => code)
      .join('; ');
  return frameworks.flatMap(({ title, items }) =>
    items.map((item) => [
      title,
      item.code,
      item.title,
      item.kind,
      item.own ? 'This roadmap' : 'Catalogue',
      codes(priorities, item),
      codes(
        priorities.flatMap(({ steps }) => steps),
        item,
      ),
      item.uncovered ? 'No' : 'Yes',
    ]),
  );
}
const HEADINGS = ['Framework', 'Code', 'Item', 'Kind', 'From', 'Priorities', 'Steps', 'Covered'];

test.each(['secretariat', 'head-me', 'observer', 'donor'])(
  'the workbook holds what its page shows: %s',
  async (who) => {
    const { table } = await workbook(who);
    const shown = await onPage(who);
    expect(table).toEqual([HEADINGS, ...shown]);
    expect(new Set(shown.map((line) => line[7]))).toEqual(new Set(['Yes', 'No']));
  },
);

test('what a reader does not read is not in its file', async () => {
  const [priority] = await api.rows<{ id: string }>(
    `update priorities p set state = 'draft', version_in_force_id = null, circulated_at = null from roadmaps r
     where r.id = p.roadmap_id and r.code = 'screening' and p.code = 'P1' returning p.id`,
  );
  await api.rows(
    `insert into priority_alignment (priority_id, item_id) select $1, id from alignment_items
     where roadmap_id is null order by code limit 1 on conflict do nothing`,
    [priority?.id],
  );
  const codesFor = async (who: string) => (await workbook(who)).table.map((line) => `${line[5]} ${line[6]}`).join(' ');
  expect(await codesFor('secretariat')).toMatch(/\bP1\b/);
  for (const who of ['head-me', 'donor']) {
    expect(await codesFor(who)).not.toMatch(/\bP1\b|\b1\.\d/);
    expect((await workbook(who)).table.slice(1)).toEqual(await onPage(who));
  }
});

test('it is named after its roadmap, and kept by nobody on the way', async () => {
  const { headers } = await get('/alignment/screening', 'head-me');
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="screening-alignment.xlsx"',
    'cache-control': 'no-store',
  });
});

test('it says of itself what it holds, as of when, by whom and for whom', async () => {
  const { cover } = await workbook('head-me');
  expect(cover).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Roadmap: ./),
      expect.stringMatching(/^What it holds: Every item of the frameworks/),
      'Filter: None: all of them',
      expect.stringMatching(/^As of: \d{4}-\d\d-\d\dT/),
      'Made by: Head of delegation, Montenegro',
      'Distribution: Participants',
      expect.stringMatching(/^Note: Illustrative data/),
    ]),
  );
  expect((await workbook('donor')).cover).toContain('Distribution: Participants and partners');
});

test('the footnote of a designation stands where the designation does, and nowhere else', async () => {
  expect((await workbook('head-me')).cover.join('\n')).not.toContain('1244');
  const { cover } = await workbook('head-xk');
  expect(cover).toContain('Made by: Head of delegation, Kosovo*');
  expect(cover.filter((line) => line.includes('1244'))).toHaveLength(1);
  expect((await get('/alignment/screening?format=csv', 'head-me')).body).not.toContain('1244');
  expect((await get('/alignment/screening?format=csv', 'head-xk')).body.split('1244')).toHaveLength(2);
});

test('as a text file it holds the same lines, and below them what it says of itself', async () => {
  const answer = await get('/alignment/screening?format=csv', 'head-me');
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="screening-alignment.csv"',
  });
  const shown = await onPage('head-me');
  const [lines = []] = await linesOf(answer.rawPayload, 'alignment.csv');
  expect(lines.slice(0, shown.length + 1)).toEqual([HEADINGS, ...shown]);
  expect(lines.slice(shown.length + 1).map((line) => line.join(': '))).toEqual(
    expect.arrayContaining([
      'Made by: Head of delegation, Montenegro',
      'Distribution: Participants',
      expect.stringMatching(/^Note: Illustrative data/),
    ]),
  );
});

test('whoever reads the page takes it out, and nobody else', async () => {
  const path = '/alignment/screening';
  const published = (level: string) =>
    api.rows(`update roadmaps set publication_level = $1 where code = 'screening'`, [level]);
  await published('none');
  const outsider = await buildSession(api.rows, (await buildUser(api.rows)).id);
  for (const as of [undefined, outsider]) expect((await get(path, as)).statusCode).toBe(404);
  for (const as of ['administrator', 'secretariat']) {
    expect((await get('/alignment/elsewhere', as)).statusCode).toBe(404);
  }
  expect((await get(path, 'administrator')).statusCode).toBe(404);
  expect((await get(`${path}?format=ods`, 'secretariat')).statusCode).toBe(400);

  await published('text');
  for (const as of [undefined, outsider]) {
    const { cover, table } = await workbook(as);
    expect(table.slice(1)).toEqual(await onPage(as));
    expect(cover).toEqual(expect.arrayContaining(['Made by: A public reader', 'Distribution: Public']));
  }
  expect((await get(path, 'administrator')).statusCode).toBe(404);
});
