import { isBlank } from '../text.js';
import { compareDecimals, decimalOf, parseDecimal } from './decimal.js';

/** Places behind the point of a value that is planned or measured. */
const VALUE_PLACES = 6;

/** Levels in the chain of results, from what is done to what it changes. */
export const INDICATOR_LEVELS = ['output', 'outcome', 'impact'] as const;

/** How often an indicator is measured. */
export const INDICATOR_FREQUENCIES = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;

/** What is planned of an indicator, for one participant. */
export const PLANNED_VALUES = ['baseline', 'target'] as const;
export type PlannedValue = (typeof PLANNED_VALUES)[number];

export type FiguresProblem = 'period_invalid' | 'value_invalid' | 'reason_required' | 'target_unchanged';

const PERIOD = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/**
 * The months that a period of measuring ends with: `2026`, `2026-H1`, `2026-Q4` or `2026-11`, as a number that grows
 * with time; null where it is none.
 */
export function periodEnd(period: string): number | null {
  const match = PERIOD.exec(period);
  if (!match || match[1] === '0000') return null;
  const [, year, half, quarter, month] = match;
  const last = half ? Number(half) * 6 : quarter ? Number(quarter) * 3 : month ? Number(month) : 12;
  return Number(year) * 12 + last - 1;
}

/** A month is shorter than a quarter, which is shorter than half a year and a year: by the sign in the period. */
const LENGTHS = ['Q', 'H'];
const lengthOf = (period: string): number =>
  period.length === 4 ? LENGTHS.length + 1 : LENGTHS.indexOf(period.charAt(5)) + 1;

/** The earlier end first, and of two that end together the shorter. */
export const comparePeriods = (a: string, b: string): number =>
  (periodEnd(a) ?? 0) - (periodEnd(b) ?? 0) || lengthOf(a) - lengthOf(b);

/** Whether a text is a value that can be planned: an exact decimal. */
export const isPlannedValue = (text: string): boolean => parseDecimal(text, VALUE_PLACES) !== null;

/** What a planned value changes, and from what. */
export interface PlannedChange {
  period: string;
  /** Exact decimal; null takes the value back */
  value: string | null;
  /** What stood before, null where there was none */
  before: string | null;
  reason: string;
  /** Whether the roadmap has been adopted: what stands then never changes without a word */
  adopted: boolean;
}

/** Why the value cannot be planned so, with the field; null where it can. */
export function plannedValueProblem(change: PlannedChange): { field: string; problem: FiguresProblem } | null {
  const { period, value, before, reason, adopted } = change;
  if (periodEnd(period) === null) return { field: 'period', problem: 'period_invalid' };
  const read = value === null ? null : parseDecimal(value, VALUE_PLACES);
  if (value !== null && read === null) return { field: 'value', problem: 'value_invalid' };
  const same = read === null || before === null ? value === before : compareDecimals(read, decimalOf(before)) === 0;
  if (same) return { field: 'value', problem: 'target_unchanged' };
  if (adopted && isBlank(reason)) return { field: 'reason', problem: 'reason_required' };
  return null;
}
