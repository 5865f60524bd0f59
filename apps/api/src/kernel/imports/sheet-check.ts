import { closest, seenAs, folded, gradeOf, type ImportFaultCode } from '@waymark/domain';
import { parseAddress, type Cell, type Sheet, type SheetRow, type Table } from '../spreadsheets/table.js';
import { emptyValue, readCell, type CellFault } from './cell-values.js';
import type { CheckedRow, CheckedSheet, Fault, Said } from './checked.js';
import type { FileColumn, FileSheet } from './columns.js';
import {
  NOT_COMPARED,
  type Choice,
  type Comparison,
  type ImportColumn,
  type ImportValue,
  type ImportValues,
  type Prepared,
  type ReadRow,
} from './import-kind.js';

type Found = Omit<Fault, 'sheet' | 'grade' | 'confirmed' | 'same' | 'suggestion'> & { group: ImportValue };

/** A row whose cells were read. */
interface CheckedCells extends ReadRow {
  cells: ReadonlyMap<string, Cell>;
}

/** Holds one table of a file against what is there. */
export class SheetCheck {
  readonly read: CheckedCells[] = [];
  readonly #found: Found[] = [];
  readonly #columns: readonly { file: FileColumn; column: ImportColumn }[];
  /** The keys that were met, as they look, with the first cell of each */
  readonly #keys = new Map<string, { cell: string; text: string }>();

  constructor(
    readonly file: FileSheet,
    private readonly prepared: Prepared,
    private readonly said: Said,
    /** Whether no other sheet of the file is read: its cells are named without it */
    private readonly alone: boolean,
  ) {
    const meant = file.columns.flatMap((one) => {
      const column = file.of.columns.find(({ key }) => key === one.becomes);
      return column ? [{ file: one, column }] : [];
    });
    // What a choice is read within is read before it.
    this.#columns = meant.toSorted((a, b) => Number('within' in a.column) - Number('within' in b.column));
  }

  /** What is told of the file as a whole, with its first table. */
  ofFile({ encoding }: Table, others: readonly Sheet[]): void {
    if (encoding?.doubtful) this.#add(this.#firstForeign(), 'encoding_doubtful', null, this.#sample(), encoding.name);
    for (const other of others)
      this.#add('A1', other.hidden ? 'hidden_sheet' : 'sheet_not_read', null, other.name, other.name);
  }

  ofSheet(): void {
    const { sheet, headings, of } = this.file;
    const heading = (letters: string): string => `${letters}${headings.number}`;
    of.columns
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
      if (sheet.hiddenColumns.includes(file.column) && !column.hidden)
        this.#add(heading(file.letters), 'hidden_column', column.key, file.heading);
    });
    for (const range of sheet.merged) this.#merged(range);
  }

  /** A row that holds nothing for the import is passed over. */
  ofRow(row: SheetRow): void {
    const before = this.#found.length;
    const values: Record<string, ImportValue> = {};
    const cells = new Map<string, Cell>();
    for (const { file, column } of this.#columns) {
      const cell = row.cells.find((one) => one.column === file.column);
      values[column.key] = cell ? this.#value(column, cell, values) : emptyValue(column);
      if (cell) cells.set(column.key, cell);
    }
    if (cells.size === 0) return;
    const address = (key: string): string => cells.get(key)?.address ?? this.#emptyCell(key, row.number);
    if (row.hidden) this.#add(`A${row.number}`, 'hidden_row', null, '');
    this.#required(cells, address, before);
    this.#repeated(values, cells, address);
    this.read.push({
      sheet: this.file.of.key,
      row: row.number,
      values,
      readable: !this.#refusedSince(before),
      cells,
    });
  }

  /** @param comparisons those of its rows come next */
  compared(comparisons: Iterator<Comparison, undefined>): CheckedSheet {
    const rows = this.read.map(({ row, values, readable, cells }): CheckedRow => {
      const {
        change,
        moved = false,
        absent = 0,
        before,
        faults,
        shown,
      }: Comparison = comparisons.next().value ?? NOT_COMPARED;
      const found = this.#found.length;
      for (const { column, code, detail } of faults)
        this.#add(
          cells.get(column)?.address ?? this.#emptyCell(column, row),
          code,
          column,
          cells.get(column)?.text ?? '',
          detail,
          values[this.#within(column) ?? ''],
        );
      return {
        row,
        values,
        shown: { ...values, ...shown },
        before,
        moved,
        absent,
        change: !readable || this.#refusedSince(found) ? 'fault' : change,
      };
    });
    const { of, sheet, columns } = this.file;
    return { of, name: sheet.name, columns, rows };
  }

  faults(): Fault[] {
    const counts = new Map<string, number>();
    const group = (one: Found): string =>
      `${one.code} ${one.column} ${String(one.group)} ${OF_ANY_TEXT.includes(one.code) ? '' : folded(one.text)}`;
    for (const fault of this.#found) counts.set(group(fault), (counts.get(group(fault)) ?? 0) + 1);
    const suggest = this.#suggestions();
    const confirmed = new Set(this.said.confirmed);
    return this.#found
      .map((found): Fault => {
        const { group: _, ...fault } = found;
        const grade = gradeOf(fault.code);
        return {
          ...fault,
          sheet: this.file.sheet.name,
          grade,
          confirmed:
            grade === 'doubtful' && this.#cellNames(fault.cell).some((cell) => confirmed.has(fault.code + cell)),
          same: counts.get(group(found)) ?? 1,
          suggestion: MISTAKEN.includes(fault.code) ? suggest(found) : null,
        };
      })
      .toSorted(byPlace);
  }

  /** How a fault is confirmed: wherever it stands, or in one cell. */
  #cellNames(cell: string): string[] {
    return ['', `:${this.file.sheet.name}!${cell}`, ...(this.alone ? [`:${cell}`] : [])];
  }

  #value(column: ImportColumn, cell: Cell, values: ImportValues): ImportValue {
    const group = column.within === undefined ? undefined : (values[column.within] ?? null);
    const choices = choicesOf(this.prepared, column.key, group);
    const read = readCell(column, cell, choices, this.said.readings[column.key] ?? {});
    for (const { code, text, detail } of read.faults as readonly CellFault[])
      this.#add(cell.address, code, column.key, text ?? cell.text, detail, group);
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
    const { names, columns } = this.file.of;
    const parts = names.map((key) => values[key]);
    if (names.length === 0 || parts.some((part) => part == null)) return;
    const text = parts.join(' ');
    // Of codes, what nobody can tell apart is the same; an address with a figure is another one than with a letter.
    const [key = ''] = names;
    const isCode = columns.some((one) => one.key === key && one.kind === 'code');
    const looks = isCode ? seenAs(text) : text;
    const first = this.#keys.get(looks);
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

  #within = (column: string): string | undefined => this.file.of.columns.find(({ key }) => key === column)?.within;

  #add(
    cell: string,
    code: ImportFaultCode,
    column: string | null,
    text: string,
    detail?: string,
    group: ImportValue = null,
  ): void {
    this.#found.push({ cell, code, column, text, detail: detail ?? null, group });
  }

  /** The same text is looked for once, however often it stands there. */
  #suggestions(): (fault: Found) => Fault['suggestion'] {
    const known = new Map<string, Fault['suggestion']>();
    return ({ column, text, group }) => {
      const name = `${column} ${String(group)} ${folded(text)}`;
      const earlier = known.get(name);
      if (earlier !== undefined) return earlier;
      const choices = choicesOf(this.prepared, column ?? '', group);
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

/** Faults in whose place another value of the choices may have been meant. */
const MISTAKEN: readonly ImportFaultCode[] = ['choice_unknown'];

/** Faults that are alike whatever stands there: a table of contents is many paragraphs that are left out. */
const OF_ANY_TEXT: readonly ImportFaultCode[] = [
  'text_before_heading',
  'table_left_out',
  'passage_moved',
  'passage_gone',
];

/** Those of a column that the group in hand has; where no group is told, all of them. */
function choicesOf({ choices }: Prepared, column: string, group: ImportValue | undefined): readonly Choice[] {
  const all = choices[column] ?? [];
  return group == null ? all : all.filter((choice) => choice.group === undefined || choice.group === group);
}

/** From top to bottom and from left to right. */
function byPlace(a: Fault, b: Fault): number {
  const [left, right] = [parseAddress(a.cell), parseAddress(b.cell)];
  return (left?.row ?? 0) - (right?.row ?? 0) || (left?.column ?? 0) - (right?.column ?? 0);
}
