import { setImmediate as turn } from 'node:timers/promises';
import type { Table } from '../spreadsheets/table.js';
import type { CheckedFile, Said } from './checked.js';
import { findSheets, otherSheets } from './columns.js';
import type { ImportKind, Prepared } from './import-kind.js';
import { SheetCheck } from './sheet-check.js';

/** Rows that are read before others get their turn. */
const SLICE = 250;

/** Holds a file against what is there, cell by cell; the same file and the same records give the same answer. */
export async function checkFile(
  { sheets: kind }: Pick<ImportKind, 'sheets'>,
  table: Table,
  prepared: Prepared,
  said: Said,
): Promise<CheckedFile> {
  const files = findSheets(table, kind, said.mapping);
  const checks = files.map((file) => new SheetCheck(file, prepared, said, files.length === 1));
  const [first] = checks;
  first?.ofFile(table, otherSheets(table, files, kind));
  for (const check of checks) {
    check.ofSheet();
    for (const [at, row] of check.file.rows.entries()) {
      if (at > 0 && at % SLICE === 0) await turn();
      check.ofRow(row);
    }
  }
  const compared = (await prepared.compare(checks.flatMap(({ read }) => read))).values();
  const sheets = checks.map((check) => check.compared(compared));
  return { sheets, faults: checks.flatMap((check) => check.faults()) };
}
