import { compareDays, type Day } from '../time/day.js';

/** Days between which a milestone can be reached. */
export interface MilestoneBounds {
  /** The day its action or step began; null where no day is set */
  readonly startedOn: Day | null;
  readonly periodStart: Day;
  readonly today: Day;
}

export type MilestoneDayProblem = 'day_in_future' | 'day_before_start' | 'day_before_period';

/** Why a milestone cannot have been reached on a day, or null. Nothing is reached before it began, nor ahead of today. */
export function completionProblem(
  day: Day,
  { startedOn, periodStart, today }: MilestoneBounds,
): MilestoneDayProblem | null {
  if (compareDays(day, today) > 0) return 'day_in_future';
  if (startedOn !== null && compareDays(day, startedOn) < 0) return 'day_before_start';
  return compareDays(day, periodStart) < 0 ? 'day_before_period' : null;
}
