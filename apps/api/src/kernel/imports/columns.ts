import { folded } from '@waymark/domain';
import type { Sheet, SheetRow, Table } from '../spreadsheets/table.js';
import { columnLetters } from '../spreadsheets/table.js';
import { LISTS_SHEET } from '../spreadsheets/workbook-writer.js';
import type { ImportColumn, ImportSheet } from './import-kind.js';

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

/** A table of the file, from its headings on. */
export interface FileSheet {
  of: ImportSheet;
  sheet: Sheet;
  headings: SheetRow;
  rows: readonly SheetRow[];
  columns: readonly FileColumn[];
}

/** Titles and notes may stand above the headings. */
const ROWS_ABOVE = 15;

const wordsOf = ({ heading, aliases, key }: ImportColumn): string[] => [key, heading, ...aliases].map(folded);
const calledAs = ({ key, name, aliases }: ImportSheet): string[] => [key, name, ...aliases].map(folded);

/** Of a kind with several tables, what stands before the names of a table's columns in a mapping. */
const prefixOf = (kind: readonly ImportSheet[], { key }: ImportSheet): string => (kind.length > 1 ? `${key}/` : '');

/** A sheet of the file as one of the tables of a kind. */
interface Reading {
  of: ImportSheet;
  sheet: Sheet;
  headings: SheetRow;
  /** Headings that are known */
  count: number;
  /** Whether the sheet is called as the table */
  named: boolean;
  /** Whether all columns are there that every record needs */
  whole: boolean;
}

/**
 * Which sheet of the file is which table of the kind: by its name, else by its headings; no sheet is two, and hidden ones
 * are none. Where no heading is known, the first sheet is the first table.
 */
export function findSheets(table: Table, kind: readonly ImportSheet[], known: Mapping): FileSheet[] {
  const visible = table.sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const least = kind.length > 1 ? 2 : 0;
  const readings = kind
    .flatMap((of) => visible.flatMap((sheet) => readAs(of, sheet, kind, known) ?? []))
    .filter(({ count, named }) => named || count >= least)
    .toSorted((a, b) => Number(b.named) - Number(a.named) || Number(b.whole) - Number(a.whole) || b.count - a.count);
  const found: Reading[] = [];
  for (const one of readings) if (found.every(({ of, sheet }) => of !== one.of && sheet !== one.sheet)) found.push(one);
  const chosen = found.length > 0 ? found : firstOf(table.sheets, kind);
  return kind.flatMap((of) => chosen.filter((one) => one.of === of).map((one) => fileSheet(one, kind, known)));
}

/** By the row that holds most headings that are known. */
function readAs(of: ImportSheet, sheet: Sheet, kind: readonly ImportSheet[], known: Mapping): Reading | null {
  const prefix = prefixOf(kind, of);
  const said = Object.keys(known).flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : []));
  const words = new Set([...of.columns.flatMap(wordsOf), ...said]);
  const named = kind.length > 1 && calledAs(of).includes(folded(sheet.name));
  let best: Reading | null = null;
  for (const headings of sheet.rows.slice(0, ROWS_ABOVE)) {
    const texts = headings.cells.map(({ text }) => folded(text));
    const count = texts.filter((text) => words.has(text)).length;
    const whole = of.columns.every((one) => !one.required || wordsOf(one).some((word) => texts.includes(word)));
    if (best === null || count > best.count) best = { of, sheet, headings, count, named, whole };
  }
  return best;
}

/** Where all sheets are hidden, or none is like a table of the kind. */
function firstOf(sheets: readonly Sheet[], kind: readonly ImportSheet[]): Reading[] {
  const sheet =
    sheets.find(({ rows, hidden }) => rows.length > 0 && !hidden) ?? sheets.find(({ rows }) => rows.length > 0);
  const [headings, of] = [sheet?.rows[0], kind[0]];
  if (!sheet || !headings || !of) throw new Error('a file without a cell was not refused');
  return [{ of, sheet, headings, count: 0, named: false, whole: false }];
}

function fileSheet({ of, sheet, headings }: Reading, kind: readonly ImportSheet[], known: Mapping): FileSheet {
  const rows = sheet.rows.filter(({ number }) => number > headings.number);
  return { of, sheet, headings, rows, columns: columnsOf(headings, rows, of.columns, known, prefixOf(kind, of)) };
}

function columnsOf(
  headings: SheetRow,
  rows: readonly SheetRow[],
  columns: readonly ImportColumn[],
  known: Mapping,
  prefix: string,
): FileColumn[] {
  const held = heldBy(rows);
  const used = [...new Set([...headings.cells.map(({ column }) => column), ...held.keys()])];
  const names = new Set<string>();
  const remembers = Object.keys(known).some((name) => name.startsWith(prefix));
  return used
    .toSorted((a, b) => a - b)
    .map((column) => {
      const heading = headings.cells.find((cell) => cell.column === column)?.text.trim() ?? '';
      const letters = columnLetters(column);
      const words = folded(heading);
      // One heading twice: each is named, and mapped, on its own.
      const name = prefix + (words === '' || names.has(prefix + words) ? `${words} #${letters}`.trim() : words);
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
export const otherSheets = ({ sheets }: Table, read: readonly FileSheet[], kind: readonly ImportSheet[]): Sheet[] => {
  const words = kind.map(({ columns }) => new Set(columns.flatMap(wordsOf)));
  const isLike = ({ rows }: Sheet): boolean =>
    rows
      .slice(0, ROWS_ABOVE)
      .some(({ cells }) => words.some((known) => cells.filter(({ text }) => known.has(folded(text))).length > 1));
  return sheets.filter(
    (sheet) => read.every((one) => one.sheet !== sheet) && !sheet.name.startsWith(LISTS_SHEET) && isLike(sheet),
  );
};
