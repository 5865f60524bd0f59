import { folded } from '@waymark/domain';
import type { Sheet, SheetRow, Table } from '../spreadsheets/table.js';
import { columnLetters } from '../spreadsheets/table.js';
import { LISTS_SHEET } from '../spreadsheets/workbook-writer.js';
import type { ImportColumn } from './import-kind.js';

/** What each heading of a file becomes, by its folded words: the key of a column, or null for what is not imported. */
export type Mapping = Readonly<Record<string, string | null>>;

/** A column of the file. */
export interface FileColumn {
  column: number;
  letters: string;
  heading: string;
  /** Its name in a mapping */
  name: string;
  becomes: string | null;
  /** Not in the mapping that is remembered */
  isNew: boolean;
  firstValue: string;
  /** Rows in which it holds nothing */
  empty: number;
}

/** The sheet that is imported, from its headings on. */
export interface FileSheet {
  sheet: Sheet;
  headings: SheetRow;
  rows: readonly SheetRow[];
  columns: readonly FileColumn[];
}

/** Titles and notes may stand above the headings. */
const ROWS_ABOVE = 15;

const wordsOf = ({ heading, aliases, key }: ImportColumn): string[] => [key, heading, ...aliases].map(folded);

/** The visible sheet and the row in it that hold most headings that are known. */
export function findSheet({ sheets }: Table, columns: readonly ImportColumn[], known: Mapping): FileSheet {
  const words = new Set([...columns.flatMap(wordsOf), ...Object.keys(known)]);
  const recognized = ({ cells }: SheetRow): number => cells.filter(({ text }) => words.has(folded(text))).length;
  let best: { sheet: Sheet; headings: SheetRow; count: number } | null = null;
  for (const sheet of sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0)) {
    for (const headings of sheet.rows.slice(0, ROWS_ABOVE)) {
      const count = recognized(headings);
      if (best === null || count > best.count) best = { sheet, headings, count };
    }
  }
  const { sheet, headings } = best ?? firstOf(sheets);
  const rows = sheet.rows.filter(({ number }) => number > headings.number);
  return { sheet, headings, rows, columns: columnsOf(headings, rows, columns, known) };
}

/** Where all sheets are hidden. */
function firstOf(sheets: readonly Sheet[]): { sheet: Sheet; headings: SheetRow } {
  const sheet = sheets.find(({ rows }) => rows.length > 0);
  const headings = sheet?.rows[0];
  if (!sheet || !headings) throw new Error('a file without a cell was not refused');
  return { sheet, headings };
}

function columnsOf(
  headings: SheetRow,
  rows: readonly SheetRow[],
  columns: readonly ImportColumn[],
  known: Mapping,
): FileColumn[] {
  const held = heldBy(rows);
  const used = [...new Set([...headings.cells.map(({ column }) => column), ...held.keys()])];
  const names = new Set<string>();
  const remembers = Object.keys(known).length > 0;
  return used
    .toSorted((a, b) => a - b)
    .map((column) => {
      const heading = headings.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
      const letters = columnLetters(column);
      const words = folded(heading);
      // One heading twice: each is named, and mapped, on its own.
      const name = words === '' || names.has(words) ? `${words} #${letters}`.trim() : words;
      names.add(name);
      // A heading may be called as anything, also as what every object has.
      const said = Object.hasOwn(known, name) ? known[name] : undefined;
      const becomes = said === undefined ? (byHeading(heading, columns)?.key ?? null) : said;
      const isNew = remembers && said === undefined;
      return {
        column,
        letters,
        heading,
        name,
        becomes,
        isNew,
        firstValue: held.get(column)?.first ?? '',
        empty: rows.length - (held.get(column)?.count ?? 0),
      };
    });
}

/** What stands first in each column, and in how many rows something does: in one way through all cells. */
function heldBy(rows: readonly SheetRow[]): Map<number, { first: string; count: number }> {
  const held = new Map<number, { first: string; count: number }>();
  for (const { column, text } of rows.flatMap(({ cells }) => cells)) {
    const known = held.get(column);
    if (known) known.count += 1;
    else held.set(column, { first: text, count: 1 });
  }
  return held;
}

const byHeading = (heading: string, columns: readonly ImportColumn[]): ImportColumn | undefined =>
  columns.find((column) => wordsOf(column).includes(folded(heading)));

/** Sheets of the file that are not read although they hold something that could be meant for it. */
export const otherSheets = ({ sheets }: Table, chosen: Sheet, columns: readonly ImportColumn[]): Sheet[] => {
  const words = new Set(columns.flatMap(wordsOf));
  return sheets.filter(
    (sheet) =>
      sheet !== chosen &&
      !sheet.name.startsWith(LISTS_SHEET) &&
      sheet.rows
        .slice(0, ROWS_ABOVE)
        .some(({ cells }) => cells.filter(({ text }) => words.has(folded(text))).length > 1),
  );
};
