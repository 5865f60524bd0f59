import { setImmediate as turn } from 'node:timers/promises';
import { closest, seenAs, folded, gradeOf, type FaultGrade, type ImportFaultCode } from '@waymark/domain';
import { parseAddress, type Cell, type SheetRow, type Table } from '../spreadsheets/table.js';
import { emptyValue, readCell, type CellFault, type Readings } from './cell-values.js';
import { findSheet, otherSheets, type FileColumn, type FileSheet, type Mapping } from './columns.js';
import type {
  Comparison,
  ImportChange,
  ImportColumn,
  ImportKind,
  ImportValue,
  ImportValues,
  Prepared,
} from './import-kind.js';

/** What somebody has said about a file, or about an earlier one of the same roadmap and kind. */
export interface Said {
  mapping: Mapping;
  /** By column: how texts of its choices are read */
  readings: Readonly<Record<string, Readings>>;
  /** Doubtful faults that are meant so: a code, or a code and a cell (`hidden_row:A7`) */
  confirmed: readonly string[];
}

export interface Fault {
  sheet: string;
  cell: string;
  code: ImportFaultCode;
  grade: FaultGrade;
  /** The column of the kind; null where it is about something else */
  column: string | null;
  /** As the file has it */
  text: string;
  /** What its words name besides: a limit, the other cell, a letter */
  detail: string | null;
  confirmed: boolean;
  /** Cells of the column with the same text and fault */
  same: number;
  /** What may have been meant: a value of the column's choices, with its words */
  suggestion: { value: string; words: string } | null;
}

export interface CheckedRow {
  /** As the sheet counts it */
  row: number;
  values: ImportValues;
  change: ImportChange | 'fault';
  before: ImportValues | null;
}

/** A file held against what is there. */
export interface CheckedFile {
  sheet: string;
  columns: readonly FileColumn[];
  rows: readonly CheckedRow[];
  faults: readonly Fault[];
}

/** Rows that are checked before others get their turn. */
const SLICE = 250;

/** Holds a file against what is there, cell by cell; the same file and the same records give the same answer. */
export async function checkFile(
  kind: Pick<ImportKind, 'columns' | 'key'>,
  table: Table,
  prepared: Prepared,
  said: Said,
): Promise<CheckedFile> {
  const file = findSheet(table, kind.columns, said.mapping);
  const check = new Check(kind, file, prepared, said);
  check.ofSheet(table);
  const rows: CheckedRow[] = [];
  for (const [at, row] of file.rows.entries()) {
    if (at > 0 && at % SLICE === 0) await turn();
    const checked = check.ofRow(row);
    if (checked) rows.push(checked);
  }
  return { sheet: file.sheet.name, columns: file.columns, rows, faults: check.faults() };
}

type Found = Omit<Fault, 'sheet' | 'grade' | 'confirmed' | 'same' | 'suggestion'>;

class Check {
  readonly #found: Found[] = [];
  readonly #columns: readonly { file: FileColumn; column: ImportColumn }[];
  /** The keys that were met, as they look, with the first cell of each */
  readonly #keys = new Map<string, { cell: string; text: string }>();

  constructor(
    private readonly kind: Pick<ImportKind, 'columns' | 'key'>,
    private readonly file: FileSheet,
    private readonly prepared: Prepared,
    private readonly said: Said,
  ) {
    this.#columns = file.columns.flatMap((one) => {
      const column = kind.columns.find(({ key }) => key === one.becomes);
      return column ? [{ file: one, column }] : [];
    });
  }

  ofSheet(table: Table): void {
    const { sheet, headings } = this.file;
    const heading = (letters: string): string => `${letters}${headings.number}`;
    this.kind.columns
      .filter(({ key, required }) => required && this.#columns.every(({ column }) => column.key !== key))
      .forEach(({ key }) => this.#add(heading('A'), 'heading_missing', key, '', key));
    this.#columns.forEach(({ file, column }, at) => {
      const first = this.#columns.findIndex((one) => one.column.key === column.key);
      if (first < at)
        this.#add(
          heading(file.letters),
          'column_twice',
          column.key,
          file.heading,
          heading(this.#columns[first]?.file.letters ?? ''),
        );
      if (sheet.hiddenColumns.includes(file.column))
        this.#add(heading(file.letters), 'hidden_column', column.key, file.heading);
    });
    for (const range of sheet.merged) this.#merged(range);
    if (table.encoding?.doubtful)
      this.#add(this.#firstForeign(), 'encoding_doubtful', null, this.#sample(), table.encoding.name);
    for (const other of otherSheets(table, sheet, this.kind.columns))
      this.#add('A1', other.hidden ? 'hidden_sheet' : 'sheet_not_read', null, other.name, other.name);
  }

  /** @returns null for a row that holds nothing for the import */
  ofRow(row: SheetRow): CheckedRow | null {
    const before = this.#found.length;
    const values: Record<string, ImportValue> = {};
    const cells = new Map<string, Cell>();
    for (const { file, column } of this.#columns) {
      const cell = row.cells.find((one) => one.column === file.column);
      values[column.key] = cell ? this.#value(column, cell) : emptyValue(column);
      if (cell) cells.set(column.key, cell);
    }
    if (cells.size === 0) return null;
    const address = (key: string): string => cells.get(key)?.address ?? this.#emptyCell(key, row.number);
    if (row.hidden) this.#add(`A${row.number}`, 'hidden_row', null, '');
    this.#required(cells, address, before);
    this.#repeated(values, cells, address);
    const readable = !this.#refusedSince(before);
    const compared = readable ? this.prepared.compare(values) : NOT_COMPARED;
    for (const { column, code, detail } of compared.faults)
      this.#add(address(column), code, column, cells.get(column)?.text ?? '', detail);
    const change = this.#refusedSince(before) ? 'fault' : compared.change;
    return { row: row.number, values, change, before: compared.before };
  }

  faults(): Fault[] {
    const counts = new Map<string, number>();
    const group = ({ code, column, text }: Found): string => `${code} ${column} ${folded(text)}`;
    for (const fault of this.#found) counts.set(group(fault), (counts.get(group(fault)) ?? 0) + 1);
    const suggest = this.#suggestions();
    const confirmed = new Set(this.said.confirmed);
    return this.#found
      .map((fault): Fault => {
        const grade = gradeOf(fault.code);
        return {
          ...fault,
          sheet: this.file.sheet.name,
          grade,
          confirmed:
            grade === 'doubtful' && (confirmed.has(fault.code) || confirmed.has(`${fault.code}:${fault.cell}`)),
          same: counts.get(group(fault)) ?? 1,
          suggestion: fault.code === 'choice_unknown' ? suggest(fault) : null,
        };
      })
      .toSorted(byPlace);
  }

  #value(column: ImportColumn, cell: Cell): ImportValue {
    const read = readCell(column, cell, this.prepared.choices[column.key], this.said.readings[column.key] ?? {});
    for (const { code, text, detail } of read.faults as readonly CellFault[])
      this.#add(cell.address, code, column.key, text ?? cell.text, detail);
    return read.value;
  }

  /** A cell that is at fault is not told to be empty as well. */
  #required(cells: ReadonlyMap<string, Cell>, address: (key: string) => string, before: number): void {
    const faulty = new Set(this.#found.slice(before).map(({ cell }) => cell));
    for (const { column } of this.#columns) {
      const cell = cells.get(column.key);
      const blank = !cell || (cell.kind === 'text' && cell.text.trim() === '');
      if (column.required && blank && !faulty.has(address(column.key)) && !this.#isJoined(address(column.key)))
        this.#add(address(column.key), 'required_missing', column.key, '');
    }
  }

  #repeated(values: ImportValues, cells: ReadonlyMap<string, Cell>, address: (key: string) => string): void {
    const parts = this.kind.key.map((key) => values[key]);
    if (parts.some((part) => part == null)) return;
    const text = parts.join(' ');
    // Of codes, what nobody can tell apart is the same; an address with a figure is another one than with a letter.
    const isCode = this.kind.columns.some(({ key, kind }) => key === this.kind.key[0] && kind === 'code');
    const looks = isCode ? seenAs(text) : text;
    const first = this.#keys.get(looks);
    const [key = ''] = this.kind.key;
    if (!first) this.#keys.set(looks, { cell: address(key), text });
    else
      this.#add(
        address(key),
        first.text === text ? 'key_repeated' : 'key_alike',
        key,
        cells.get(key)?.text ?? '',
        first.cell,
      );
  }

  #merged(range: string): void {
    const [from = '', to = from] = range.split(':');
    const [start, end] = [parseAddress(from), parseAddress(to)];
    if (!start || !end || end.row < this.file.headings.number) return;
    const meant = this.#columns.filter(({ file }) => file.column >= start.column && file.column <= end.column);
    if (meant.length > 0) this.#add(from, 'merged_cells', meant[0]?.column.key ?? null, range, range);
  }

  /** Whether the cell is part of a joined one, which is told already. */
  #isJoined(address: string): boolean {
    const at = parseAddress(address);
    return this.file.sheet.merged.some((range) => {
      const [start, end] = range.split(':').map(parseAddress);
      if (!at || !start || !end) return false;
      return at.row >= start.row && at.row <= end.row && at.column >= start.column && at.column <= end.column;
    });
  }

  /** Where a doubtful reading shows: the first letter that is not of the plainest alphabet. */
  #foreign(): Cell | undefined {
    const cells = [this.file.headings, ...this.file.rows].flatMap((row) => row.cells);
    return cells.find(({ text }) => /[^\p{ASCII}]/u.test(text)) ?? cells[0];
  }

  #firstForeign = (): string => this.#foreign()?.address ?? 'A1';
  #sample = (): string => this.#foreign()?.text ?? '';

  #emptyCell(key: string, row: number): string {
    return `${this.#columns.find(({ column }) => column.key === key)?.file.letters ?? 'A'}${row}`;
  }

  #refusedSince(before: number): boolean {
    return this.#found.slice(before).some(({ code }) => gradeOf(code) === 'refused');
  }

  #add(cell: string, code: ImportFaultCode, column: string | null, text: string, detail?: string): void {
    this.#found.push({ cell, code, column, text, detail: detail ?? null });
  }

  /** The same text is looked for once, however often it stands there. */
  #suggestions(): (fault: Found) => Fault['suggestion'] {
    const known = new Map<string, Fault['suggestion']>();
    return ({ column, text }) => {
      const name = `${column} ${folded(text)}`;
      const earlier = known.get(name);
      if (earlier !== undefined) return earlier;
      const choices = this.prepared.choices[column ?? ''] ?? [];
      const words = closest(
        text,
        choices.flatMap((choice) => choice.words),
      );
      const meant = words === null ? undefined : choices.find((choice) => choice.words.includes(words));
      const suggestion = meant ? { value: meant.value, words: meant.words[0] ?? meant.value } : null;
      known.set(name, suggestion);
      return suggestion;
    };
  }
}

const NOT_COMPARED: Comparison = { change: 'unchanged', before: null, faults: [] };

/** From top to bottom and from left to right. */
function byPlace(a: Fault, b: Fault): number {
  const [left, right] = [parseAddress(a.cell), parseAddress(b.cell)];
  return (left?.row ?? 0) - (right?.row ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}

/** Whether all can enter: nothing is refused, and everything doubtful is confirmed. */
export const isReady = ({ faults, rows }: CheckedFile): boolean =>
  rows.length > 0 && faults.every(({ grade, confirmed }) => grade === 'note' || confirmed);
