import type { ImportFaultCode } from './import-fault.js';
import type { PlanFault, PlanRecord, PlanRow, PlanThere, PlanValue } from './plan-rows.js';

/** Tables whose records others name by their codes. */
export type CodedSheet = 'priorities' | 'steps' | 'indicators';

/** What the rows of a plan are held against, all of them together. */
export interface Ground {
  rows: readonly PlanRow[];
  records: readonly (PlanRecord | null)[];
  there: PlanThere;
  /** Of records that are there or in the file, as they look */
  codes: Readonly<Record<CodedSheet, ReadonlySet<string>>>;
  /** Of steps that are there or in the file, the priorities that they are under, all as they look */
  priorityOfStep: ReadonlyMap<string, string>;
}

/** What is the matter with a row besides which record it is. */
export type Rule = (row: PlanRow, record: PlanRecord | null, ground: Ground) => PlanFault[];

export const textOf = (value: PlanValue | undefined): string => (typeof value === 'string' ? value : '');
export const fault = (field: string, code: ImportFaultCode, detail?: string): PlanFault[] => [
  { field, code, ...(detail !== undefined && { detail }) },
];
