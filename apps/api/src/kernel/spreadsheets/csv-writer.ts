import { stringify } from 'csv-stringify/sync';
import { beginsLikeFormula, type SheetToWrite, type ValueToWrite } from './export-sheet.js';

/** UTF-8 with its mark, without which spreadsheets take it for the page of their system. */
export function writeCsv({ columns, rows }: Pick<SheetToWrite, 'columns' | 'rows'>): Buffer {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  return Buffer.from(
    stringify(
      lines.map((line) => line.map(guarded)),
      { bom: true, record_delimiter: 'windows' },
    ),
  );
}

/** An apostrophe keeps a spreadsheet from calculating; `readCsv` takes it off again. */
const guarded = (value: ValueToWrite): string =>
  typeof value === 'string' && beginsLikeFormula(value) ? `'${value}` : String(value ?? '');
