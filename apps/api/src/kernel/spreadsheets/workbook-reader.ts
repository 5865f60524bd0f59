import { Archive } from './archive.js';
import { refusedTable, TABLE_LIMITS } from './refused.js';
import { dateOfSerial } from './serial-dates.js';
import { columnLetters, parseAddress, type Cell, type Sheet, type SheetRow, type Table } from './table.js';
import {
  isTrue,
  readWorkbookParts,
  refuseActing,
  unescaped,
  type SheetPart,
  type WorkbookParts,
} from './workbook-parts.js';
import { readXml } from './xml.js';

/**
 * Reads a workbook as other programs write it. Formulas stay formulas, and nothing outside the file is asked for.
 * @throws DomainError VALIDATION with why where it is not read
 */
export async function readWorkbook(bytes: Buffer): Promise<Table> {
  const archive = await Archive.open(bytes);
  if (!archive.has('[Content_Types].xml')) throw refusedTable('kind_unknown');
  await refuseActing(archive);
  const parts = await readWorkbookParts(archive);
  const sheets: Sheet[] = [];
  for (const part of parts.sheets) sheets.push(await readSheet(await archive.part(part.path), part, parts));
  return { format: 'xlsx', sheets, encoding: null };
}

/** A cell as its tags come in. */
interface OpenCell {
  address: string;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: string | null;
}

async function readSheet(bytes: Buffer, { name, hidden }: SheetPart, parts: WorkbookParts): Promise<Sheet> {
  const sheet = new SheetOfTags(parts);
  await readXml(bytes, sheet);
  return { name, hidden, rows: sheet.rows, merged: sheet.merged, hiddenColumns: [...sheet.hiddenColumns] };
}

class SheetOfTags {
  readonly rows: SheetRow[] = [];
  readonly merged: string[] = [];
  readonly hiddenColumns = new Set<number>();
  #row: { number: number; hidden: boolean; cells: Cell[] } | null = null;
  #lastRow = 0;
  #cell: OpenCell | null = null;
  #in: 'v' | 't' | 'f' | null = null;
  #pronounced = 0;

  constructor(private readonly parts: WorkbookParts) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f' && this.#cell) this.#openFormula(this.#cell);
    else if (name === 'v') this.#in = 'v';
    else if (name === 't' && this.#pronounced === 0) this.#in = 't';
    else if (name === 'rPh') this.#pronounced += 1;
    else if (name === 'mergeCell' && attributes['ref']) this.merged.push(attributes['ref']);
    else if (name === 'col' && isTrue(attributes['hidden'])) this.#hideColumns(attributes);
  }

  text(text: string): void {
    if (!this.#cell || !this.#in) return;
    if (this.#in === 'f') this.#cell.formula += text;
    else this.#cell.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.#in = null;
    else if (name === 'rPh') this.#pronounced -= 1;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const number = r === undefined ? this.#lastRow + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.#lastRow) throw refusedTable('damaged');
    this.#lastRow = number;
    this.#row = { number, hidden: isTrue(hidden), cells: [] };
  }

  #closeRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row || row.cells.length === 0) return;
    if (this.rows.push(row) > TABLE_LIMITS.rows) throw refusedTable('too_many_rows');
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const row = this.#row;
    if (!row) throw refusedTable('damaged');
    const before = row.cells.at(-1)?.column ?? 0;
    const place = r === undefined ? { column: before + 1, row: row.number } : parseAddress(r);
    if (place?.row !== row.number || place.column <= before) throw refusedTable('damaged');
    const address = `${columnLetters(place.column)}${row.number}`;
    this.#cell = { address, column: place.column, type: t, style: Number(s), value: '', formula: null };
  }

  #openFormula(cell: OpenCell): void {
    cell.formula = '';
    this.#in = 'f';
  }

  #closeCell(): void {
    const open = this.#cell;
    this.#cell = null;
    if (!open || !this.#row) return;
    const cell = this.#read(open);
    if (cell.text === '' && cell.kind !== 'formula') return;
    if (cell.column > TABLE_LIMITS.columns) throw refusedTable('too_many_columns');
    if (cell.text.length > TABLE_LIMITS.cellCharacters) throw refusedTable('damaged');
    this.#row.cells.push(cell);
  }

  #read({ address, column, type, style, value, formula }: OpenCell): Cell {
    const as = (kind: Cell['kind'], text: string): Cell => ({ address, column, kind, text });
    if (formula !== null) return as('formula', `=${formula}`);
    if (type === 's') {
      const text = this.parts.strings[Number(value)];
      if (text === undefined) throw refusedTable('damaged');
      return as('text', text);
    }
    if (type === 'inlineStr' || type === 'str') return as('text', unescaped(value));
    if (type === 'b') return as('boolean', value === '1' ? 'TRUE' : 'FALSE');
    if (type === 'e') return as('error', value);
    if (type === 'd') return as('date', value.replace('T', ' ').replace(/(?: 00:00(?::00)?)?(?:\.0+)?Z?$/, ''));
    if (value === '') return as('text', '');
    if (!Number.isFinite(Number(value))) throw refusedTable('damaged');
    return this.parts.dateFormats[style] ? this.#date(as, value) : as('number', String(shown(value)));
  }

  #date(as: (kind: Cell['kind'], text: string) => Cell, value: string): Cell {
    const text = dateOfSerial(Number(value), this.parts.dates);
    return text === null ? { ...as('date', value), impossible: true } : as('date', text);
  }

  #hideColumns({ min = '0', max = '0' }: Readonly<Record<string, string>>): void {
    const last = Math.min(Number(max), TABLE_LIMITS.columns);
    for (let column = Number(min); column <= last; column += 1) this.hiddenColumns.add(column);
  }
}

/** Spreadsheets keep more figures of a number than they show: 15. */
const shown = (value: string): number => Number(Number(value).toPrecision(15));
