import { randomUUID } from 'node:crypto';
import {
  compareEditions,
  plainParagraphs,
  recordedChanges,
  type Edition,
  type EditionPassage,
  type RecordedParagraph,
} from '@waymark/domain';
import fc from 'fast-check';
import { office, settledByOffice } from '../../../test/word-by-office.js';
import { acceptedByStandard, partsOf, rejectedByStandard, tagsOf } from '../../../test/word-by-standard.js';
import { bookmarkOf, idOfBookmark } from './bookmarks.js';
import { settled, type ReadDocument, type ReadParagraph } from './read-document.js';
import { wordParagraphs } from './recorded-paragraphs.js';
import type { WordDocument, WordParagraph, WordSection } from './word-document.js';
import { readWord } from './word-reader.js';
import { writeWord } from './word-writer.js';

const documentOf = (blocks: WordSection['blocks'], more: Partial<WordDocument> = {}): WordDocument => ({
  title: 'Roadmap & <plan>',
  language: 'en',
  madeAt: '2027-03-01T09:00:00Z',
  header: 'Participants only',
  footer: ['* This designation is without prejudice to positions on status.'],
  recordsChanges: false,
  sections: [{ landscape: false, blocks }],
  ...more,
});

const paragraph = (text: string, more: Partial<WordParagraph> = {}): WordParagraph => ({
  kind: 'paragraph',
  style: 'body',
  runs: text === '' ? [] : [{ text }],
  ...more,
});
const paragraphsOf = ({ blocks }: ReadDocument): ReadParagraph[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));

const words = [
  'every month',
  '  two  ',
  'учесник',
  'везу',
  'العمال',
  'كل شهر',
  '工人',
  '报告，',
  '<w:p/>',
  '&amp;',
  'a\u00a0b',
  '\n',
  '\t',
  '👨‍👩‍👧',
  '_x0041_',
  ']]>',
  '"',
];
const texts = fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join(' '));
const ids = Array.from({ length: 12 }, (_, at) => `0e8f6a2c-1b3d-4c5e-8f70-${String(at).padStart(12, '0')}`);
const passages = (from: readonly string[]) =>
  fc.shuffledSubarray([...from]).chain((some) =>
    fc.tuple(
      ...some.map((id) =>
        fc.record<EditionPassage>({
          id: fc.constant(id),
          kind: fc.constantFrom('priority_title', 'priority_summary'),
          stepId: fc.constant(null),
          text: texts,
        }),
      ),
    ),
  );
const threeCodes = fc.tuple(...[1, 2, 3].map((at) => fc.constantFrom(null, `P${at}`, `P${at + 1}`)));
const editions: fc.Arbitrary<Edition> = fc
  .tuple(
    threeCodes,
    fc.shuffledSubarray([0, 1, 2]),
    passages(ids.slice(0, 4)),
    passages(ids.slice(4, 8)),
    passages(ids.slice(8)),
  )
  .map(([codes, order, ...of]) => ({
    priorities: order.map((at) => ({ id: `p${at}`, code: codes[at]!, steps: [], passages: of[at]! })),
  }));
const by = { author: 'Secretariat & "chair"', at: '2027-02-01T08:00:00Z' };
const written = (paragraphs: readonly RecordedParagraph[], more: Partial<WordDocument> = {}): Buffer =>
  writeWord(documentOf(wordParagraphs(paragraphs), more));
/** As a reader sees it: each paragraph with its code, and the empty one behind the last. */
const shown = (edition: Edition): string[] => [
  ...plainParagraphs(edition).map(({ code, runs }) =>
    [...code.map(({ text }) => `${text} `), ...runs.map(({ text }) => text)].join(''),
  ),
  '',
];

describe('a Word file with recorded changes', () => {
  it('is read back, every insertion and deletion, by a reader of the standard', async () => {
    await fc.assert(
      fc.asyncProperty(editions, editions, async (before, after) => {
        const file = written(recordedChanges(compareEditions(before, after), () => by));
        expect(await acceptedByStandard(file)).toEqual(shown(after));
        expect(await rejectedByStandard(file)).toEqual(shown(before));
      }),
      { numRuns: 60 },
    );
  });

  it('is read back by our own reader, each passage found by its bookmark', async () => {
    await fc.assert(
      fc.asyncProperty(editions, editions, async (before, after) => {
        const read = await readWord(written(recordedChanges(compareEditions(before, after), () => by)));
        const paragraphs = paragraphsOf(read);
        const [now, old] = [settled(paragraphs, 'after'), settled(paragraphs, 'before')];
        expect(now.map(({ text }) => text)).toEqual(shown(after));
        expect(old.map(({ text }) => text)).toEqual(shown(before));
        expect(
          now.flatMap(({ bookmarks }) => [...bookmarks].map(([name, text]) => [idOfBookmark(name), text])),
        ).toEqual(after.priorities.flatMap((priority) => priority.passages.map(({ id, text }) => [id, text])));
      }),
      { numRuns: 60 },
    );
  });

  it('names who changed what, and when', async () => {
    const change = { kind: 'inserted', author: 'Delegation', at: '2027-04-01T00:00:00Z' } as const;
    const file = writeWord(documentOf([paragraph('', { runs: [{ text: 'Kept ' }, { text: 'new', change }] })]));
    expect(paragraphsOf(await readWord(file))[0]?.runs).toEqual([
      { text: 'Kept ', change: null, bookmarks: [] },
      { text: 'new', change, bookmarks: [] },
    ]);
    expect((await tagsOf(file, 'word/document.xml')).filter(({ name }) => name === 'ins')).toEqual([
      { name: 'ins', attributes: { id: '1', author: 'Delegation', date: '2027-04-01T00:00:00Z' } },
    ]);
  });

  it('gives no number and no bookmark twice', async () => {
    await fc.assert(
      fc.asyncProperty(editions, editions, async (before, after) => {
        const tags = await tagsOf(
          written(recordedChanges(compareEditions(before, after), () => by)),
          'word/document.xml',
        );
        const numbers = tags.flatMap(({ name, attributes }) =>
          ['ins', 'del', 'bookmarkStart'].includes(name) ? [attributes['id']] : [],
        );
        const names = tags.flatMap(({ name, attributes }) => (name === 'bookmarkStart' ? [attributes['name']] : []));
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 30 },
    );
  });

  (office ? it : it.skip)(
    'becomes the new text or the old one in the office program of this machine',
    async () => {
      const pairs = fc.sample(fc.tuple(editions, editions), { numRuns: 2, seed: 8 });
      const files = pairs.map(([before, after]) => written(recordedChanges(compareEditions(before, after), () => by)));
      const texts = await settledByOffice(
        files.flatMap((file) => [
          [file, 'AcceptAllTrackedChanges'],
          [file, 'RejectAllTrackedChanges'],
        ]),
      );
      const lines = (edition: Edition) => shown(edition).join('\n');
      expect(texts.map((text) => text.replace(/\n$/, ''))).toEqual(
        pairs.flatMap(([before, after]) => [lines(after), lines(before)]),
      );
    },
    180_000,
  );
});

describe('a Word file', () => {
  it('is the same bytes for the same document', () => {
    const document = documentOf([paragraph('Text')]);
    expect(writeWord(document).equals(writeWord(document))).toBe(true);
  });

  it('is well formed in every part, and leads to nothing that is not there', async () => {
    const file = writeWord(documentOf([paragraph('A & B', { runs: [{ text: '*', footnote: 'A <note>' }] })]));
    const names = (await partsOf(file)).map(({ name }) => name);
    expect(names[0]).toBe('[Content_Types].xml');
    for (const name of names) expect((await tagsOf(file, name)).length).toBeGreaterThan(0);
    const targets = (await tagsOf(file, 'word/_rels/document.xml.rels')).flatMap(({ attributes: { Target } }) =>
      Target ? [`word/${Target}`] : [],
    );
    expect(names).toEqual(expect.arrayContaining(targets));
    const listed = (await tagsOf(file, '[Content_Types].xml')).flatMap(({ attributes: { PartName } }) =>
      PartName ? [PartName.slice(1)] : [],
    );
    expect(names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml').sort()).toEqual(
      listed.sort(),
    );
  });

  it('keeps headings, lists and tables', async () => {
    const cell = (text: string) => [paragraph(text, { style: 'cell' })];
    const read = await readWord(
      writeWord(
        documentOf([
          paragraph('Roadmap', { style: 'title' }),
          paragraph('Fair work', { style: 'heading1', label: [{ text: 'P1 ' }] }),
          paragraph('First', { style: 'heading2', label: [{ text: '1.1 ' }] }),
          paragraph('An item', { style: 'item', level: 1 }),
          {
            kind: 'table',
            widths: [1, 3],
            heading: [cell('Text'), cell('Translation')],
            rows: [[cell('one'), [...cell('two'), ...cell('more')]], [cell('three')]],
          },
        ]),
      ),
    );
    expect(read.language).toBe('en');
    expect(read.unread).toEqual([]);
    expect(paragraphsOf(read).map(({ style, heading, list }) => ({ style, heading, list }))).toEqual([
      { style: 'Title', heading: null, list: null },
      { style: 'heading 1', heading: 1, list: null },
      { style: 'heading 2', heading: 2, list: null },
      { style: 'List Paragraph', heading: null, list: { level: 1, ordered: false } },
      { style: null, heading: null, list: null },
      { style: null, heading: null, list: null },
    ]);
    const table = read.blocks.find((block) => block.kind === 'table');
    const rows = table?.rows.map((row) => row.map((cells) => settled(cells, 'after').map(({ text }) => text)));
    expect(rows).toEqual([
      [['Text'], ['Translation']],
      [['one'], ['two', 'more']],
      [['three'], ['']],
    ]);
  });

  it('repeats the heading of a table, and turns its pages where asked', async () => {
    const table = { kind: 'table', widths: [1], heading: [[paragraph('No.')]], rows: [] } as const;
    const sections = [
      { landscape: false, blocks: [paragraph('Text')] },
      { landscape: true, blocks: [table] },
    ];
    const tags = await tagsOf(writeWord(documentOf([], { sections })), 'word/document.xml');
    expect(tags.filter(({ name }) => name === 'tblHeader')).toHaveLength(1);
    expect(tags.filter(({ name }) => name === 'pgSz').map(({ attributes }) => attributes['orient'])).toEqual([
      undefined,
      'landscape',
    ]);
  });

  it.each([
    ['ar', 'bidi', true],
    ['zh', 'eastAsia', false],
    ['uk', 'val', false],
  ] as const)('in the language %s says so in %s; from right to left: %s', async (language, attribute, rightToLeft) => {
    const file = writeWord(documentOf([paragraph('نص')], { language }));
    const [lang] = (await tagsOf(file, 'word/styles.xml')).filter(({ name }) => name === 'lang');
    expect(lang?.attributes).toEqual({ [attribute]: language });
    const names = (await tagsOf(file, 'word/document.xml')).map(({ name }) => name);
    expect([names.includes('bidi'), names.includes('rtl')]).toEqual([rightToLeft, rightToLeft]);
    expect((await readWord(file)).language).toBe(language);
  });

  it('puts one column into another language', async () => {
    const file = writeWord(documentOf([paragraph('نص', { language: 'ar' }), paragraph('Text')]));
    const tags = await tagsOf(file, 'word/document.xml');
    expect(tags.filter(({ name }) => name === 'rtl')).toHaveLength(1);
    expect(tags.find(({ name }) => name === 'lang')?.attributes).toEqual({ bidi: 'ar' });
  });

  it('has its footnotes with their marks in the text', async () => {
    const file = writeWord(
      documentOf([paragraph('', { runs: [{ text: 'This name' }, { text: '*', footnote: 'A note.' }] })]),
    );
    expect(settled(paragraphsOf(await readWord(file)), 'after')[0]?.text).toBe('This name*');
    const notes = (await partsOf(file)).find(({ name }) => name === 'word/footnotes.xml')?.text;
    expect(notes).toContain('* A note.');
  });

  it('leaves out what no file can hold', async () => {
    const file = writeWord(documentOf([paragraph('a\u0000b\ud83dc\uffffd')]));
    expect(settled(paragraphsOf(await readWord(file)), 'after')[0]?.text).toBe('abcd');
  });
});

describe('the bookmark of a record', () => {
  it('is a name that word processors take, and leads back', () => {
    const id = randomUUID();
    expect(bookmarkOf(id)).toMatch(/^[A-Za-z]\w{0,39}$/);
    expect(idOfBookmark(bookmarkOf(id))).toBe(id);
    expect(idOfBookmark('_GoBack')).toBeNull();
    expect(idOfBookmark('wm_other')).toBeNull();
  });
});
