import { compareCodes } from '../codes.js';
import type { Day } from '../time/day.js';
import type { ImportFaultCode } from './import-fault.js';

/** The tables of a plan, in the order in which their records enter. */
export const PLAN_SHEETS = [
  'priorities',
  'steps',
  'milestones',
  'actions',
  'indicators',
  'targets',
  'budget',
  'payments',
  'risks',
  'rates',
] as const;
export type PlanSheet = (typeof PLAN_SHEETS)[number];

export type PlanValue = string | number | readonly string[] | null;

/** By field. One that a file has no column for is left out: what is there stays. */
export type PlanValues = Readonly<Record<string, PlanValue>>;

/** A record that is there, as a file would hold it. */
export interface PlanRecord {
  id: string;
  values: PlanValues;
  /** Fields that do not change this way, and as which fault a change of them is told */
  fixed: Readonly<Record<string, ImportFaultCode>>;
}

/** What a file of a plan is held against. */
export interface PlanThere {
  records: Readonly<Record<PlanSheet, readonly PlanRecord[]>>;
  /** Codes that were given to priorities and steps, also to those that are not there any more: none is given again */
  given: readonly string[];
  /** Codes that indicators have or had: none is given again */
  indicatorCodes: readonly string[];
  /** Whether what is planned of an indicator changes no more without a reason */
  adopted: boolean;
  /** ISO 4217 code of the roadmap's currency */
  currency: string;
  /** In the roadmap's zone */
  today: Day;
  /** The roadmap's; null as long as none is set */
  period: { readonly start: Day | null; readonly end: Day | null };
}

export interface PlanRow {
  sheet: PlanSheet;
  /** As the sheet counts it */
  row: number;
  values: PlanValues;
  /** Whether every cell could be read: others are held against nothing, and still named by those that are */
  readable: boolean;
}

export interface PlanFault {
  field: string;
  code: ImportFaultCode;
  detail?: string;
}

/** A row beside the record that is there. */
export interface PlanComparison {
  /** The record; null for a new one */
  there: PlanRecord | null;
  change: 'new' | 'changed' | 'unchanged';
  faults: readonly PlanFault[];
}

/** Fields that name a record of a table where its id does not, together. */
export const PLAN_NAMES: Readonly<Record<PlanSheet, readonly string[]>> = {
  priorities: ['code'],
  steps: ['code'],
  milestones: ['step', 'participant', 'title'],
  actions: ['step', 'participant'],
  indicators: ['code'],
  targets: ['indicator', 'participant', 'kind', 'period'],
  budget: ['step', 'participant', 'title'],
  payments: ['step', 'participant', 'line', 'day', 'amount', 'currency'],
  risks: ['title'],
  rates: ['currency', 'day'],
};

/** Whether two values say the same; lists stand for sets. */
const isSameValue = (a: PlanValue | undefined, b: PlanValue | undefined): boolean =>
  JSON.stringify(comparable(a)) === JSON.stringify(comparable(b));

function comparable(value: PlanValue | undefined): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value.length === 0 ? null : [...value].sort(compareCodes);
}

/** The fields of a row that are others than those of the record. */
export const changedFields = (values: PlanValues, there: PlanRecord): string[] =>
  Object.keys(values).filter((field) => field !== 'id' && !isSameValue(values[field], there.values[field]));
