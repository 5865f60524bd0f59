import type { FaultGrade, ImportFaultCode } from '@waymark/domain';
import type { Readings } from './cell-values.js';
import type { FileColumn, Mapping } from './columns.js';
import type { ImportChange, ImportSheet, ImportValues } from './import-kind.js';

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
  /** Its values as they are shown, with what is known of it besides */
  shown: ImportValues;
  change: ImportChange | 'fault';
  /** Whether it is at another place there */
  moved: boolean;
  /** How many of what belongs to it the file lacks */
  absent: number;
  before: ImportValues | null;
}

export interface CheckedSheet {
  of: ImportSheet;
  /** Its name in the file */
  name: string;
  columns: readonly FileColumn[];
  rows: readonly CheckedRow[];
}

/** A file held against what is there. */
export interface CheckedFile {
  /** Those that are tables of the kind, in its order */
  sheets: readonly CheckedSheet[];
  faults: readonly Fault[];
}

/** Whether all can enter: nothing is refused, and everything doubtful is confirmed. */
export const isReady = ({ faults, sheets }: CheckedFile): boolean =>
  sheets.some(({ rows }) => rows.length > 0) && faults.every(({ grade, confirmed }) => grade === 'note' || confirmed);

/** Whether whoever imports it says why, since it changes what was agreed. */
export const asksReason = ({ faults }: CheckedFile): boolean => faults.some(({ code }) => code === 'reason_needed');
