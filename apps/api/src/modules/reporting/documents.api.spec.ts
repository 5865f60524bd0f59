import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { readWord, settled, type ReadParagraph } from '../../kernel/index.js';

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

const get = async (path: string, as?: string) =>
  api.app.inject({ method: 'GET', url: path, headers: as === undefined ? {} : { cookie: await api.signInAs(as) } });

interface Side {
  head: { number: string; hash: string };
  parts: { code: string; versionNumber: number; passages: { id: string; stepCode: string | null; text: string }[] }[];
}
const compare = (variables: object, as?: string) =>
  api.gql<{
    comparePage: {
      editions: { number: string }[];
      from: Side | null;
      to: Side;
      sources: { passageId: string; amendmentCode: string; participantCode: string; sponsorCodes: string[] }[];
    };
  }>(
    `query ($from: String, $to: String!) { comparePage(roadmap: "screening", from: $from, to: $to) {
      editions { number } from { ...side } to { ...side }
      sources { passageId amendmentCode participantCode sponsorCodes decidedAt } } }
     fragment side on EditionText { head { number hash } parts { code versionNumber passages { id stepCode text } } }`,
    variables,
    as,
  );
const textsOf = (side: Side | null | undefined): string[] =>
  (side?.parts ?? []).flatMap(({ passages }) => passages.map(({ text }) => text));
const paragraphsOf = (blocks: readonly { kind: string }[]): ReadParagraph[] =>
  blocks.filter((block): block is ReadParagraph => block.kind === 'paragraph');

test('two editions stand side by side, with what their changes come from', async () => {
  const { data } = await compare({ from: '0.9', to: '1.2-draft' }, 'head-me');
  const { editions, from, to, sources } = data.comparePage;
  expect(editions.map(({ number }) => number)).toEqual(['1.2-draft', '1.1', '1.0', '0.9']);
  expect(from?.parts.map(({ code, versionNumber }) => `${code} ${versionNumber}`)).toEqual(
    ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((code) => `${code} 1`),
  );
  expect(to.parts.map(({ versionNumber }) => versionNumber)).toEqual([2, 2, 2, 2, 2, 2, 1, 1]);
  const changed = new Map(to.parts.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text] as const)));
  const before = from?.parts.flatMap(({ passages }) => passages) ?? [];
  const others = before.filter(({ id, text }) => changed.get(id) !== text).map(({ id }) => id);
  expect(others).toHaveLength(8);
  expect([...new Set(sources.map(({ passageId }) => passageId))].sort()).toEqual([...others].sort());
  expect(sources.find(({ amendmentCode }) => amendmentCode === '2.1-1')).toMatchObject({
    participantCode: 'ME',
    sponsorCodes: ['AL'],
  });
});

test('one edition is read alone; what is not there, and outside the members all of it, is not found', async () => {
  const { data } = await compare({ to: '1.1' }, 'observer');
  expect(data.comparePage).toMatchObject({ from: null, sources: [], to: { head: { number: '1.1' } } });
  expect((await compare({ to: '7.7' }, 'head-me')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await compare({ from: '7.7', to: '1.1' }, 'head-me')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await compare({ to: '1.1' }, 'donor')).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test('an edition leaves as a Word file, every passage in its place', async () => {
  const answer = await get('/documents/screening/1.2-draft', 'head-me');
  expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
    200,
    'attachment; filename="screening-1.2-draft.docx"',
  ]);
  const { blocks } = await readWord(answer.rawPayload);
  const { data } = await compare({ to: '1.2-draft' }, 'head-me');
  const read = paragraphsOf(blocks).flatMap((paragraph) => paragraph.bookmarks);
  expect(read).toHaveLength(textsOf(data.comparePage.to).length);
});

test('accepting its recorded changes gives the later edition, rejecting them the earlier one', async () => {
  const answer = await get('/documents/screening/1.2-draft?format=docx-changes&from=0.9', 'secretariat');
  const { blocks } = await readWord(answer.rawPayload);
  const { data } = await compare({ from: '0.9', to: '1.2-draft' }, 'secretariat');
  const words = (side: 'before' | 'after'): string =>
    settled(paragraphsOf(blocks), side)
      .map(({ text }) => text)
      .join('\n');
  for (const text of textsOf(data.comparePage.from)) expect(words('before')).toContain(text);
  for (const text of textsOf(data.comparePage.to)) expect(words('after')).toContain(text);
  const authors = new Set(
    paragraphsOf(blocks).flatMap(({ runs }) => runs.flatMap(({ change }) => (change ? [change.author] : []))),
  );
  expect(authors).toContain('Montenegro');
  expect(authors).toContain('Kosovo*');
});

test('as Markdown it holds the same words', async () => {
  const answer = await get('/documents/screening/1.1?format=md', 'head-me');
  expect(answer.headers['content-type']).toContain('text/markdown');
  expect(answer.body).toContain('\n## P1 ');
  expect(answer.body).toContain('Illustrative data');
  expect(answer.body).toContain('1244');
});

test('as PDF it is tagged, and names itself and its language', async () => {
  const answer = await get('/documents/screening/1.1?format=pdf', 'head-me');
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(answer.headers['content-disposition']).toBe('attachment; filename="screening-1.1.pdf"');
  const raw = answer.rawPayload.toString('latin1');
  expect(raw.slice(0, 5)).toBe('%PDF-');
  expect(raw).toMatch(/pdfuaid:part/);
});

test('every file says what it holds, as of when, and the title of whoever took it out', async () => {
  const { body } = await get('/documents/screening/1.1?format=md', 'head-me');
  expect(body).toMatch(/Edition 1\.1/);
  expect(body).toMatch(/As of .+ Taken out by: Head of delegation, Montenegro\\?\./);
  expect(body).toContain('Participants');
});

test('a file is read by whoever reads the page', async () => {
  const path = '/documents/screening/1.2-draft';
  expect((await get(path)).statusCode).toBe(401);
  expect((await get(path, 'donor')).statusCode).toBe(404);
  expect((await get('/documents/screening/7.7', 'head-me')).statusCode).toBe(404);
  expect((await get('/documents/elsewhere/1.1', 'head-me')).statusCode).toBe(404);
  expect((await get(`${path}?format=odt`, 'head-me')).statusCode).toBe(400);
  expect((await get(`${path}?format=docx-changes`, 'head-me')).statusCode).toBe(400);
});
