import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { startApi, type TestApi } from '../../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../../test/database.js';
import { writtenRoadmap, type WrittenRoadmap } from '../../../../test/documents.js';
import type { Preview } from './translation-files.js';
import type { PreviewedPassage } from './translation-preview.js';

let database: TestDatabase;
let api: TestApi;
let roadmap: WrittenRoadmap;
let priorityId: string;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  roadmap = await writtenRoadmap(api);
  priorityId = roadmap.texts[0].id;
  await api.rows(`update roadmaps set languages = array['en', 'ar', 'fr'], phase = 'consultation' where id = $1`, [
    roadmap.id,
  ]);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

type Format = 'xliff' | 'docx';
const address = (priority = 'p1', language = 'ar') =>
  `/translations/${roadmap.code}/${priority}?${new URLSearchParams({ language }).toString()}`;

async function download(format: Format, as = roadmap.secretariat, url = address()): Promise<Buffer> {
  const answer = await api.app.inject({ url: `${url}&format=${format}`, headers: { cookie: as } });
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.rawPayload;
}
async function upload(file: Buffer, url = address(), as = roadmap.secretariat) {
  const answer = await api.app.inject({
    method: 'POST',
    url,
    headers: { cookie: as, 'content-type': 'application/octet-stream' },
    payload: file,
  });
  return JSON.parse(answer.body) as Preview & {
    errors?: { extensions: { code: string; reason: string; details: { field: string; problem: string }[] } }[];
  };
}
const problemOf = async (file: Buffer, url = address()): Promise<unknown> =>
  JSON.stringify((await upload(file, url)).errors?.[0]?.extensions);

async function take(passages: readonly PreviewedPassage[]): Promise<void> {
  const texts = passages.map(({ passageId, source, text, version }) => ({
    passageId,
    source,
    text,
    expectedVersion: version,
  }));
  const { errors } = await api.gql(
    'mutation ($input: TakeTranslationsInput!) { takeTranslations(input: $input) { language } }',
    { input: { priorityId, language: 'ar', texts } },
    roadmap.secretariat,
  );
  expect(errors).toEqual([]);
}
const kept = async () =>
  api.rows(
    `select passage_id, text, source, version from making_translations where priority_id = $1 and language = 'ar' order by passage_id`,
    [priorityId],
  );
const edited = (file: Buffer, change: (xml: string) => string): Buffer => Buffer.from(change(file.toString()));

const words = fc
  .array(fc.constantFrom('العمال', 'المهاجرون', 'і права', '工人', 'a < b & c', '"quoted"', '\n', ']]>', 'é'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));

test.each<Format>(['xliff', 'docx'])(
  'what left as %s and comes back changes nothing, whatever it says',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(words), { minLength: 9, maxLength: 9 }), async (texts) => {
        await api.rows('delete from making_translations where priority_id = $1', [priorityId]);
        const { passages } = roadmap.texts[0];
        const given = passages.flatMap(({ id, kind, text: source }, at) => {
          const text = (texts[at] ?? '').replaceAll(/\s*\n\s*/g, kind.endsWith('title') ? ' ' : '\n').trim();
          return text === '' ? [] : [{ passageId: id, source, text, version: 0 }];
        });
        if (given.length === 0) return;
        await take(given as unknown as PreviewedPassage[]);
        const before = await kept();
        const file = await download(format);
        const { passages: told } = await upload(file);
        expect(told.map(({ what }) => what)).toEqual(given.map(() => 'unchanged'));
        expect(told.every(({ stale }) => !stale)).toBe(true);
        // Where nothing is kept, the file brings all of it back, word for word.
        await api.rows('delete from making_translations where priority_id = $1', [priorityId]);
        const { passages: anew } = await upload(file);
        expect(anew.map(({ what }) => what)).toEqual(given.map(() => 'new'));
        await take(anew);
        expect(await kept()).toEqual(before);
      }),
      { numRuns: 10 },
    );
  },
  60_000,
);

test('a file that comes back is shown before anything of it is kept', async () => {
  await api.rows('delete from making_translations where priority_id = $1', [priorityId]);
  const [title, objective, summary] = roadmap.texts[0].passages;
  await take([
    { passageId: title!.id, source: 'Title of P1', text: 'عنوان', version: 0 },
    { passageId: objective!.id, source: 'Objective of P1', text: 'هدف', version: 0 },
  ] as unknown as PreviewedPassage[]);
  const file = edited(await download('xliff'), (xml) =>
    xml
      .replace('هدف', 'هدف آخر')
      .replace(/(Summary of P1<\/source>)/, '$1<target>ملخص</target>')
      .replaceAll('Summary of P1', 'An earlier summary'),
  );
  const before = await kept();
  const { passages } = await upload(file);
  expect(passages.map(({ what, label, stale }) => [label, what, stale])).toEqual([
    ['1', 'unchanged', false],
    ['2', 'changed', false],
    ['3', 'new', true],
  ]);
  expect(await kept()).toEqual(before);
  const taken = passages.filter(({ what }) => what !== 'unchanged');
  await take(taken);
  // The same file twice changes nothing.
  expect((await upload(file)).passages.map(({ what }) => what)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  const now = await kept();
  await take(taken.map((one) => ({ ...one, version: 9 })));
  expect(await kept()).toEqual(now);
  const [kind] = await api.rows<{ source: string }>('select source from making_translations where passage_id = $1', [
    summary!.id,
  ]);
  expect(kind?.source).toBe('An earlier summary');
});

test('a file of another text, version, language or kind is refused with the reason', async () => {
  const file = await download('xliff');
  expect(await problemOf(file, address('p2'))).toContain('text_other');
  expect(await problemOf(file, address('p1', 'fr'))).toContain('language_other');
  expect(await problemOf(Buffer.from('<html/>'))).toContain('not_xliff');
  expect(await problemOf(Buffer.from('PK nothing'))).toContain('unreadable');
  const unknown = edited(file, (xml) => xml.replace(/unit id="[^"]+"/, `unit id="${randomUUID()}"`));
  expect((await upload(unknown)).passages[0]).toMatchObject({ what: 'fault', fault: 'passage_unknown', label: null });
  const long = edited(file, (xml) => xml.replace('عنوان', 'ا'.repeat(400)));
  expect((await upload(long)).passages[0]).toMatchObject({ what: 'fault', fault: 'text_too_long' });
  // The next version is another one.
  await api.rows(
    `with v as (insert into priority_versions (priority_id, number, language, change_note, hash)
       select $1, 2, 'en', '', repeat('b', 64) returning id),
     x as (insert into passages (version_id, id, ordinal, kind, step_id, text)
       select v.id, x.id, x.ordinal, x.kind, x.step_id, x.text from v, passages x join priorities p on p.current_version_id = x.version_id where p.id = $1)
     update priorities set current_version_id = (select id from v) where id = $1`,
    [priorityId],
  );
  expect(await problemOf(file)).toContain('version_other');
});

test('files are the secretariat’s: to everybody else they are not there', async () => {
  const file = await download('docx');
  for (const as of roadmap.heads) {
    await expect(download('xliff', as)).rejects.toThrow('NOT_FOUND');
    expect(JSON.stringify((await upload(file, address(), as)).errors)).toContain('NOT_FOUND');
  }
  expect(JSON.stringify((await upload(file, address('p1', 'de'))).errors)).toContain('NOT_FOUND');
});
