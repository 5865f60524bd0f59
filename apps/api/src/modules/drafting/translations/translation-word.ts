import {
  idOfBookmark,
  bookmarkOf,
  readWord,
  settled,
  writeWord,
  type ReadParagraph,
  type TranslationFile,
  type TranslationUnit,
  type WordParagraph,
} from '../../../kernel/index.js';

/** Names the paragraph that says of which text and in which languages the table is. */
const HEAD = 'wm_translation';
const FACTS = /^(\S+) → (\S+) · (\S+)$/u;

/** What the table says besides the passages. */
export interface TableWords {
  title: string;
  madeAt: string;
  header: string;
  /** Heads of the columns */
  number: string;
  source: string;
  target: string;
  /** By passage */
  labels: ReadonlyMap<string, string>;
}

/** A translation file as a table: the authentic text, beside it its translation, both under one number. */
export function writeTable({ language, sourceLanguage, of, units }: TranslationFile, words: TableWords): Buffer {
  const cell = (text: string, more: Partial<WordParagraph> = {}): WordParagraph[] => [
    { kind: 'paragraph', style: 'cell', runs: text === '' ? [] : [{ text }], ...more },
  ];
  const heading = (text: string): WordParagraph[] => cell(text, { style: 'cellHeading' });
  return writeWord({
    title: words.title,
    language: sourceLanguage,
    madeAt: words.madeAt,
    header: words.header,
    footer: [],
    recordsChanges: false,
    sections: [
      {
        landscape: true,
        blocks: [
          { kind: 'paragraph', style: 'title', runs: [{ text: words.title }] },
          {
            kind: 'paragraph',
            style: 'note',
            bookmark: HEAD,
            runs: [{ text: `${sourceLanguage} → ${language} · ${of}` }],
          },
          {
            kind: 'table',
            widths: [1, 7, 7],
            heading: [heading(words.number), heading(words.source), heading(words.target)],
            rows: units.map(({ id, source, target }) => [
              cell(words.labels.get(id) ?? ''),
              cell(source, { bookmark: bookmarkOf(id) }),
              cell(target ?? '', { language }),
            ]),
          },
        ],
      },
    ],
  });
}

/**
 * Reads such a table as it comes back; what was changed in the authentic column is told as its source.
 * @returns null where the file is no such table
 * @throws DomainError VALIDATION where it is no Word file
 */
export async function readTable(bytes: Buffer): Promise<TranslationFile | null> {
  const { blocks } = await readWord(bytes);
  const facts = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.bookmarks.includes(HEAD) ? (FACTS.exec(textOf([block])) ?? []) : [],
  );
  const [, sourceLanguage, language, of] = facts;
  if (sourceLanguage === undefined || language === undefined || of === undefined) return null;
  const units = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(unitOf) : []));
  return { sourceLanguage, language, of, units };
}

/** A row is known by the bookmark of its passage, wherever it stands. */
function unitOf(row: readonly (readonly ReadParagraph[])[]): TranslationUnit[] {
  const at = row.findIndex((cell) => idOf(cell) !== null);
  const [source, target] = [row[at], row[at + 1]];
  const id = source && idOf(source);
  if (!id) return [];
  const text = target ? textOf(target) : '';
  return [{ id, source: textOf(source), target: text === '' ? null : text, state: 'initial' }];
}

const idOf = (cell: readonly ReadParagraph[]): string | null =>
  cell.flatMap(({ bookmarks }) => bookmarks.flatMap((name) => idOfBookmark(name) ?? []))[0] ?? null;

const textOf = (paragraphs: readonly ReadParagraph[]): string =>
  settled(paragraphs, 'after')
    .map(({ text }) => text)
    .join('\n');
