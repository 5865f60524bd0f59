import { isBlank, type TextForm } from '@waymark/domain';
import {
  columnLetters,
  idOfBookmark,
  readWord,
  refusedTable,
  type Cell,
  type ReadDocument,
  type ReadParagraph,
  type SheetRow,
  type Table,
} from '../../../kernel/index.js';

/** In the order of the columns of a text. */
interface Line {
  id: string | null;
  form: TextForm;
  words: string;
}

const HEADINGS = ['Id', 'Form', 'Words'] as const;

/**
 * A document as rows that an import holds against what is there, one for each paragraph that says something.
 * @throws DomainError VALIDATION with why where it is not read
 */
export async function documentTable(bytes: Buffer): Promise<Table> {
  const lines = linesOf(await readWord(bytes));
  if (lines.length === 0) throw refusedTable('empty');
  const rows = lines.map(({ id, form, words }, at) => rowOf(at + 1, [id ?? '', form, words]));
  return {
    format: 'xlsx',
    sheets: [{ name: 'Text', hidden: false, rows: [rowOf(0, HEADINGS), ...rows], merged: [], hiddenColumns: [] }],
    encoding: null,
  };
}

const rowOf = (number: number, texts: readonly string[]): SheetRow => ({
  number,
  hidden: false,
  cells: texts.flatMap((text, at): Cell[] =>
    text === '' ? [] : [{ address: `${columnLetters(at + 1)}${number}`, column: at + 1, kind: 'text', text }],
  ),
});

function linesOf({ blocks, unread }: ReadDocument): Line[] {
  let isBegun = false;
  const lines = blocks.flatMap((block): Line[] => {
    if (block.kind === 'table') {
      const words = block.rows
        .flatMap((cells) => cells.flatMap((cell) => cell.map(wordsOf)))
        .filter((text) => !isBlank(text));
      return words.length === 0 ? [] : [{ id: null, form: 'table', words: words.join(' | ') }];
    }
    const words = wordsOf(block);
    const id = block.bookmarks.flatMap((name) => idOfBookmark(name) ?? [])[0] ?? null;
    isBegun ||= block.heading === 1;
    return isBlank(words) && id === null ? [] : [{ id, form: formOf(block, isBegun), words }];
  });
  // Of these the file does not tell where they stand.
  const others = unread.map(({ what, count }): Line => ({
    id: null,
    form: 'not_read',
    words: `${count} × ${what.replace('_', ' ')}`,
  }));
  return [...coverTogether(lines), ...others];
}

/** The cover is one thing, of which one note tells that it is left out. */
function coverTogether(lines: readonly Line[]): Line[] {
  const cover = lines.filter(({ form }) => form === 'cover');
  if (cover.length < 2) return [...lines];
  const together: Line = { id: null, form: 'cover', words: cover.map(({ words }) => words).join(' | ') };
  return [together, ...lines.filter(({ form }) => form !== 'cover')];
}

const wordsOf = ({ runs }: ReadParagraph): string => runs.map(({ text }) => text).join('');

/** Styles of what stands before the text in files that Waymark makes. */
const COVER: readonly (string | null)[] = ['Title', 'Note'];

function formOf({ heading, list, style, mark, runs }: ReadParagraph, isBegun: boolean): TextForm {
  if (mark !== null || runs.some(({ change }) => change !== null)) return 'changes';
  if (heading === 1) return 'heading1';
  if (heading === 2) return 'heading2';
  if (heading !== null) return 'heading_other';
  if (!isBegun && COVER.includes(style)) return 'cover';
  // What is numbered is a paragraph with its number; what has a mark before it is an item of a list.
  return list !== null && !(list.ordered && list.level === 0) ? 'item' : 'paragraph';
}
