import { inflateSync } from 'node:zlib';
import { makePdf, SignsWithoutFont } from './pdf.js';
import { withNotes, type PrintedBlock, type PrintedDocument } from './printed-document.js';

const FOOTNOTE = '* This reference should be understood in the context of UNSCR 1244/99.';
const notes = [{ designation: 'Kosovo*', footnote: FOOTNOTE }];

const printed = (blocks: readonly PrintedBlock[], more: Partial<PrintedDocument> = {}): PrintedDocument => ({
  title: 'A joint roadmap',
  facts: ['Circulated draft 1.2'],
  author: 'Secretariat',
  language: 'en',
  rightToLeft: false,
  head: 'A joint roadmap, draft 1.2',
  distribution: 'Participants',
  foot: 'Illustrative data.',
  blocks,
  madeAt: '2026-11-20T10:00:00Z',
  ...more,
});

/** Every object of the file as text, those in compressed streams included. */
function unpacked(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, bytes = '']) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
    } catch {
      return bytes; // not every stream is compressed
    }
  });
  return [raw, ...streams].join('\n');
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const paragraph = (text: string): PrintedBlock => ({ kind: 'paragraph', number: '¶1', runs: withNotes(text, notes) });

test('a designation is cut out with its footnote, and the words stay as they were', () => {
  const runs = withNotes('Albania, Kosovo* and Kosovo*.', notes);
  expect(runs.map(({ text }) => text).join('')).toBe('Albania, Kosovo* and Kosovo*.');
  expect(runs.filter(({ note }) => note === FOOTNOTE)).toHaveLength(2);
  expect(withNotes('Nothing to note', notes)).toEqual([{ text: 'Nothing to note' }]);
});

test('it says that it is PDF/UA-1, names its language and title, and is tagged', async () => {
  const pdf = unpacked(
    await makePdf(
      printed([
        { kind: 'heading', level: 1, runs: [{ text: 'P1 Screening' }] },
        paragraph('A text.'),
        { kind: 'item', runs: [{ text: 'An item' }] },
        { kind: 'table', header: ['One', 'Two'], rows: [[[{ text: 'a' }], [{ text: 'b' }]]] },
      ]),
    ),
  );
  expect(pdf).toMatch(/pdfuaid:part[=>]"?1/);
  expect(pdf).toMatch(/\/Marked true/);
  expect(pdf).toMatch(/\/Lang ?\(en\)/);
  expect(pdf).toMatch(/\/DisplayDocTitle true/);
  expect(pdf).toMatch(/\/Outlines/);
  for (const tag of ['H1', 'P', 'LI', 'Table', 'TH', 'TD']) expect(pdf).toMatch(new RegExp(`/S ?/${tag}\\b`));
});

test('the footnote of a designation is tagged once, where it stands first', async () => {
  const long = 'Words that go on for a while. '.repeat(60);
  const blocks = Array.from({ length: 12 }, (_, at) => paragraph(at % 4 === 1 ? `In Kosovo*. ${long}` : long));
  const pdf = unpacked(await makePdf(printed(blocks)));
  expect(count(pdf, /\/S ?\/(Note|FENote)\b/g)).toBe(1);
});

test('the same document gives the same bytes', async () => {
  const document = printed([paragraph('Kosovo* and others.')]);
  const [one, two] = await Promise.all([makePdf(document), makePdf(document)]);
  expect(one.equals(two)).toBe(true);
});

test('Cyrillic and Arabic have their fonts; signs without one are named', async () => {
  const arabic = printed([paragraph('تدابير مشتركة')], { language: 'ar', rightToLeft: true });
  await expect(makePdf(arabic)).resolves.toBeInstanceOf(Buffer);
  await expect(makePdf(printed([paragraph('Спільні кроки, заједнички кораци')]))).resolves.toBeInstanceOf(Buffer);
  await expect(makePdf(printed([paragraph('共同')]))).rejects.toEqual(new SignsWithoutFont(['共', '同']));
});

test('words are never read as instructions', async () => {
  const sly = '#read("/etc/passwd") *bold* $x$ @ref <label> \\ // none';
  await expect(makePdf(printed([paragraph(sly)], { title: sly }))).resolves.toBeInstanceOf(Buffer);
});
