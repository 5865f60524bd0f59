import type { Described } from '../described.js';
import { daysBetween, type Day } from '../time/day.js';
import { isSettled, type ActionStatus } from './action-status.js';

/** How recent the latest published update of an action is; `settled` ones never age. */
export type Freshness = 'fresh' | 'ageing' | 'stale' | 'no_report' | 'settled';

export const FRESHNESS_DESCRIPTIONS: Described<Freshness> = {
  description: 'How recent a report is.',
  values: {
    fresh: 'Reported within one interval.',
    ageing: 'Reported within two intervals.',
    stale: 'Not reported for two intervals.',
    no_report: 'No published update.',
    settled: 'Completed or not applicable, does not age.',
  },
};

export interface Reported {
  /** Status of the latest published update; null without one. */
  readonly status: ActionStatus | null;
  readonly lastPublishedOn: Day | null;
  /** The day asked. */
  readonly on: Day;
  /** Length of the reporting interval in days. */
  readonly intervalDays: number;
}

/**
 * Fresh up to one reporting interval, ageing up to two, then stale. What was published after the day asked was no
 * report on that day.
 * @throws RangeError when the interval is not positive
 */
export function freshnessOf({ status, lastPublishedOn, on, intervalDays }: Reported): Freshness {
  if (!(intervalDays > 0)) throw new RangeError(`Not a reporting interval: ${intervalDays}`);
  if (status !== null && isSettled(status)) return 'settled';
  const age = lastPublishedOn === null ? -1 : daysBetween(lastPublishedOn, on);
  if (age < 0) return 'no_report';
  if (age <= intervalDays) return 'fresh';
  return age <= 2 * intervalDays ? 'ageing' : 'stale';
}
