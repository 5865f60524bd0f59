import {
  isReady,
  WINDOW,
  type CheckedFile,
  type CheckedRow,
  type Choice,
  type ImportKind,
  type ImportValue,
  type Prepared,
} from '../../kernel/index.js';
import type { ImportCheck, ImportRow, ImportRowValue } from './import-check.types.js';
import type { ImportArgs } from './import.inputs.js';

/** What of a checked file is shown at once. */
export type Asked = Pick<ImportArgs, 'faultsAfter' | 'rowsAfter' | 'change'>;

export function preview(kind: ImportKind, prepared: Prepared, checked: CheckedFile, asked: Asked): ImportCheck {
  const { sheet, columns, rows, faults } = checked;
  const count = (change: CheckedRow['change']): number => rows.filter((row) => row.change === change).length;
  const shown = rows.filter(({ row, change }) => row > asked.rowsAfter && change === (asked.change ?? change));
  return {
    sheet,
    fields: kind.columns.map(({ key, heading, required }) => ({ key, heading, required })),
    columns: columns.map((column) => ({ ...column, firstValue: cut(column.firstValue) })),
    records: rows.length,
    newRecords: count('new'),
    changedRecords: count('changed'),
    unchangedRecords: count('unchanged'),
    refused: faults.filter(({ grade }) => grade === 'refused').length,
    unconfirmed: faults.filter(({ grade, confirmed }) => grade === 'doubtful' && !confirmed).length,
    faultCount: faults.length,
    ready: isReady(checked),
    faults: faults
      .slice(asked.faultsAfter, asked.faultsAfter + WINDOW)
      .map((fault, at) => ({ ...fault, text: cut(fault.text), number: asked.faultsAfter + at + 1 })),
    rows: shown.slice(0, WINDOW).map((row) => rowOf(kind, prepared, row)),
  };
}

/** A cell may hold 32,767 characters; nobody reads them here, and nothing is as long that is asked about. */
const cut = (text: string): string => (text.length > 1000 ? `${text.slice(0, 1000)}…` : text);

function rowOf(kind: ImportKind, prepared: Prepared, { row, change, values, before }: CheckedRow): ImportRow {
  const shown = kind.columns.flatMap(({ key }): ImportRowValue[] => {
    const value = values[key];
    if (value === undefined) return [];
    const text = inWords(value, prepared.choices[key]);
    const was = before === null ? text : inWords(before[key] ?? null, prepared.choices[key]);
    return [{ key, text, before: was === text ? null : was, differs: was !== text }];
  });
  return { row, change, values: shown };
}

/** As the template would have it. */
export function inWords(value: ImportValue, choices: readonly Choice[] | undefined): string | null {
  const words = (one: string): string => choices?.find((choice) => choice.value === one)?.words[0] ?? one;
  if (value === null) return null;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return words(value);
  return value.length === 0 ? null : value.map(words).join('; ');
}
