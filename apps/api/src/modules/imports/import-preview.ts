import {
  asksReason,
  isReady,
  WINDOW,
  type CheckedFile,
  type CheckedRow,
  type CheckedSheet,
  type Choice,
  type ImportColumn,
  type ImportValue,
  type Prepared,
} from '../../kernel/index.js';
import type { ImportCheck, ImportCheckedSheet, ImportRow, ImportRowValue } from './import-check.types.js';
import type { ImportArgs } from './import.inputs.js';

/** What of a checked file is shown at once. */
export type Asked = Pick<ImportArgs, 'faultsAfter' | 'rowsAfter' | 'sheet' | 'change'>;

export function preview(prepared: Prepared, { sheets, faults, ...checked }: CheckedFile, asked: Asked): ImportCheck {
  const shown = sheets.find(({ of }) => of.key === asked.sheet) ?? sheets[0];
  return {
    sheets: sheets.map(sheetOf),
    ...countsOf(sheets.flatMap(({ rows }) => rows)),
    refused: faults.filter(({ grade }) => grade === 'refused').length,
    unconfirmed: faults.filter(({ grade, confirmed }) => grade === 'doubtful' && !confirmed).length,
    faultCount: faults.length,
    ready: isReady({ sheets, faults, ...checked }),
    ground: prepared.ground ?? null,
    asksReason: asksReason({ sheets, faults, ...checked }),
    faults: faults
      .slice(asked.faultsAfter, asked.faultsAfter + WINDOW)
      .map((fault, at) => ({ ...fault, text: cut(fault.text), number: asked.faultsAfter + at + 1 })),
    rows: shown ? rowsOf(shown, prepared, asked) : [],
  };
}

const sheetOf = ({ of, name, columns, rows }: CheckedSheet): ImportCheckedSheet => ({
  key: of.key,
  name: of.name,
  sheet: name,
  fields: of.columns.map(({ key, heading, required }) => ({ key, heading, required })),
  columns: columns.map((column) => ({ ...column, firstValue: cut(column.firstValue) })),
  ...countsOf(rows),
});

function countsOf(rows: readonly CheckedRow[]): Pick<ImportCheckedSheet, `${string}ecords` & keyof ImportCheckedSheet> {
  const count = (asked: CheckedRow['change']): number => rows.filter(({ change }) => change === asked).length;
  return {
    records: rows.length,
    newRecords: count('new'),
    changedRecords: count('changed'),
    unchangedRecords: count('unchanged'),
  };
}

function rowsOf({ of, rows }: CheckedSheet, prepared: Prepared, { rowsAfter, change }: Asked): ImportRow[] {
  const asked = rows.filter((one) => one.row > rowsAfter && one.change === (change ?? one.change));
  return asked.slice(0, WINDOW).map((row) => rowOf(of.columns, prepared, row));
}

/** A cell may hold 32,767 characters; nobody reads them here, and nothing is as long that is asked about. */
const cut = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}…` : text);

function rowOf(
  columns: readonly ImportColumn[],
  prepared: Prepared,
  { row, change, moved, absent, shown: values, before }: CheckedRow,
): ImportRow {
  const told = columns.flatMap(({ key }): ImportRowValue[] => {
    const value = values[key];
    if (value === undefined) return [];
    const text = inWords(value, prepared.choices[key]);
    const was = before === null ? text : inWords(before[key] ?? null, prepared.choices[key]);
    return [{ key, text, before: was === text ? null : was, differs: was !== text }];
  });
  return { row, change, moved, absent, values: told };
}

/** As the template would have it. */
export function inWords(value: ImportValue, choices: readonly Choice[] | undefined): string | null {
  const words = (one: string): string => choices?.find((choice) => choice.value === one)?.words[0] ?? one;
  if (value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return words(value);
  return value.length === 0 ? null : value.map(words).join('; ');
}
