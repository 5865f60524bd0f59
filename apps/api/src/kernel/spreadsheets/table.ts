/** What a cell holds. A date is one by its number format; a formula is never evaluated, and its last result not believed. */
type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error';

export interface Cell {
  /** As a spreadsheet names it: `D41` */
  address: string;
  /** Counted from 1 */
  column: number;
  kind: CellKind;
  /** A date as `2027-09-30` or `2027-09-30 14:30`; a formula as it is written, with its `=` */
  text: string;
  /** Why the calendar has no such date: the number behind it, which `text` repeats */
  impossible?: true;
}

export interface SheetRow {
  /** As a spreadsheet counts it, from 1 */
  number: number;
  hidden: boolean;
  /** Those that hold something, from left to right */
  cells: readonly Cell[];
}

export interface Sheet {
  name: string;
  hidden: boolean;
  /** Those that hold something, from top to bottom */
  rows: readonly SheetRow[];
  /** Ranges whose cells are joined: `A2:A5` */
  merged: readonly string[];
  hiddenColumns: readonly number[];
}

/** A file that was read: nothing in it was evaluated, followed or guessed without saying so. */
export interface Table {
  format: 'xlsx' | 'csv';
  sheets: readonly Sheet[];
  /** Of a text file: how its bytes were read, and whether another reading is as likely */
  encoding: { name: string; doubtful: boolean } | null;
}

/** `1` is A, `27` is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** @returns null for what names no cell */
export function parseAddress(address: string): { column: number; row: number } | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!parts) return null;
  const column = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(parts[2]) };
}
