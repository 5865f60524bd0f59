import { startApi, type TestApi } from '../../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../../test/database.js';
import { importsOf, type View } from '../../../../test/importing.js';
import { runJobs } from '../../../../test/job-runner.js';
import type { JobRunner } from '../../../kernel/jobs/job-runner.js';
import { bookmarkOf } from '../../../kernel/word/bookmarks.js';
import type { WordParagraph } from '../../../kernel/word/word-document.js';
import { writeWord } from '../../../kernel/word/word-writer.js';

let database: TestDatabase;
let api: TestApi;
let roadmapId: string;
let imports: ReturnType<typeof importsOf>;
let runner: JobRunner;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  const [roadmap] = await api.rows<{ id: string }>("select id from roadmaps where code = 'screening'");
  roadmapId = roadmap?.id ?? '';
  imports = importsOf(api, roadmapId, 'text');
  runner = runJobs(api, database.url);
}, 60_000);
afterAll(async () => {
  await runner.beforeApplicationShutdown();
  await api.stop();
  await database.drop();
});

type Line = readonly [style: WordParagraph['style'], text: string, more?: Partial<WordParagraph>];
const wordOf = (lines: readonly Line[]): Buffer =>
  writeWord({
    title: 'A text',
    language: 'en',
    madeAt: '2026-11-29T12:00:00.000Z',
    header: '',
    footer: [],
    recordsChanges: false,
    sections: [
      {
        landscape: false,
        blocks: lines.map(([style, text, more]) => ({ kind: 'paragraph', style, runs: [{ text }], ...more })),
      },
    ],
  });
const template = async (query = '', as = 'secretariat') =>
  imports.get(`/imports/template?roadmapId=${roadmapId}&kind=text&${query}`, as);
const given = (file: Buffer, as = 'secretariat') => imports.given(file, as, { fileName: 'text.docx' });
const faults = ({ check }: View) => check?.faults.map(({ cell, code }) => `${cell} ${code}`);
const counts = ({ check }: View) => [check?.newRecords, check?.changedRecords];
const textOf = (title: string) =>
  api.rows<{ kind: string; text: string }>(
    `select p.kind, p.text from making_passages p where p.priority_id = (select t.priority_id from making_passages t where t.kind = 'priority_title' and t.text = $1) order by p.ordinal`,
    [title],
  );

const NEW: readonly Line[] = [
  ['heading1', 'Return with dignity'],
  ['body', 'Objective: People return safely.'],
  ['body', 'Why this matters.'],
  ['heading2', 'A desk in each office'],
  ['body', 'Description: Desks are set up.'],
  ['body', 'Expected result: There is a desk.'],
  ['item', 'In the capital'],
  ['item', 'In each region'],
];

describe('the present text as a document', () => {
  it('is read again without difference', async () => {
    const answer = await template();
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-disposition']).toContain('text.docx');
    const seen = await given(answer.rawPayload);
    expect(seen.check?.faults.map(({ code }) => code)).toEqual(['cover_left_out']);
    expect(seen.check).toMatchObject({ newRecords: 0, changedRecords: 0, ready: true, asksReason: false });
    expect(seen.check?.records).toBeGreaterThan(100);
  });

  it('is nobody else’s', async () => {
    for (const other of ['coordinator-me', 'head-me', 'donor'])
      expect([403, 404]).toContain((await template('', other)).statusCode);
  });

  it('has an empty one beside it, which is read as a new text', async () => {
    const seen = await given((await template('empty=true')).rawPayload);
    expect(seen.check).toMatchObject({ newRecords: 9, changedRecords: 0, refused: 0 });
  });
});

describe('a text from a document', () => {
  it('becomes a priority with its step in the making, in the order of the document', async () => {
    const seen = await given(wordOf(NEW));
    expect(faults(seen)).toEqual([]);
    expect(counts(seen)).toEqual([8, 0]);
    expect(seen.check?.rows.slice(0, 4).map(({ change, values }) => [change, values.find(({ key }) => key === 'text.part')?.text])).toEqual([
      ['new', 'Priority'],
      ['new', 'Objective'],
      ['new', 'Paragraph'],
      ['new', 'Step'],
    ]); // prettier-ignore
    const done = await imports.applied(seen);
    expect(done.job).toMatchObject({ state: 'done', failure: null });
    expect(await textOf('Return with dignity')).toEqual([
      { kind: 'priority_title', text: 'Return with dignity' },
      { kind: 'priority_objective', text: 'People return safely.' },
      { kind: 'priority_summary', text: '' },
      { kind: 'paragraph', text: 'Why this matters.' },
      { kind: 'step_title', text: 'A desk in each office' },
      { kind: 'step_description', text: 'Desks are set up.' },
      { kind: 'step_expected_result', text: 'There is a desk.' },
      { kind: 'step_item', text: 'In the capital' },
      { kind: 'step_item', text: 'In each region' },
    ]);
  }, 60_000);

  it('changes nothing when it comes twice, once its titles are said to be those that are there', async () => {
    const seen = await given(wordOf(NEW));
    expect(counts(seen)).toEqual([0, 0]);
    expect(faults(seen)).toEqual(['C1 heading_known', 'C4 heading_known']);
  });

  it('changes words of a passage by its bookmark, and adds behind what stands before', async () => {
    const [title] = await api.rows<{ id: string }>("select id from making_passages where text = 'Return with dignity'");
    const [item] = await api.rows<{ id: string }>("select id from making_passages where text = 'In the capital'");
    const file = wordOf([
      ['heading1', 'Return with dignity', { bookmark: bookmarkOf(title?.id ?? '') }],
      ['heading2', 'A desk in each office'],
      ['item', 'In the capital first', { bookmark: bookmarkOf(item?.id ?? '') }],
      ['item', 'At the border'],
      ['heading2', 'A register'],
    ]);
    const seen = await given(file);
    expect(counts(seen)).toEqual([2, 1]);
    expect(faults(seen)).toEqual(['C1 passages_absent', 'C2 heading_known']);
    expect((await imports.applied(seen)).job).toMatchObject({ state: 'failed', failure: 'import_not_ready' });
    const known = (await imports.look(seen.import.id, 'secretariat')).data.import;
    const said = await imports.adjusted(known, { confirm: ['passages_absent', 'heading_known'] });
    expect((await imports.applied(said)).job).toMatchObject({ state: 'done', failure: null });
    expect((await textOf('Return with dignity')).slice(4).map(({ text }) => text)).toEqual([
      'A desk in each office', 'Desks are set up.', 'There is a desk.', 'In the capital first', 'At the border', 'In each region', 'A register', '', '',
    ]); // prettier-ignore
  }, 60_000);

  it('moves passages and steps to where the document has them, also into another step, and then is the same', async () => {
    const passages = await api.rows<{ id: string; text: string; kind: string }>(
      `select p.id, p.text, p.kind from making_passages p where p.priority_id = (
         select t.priority_id from making_passages t where t.text = 'Return with dignity') order by p.ordinal`,
    );
    const line = (text: string): Line => {
      const one = passages.find((passage) => passage.text === text);
      const style =
        { priority_title: 'heading1', step_title: 'heading2', step_item: 'item' }[one?.kind ?? ''] ?? 'body';
      return [style as 'body', text, { bookmark: bookmarkOf(one?.id ?? '') }];
    };
    const order: Line[] = [
      line('Return with dignity'),
      line('People return safely.'),
      line('A register'),
      line('At the border'),
      ['item', 'By post'],
      line('A desk in each office'),
      line('Desks are set up.'),
      line('There is a desk.'),
      line('In each region'),
      ['body', 'More of the desks.'],
      line('In the capital first'),
    ];
    const seen = await given(wordOf(order));
    const shown = (view: View) =>
      view.check?.rows.flatMap(({ row, change, moved, absent }) =>
        change === 'unchanged' && absent === 0
          ? []
          : [`${row} ${change}${moved ? ', moved' : ''}${absent ? `, ${absent}` : ''}`],
      );
    expect(shown(seen)).toEqual([
      '1 unchanged, 1',
      '3 changed, moved',
      '4 changed, moved',
      '5 new',
      '9 changed, moved',
      '10 new',
    ]);
    expect(faults(seen)).toEqual(['C1 passages_absent']);
    const said = await imports.adjusted(seen, { confirm: ['passages_absent'] });
    expect((await imports.applied(said)).job).toMatchObject({ state: 'done', failure: null });
    expect(await textOf('Return with dignity')).toEqual([
      { kind: 'priority_title', text: 'Return with dignity' },
      { kind: 'priority_objective', text: 'People return safely.' },
      { kind: 'priority_summary', text: '' },
      { kind: 'paragraph', text: 'Why this matters.' },
      { kind: 'step_title', text: 'A register' },
      { kind: 'step_description', text: '' },
      { kind: 'step_expected_result', text: '' },
      { kind: 'step_item', text: 'At the border' },
      { kind: 'step_item', text: 'By post' },
      { kind: 'step_title', text: 'A desk in each office' },
      { kind: 'step_description', text: 'Desks are set up.' },
      { kind: 'step_expected_result', text: 'There is a desk.' },
      { kind: 'step_item', text: 'In each region' },
      { kind: 'step_paragraph', text: 'More of the desks.' },
      { kind: 'step_item', text: 'In the capital first' },
    ]);
    expect(counts(await given(wordOf(order)))).toEqual([0, 0]);
    const again = await given((await template()).rawPayload);
    expect([counts(again), again.check?.rows.some(({ moved }) => moved)]).toEqual([[0, 0], false]);
  }, 60_000);

  it('enters only upon what it was held against', async () => {
    const seen = await given(wordOf([['heading1', 'Another text']]));
    await api.rows("update making_passages set text = 'Changed meanwhile' where text = 'At the border'");
    expect((await imports.applied(seen)).job).toMatchObject({ state: 'failed', failure: 'import_outdated' });
    const again = (await imports.look(seen.import.id, 'secretariat')).data.import;
    expect((await imports.applied(again)).job).toMatchObject({ state: 'done' });
  }, 60_000);

  it('is not guessed: what has no place is named by its paragraph', async () => {
    const by = { author: 'Somebody', at: '2026-11-01T00:00:00.000Z' };
    const file = wordOf([
      ['body', 'A foreword'],
      ['heading2', 'A step of nothing'],
      ['heading1', 'P99 None'],
      ['heading3', 'Deep'],
      ['body', 'Half', { runs: [{ text: 'Half' }, { text: ' more', change: { kind: 'inserted', ...by } }] }],
    ]);
    const seen = await given(file);
    expect(faults(seen)).toEqual([
      'C1 text_before_heading',
      'C2 heading_unplaced',
      'C3 priority_unknown',
      'C4 heading_unplaced',
      'C5 changes_recorded',
    ]);
    const csv = await imports.get(`/imports/${seen.import.id}/faults`, 'secretariat');
    expect(csv.body).toContain('Text,5,Half more,');
  });

  it('is refused where it is no document, and to everybody but the secretariat', async () => {
    const csv = await imports.send('Code,Name\n', 'secretariat', { fileName: 'text.docx' });
    expect(csv.statusCode).toBe(400);
    expect(csv.body).toContain('kind_unknown');
    for (const other of ['coordinator-me', 'head-me', 'donor'])
      expect([403, 404]).toContain((await imports.send(wordOf(NEW), other, { fileName: 'text.docx' })).statusCode);
  });
});
