import type { Described } from '../described.js';
import { daysBetween, type Day } from '../time/day.js';

export type ScheduleStatus = 'no_plan' | 'completed' | 'overdue' | 'late' | 'on_plan';

export const SCHEDULE_STATUS_DESCRIPTIONS: Described<ScheduleStatus> = {
  description: 'What the milestones say.',
  values: {
    no_plan: 'No milestones.',
    completed: 'All milestones completed.',
    overdue: 'An open forecast lies before the day asked.',
    late: 'A forecast lies after its baseline.',
    on_plan: 'Every forecast holds its baseline.',
  },
};

export interface MilestoneDates {
  /** What was agreed; it never moves. */
  readonly baseline: Day;
  /** What is expected now; null while nothing else than the baseline is. */
  readonly forecast: Day | null;
  readonly completed: Day | null;
}

/** Schedule with the counts that explain it. A milestone counts in at most one of completed, overdue and late. */
export interface Schedule {
  readonly status: ScheduleStatus;
  readonly total: number;
  readonly completed: number;
  /** Open, forecast after the baseline but not yet passed. */
  readonly late: number;
  /** Open, forecast before the day asked. */
  readonly overdue: number;
  /** Days by which the worst late or overdue milestone is behind; 0 where there is none. */
  readonly longestDays: number;
}

const forecastOf = ({ forecast, baseline }: MilestoneDates): Day => forecast ?? baseline;

/**
 * The schedule status on a day, from milestones alone. What was completed after that day was still open on it.
 *
 * A late milestone is behind by its forecast minus its baseline. An overdue one cannot be reached before the day
 * asked, and is behind by that day minus its baseline (or its forecast, where that is earlier).
 */
export function scheduleOf(milestones: readonly MilestoneDates[], on: Day): Schedule {
  let completed = 0;
  let late = 0;
  let overdue = 0;
  let longestDays = 0;
  for (const milestone of milestones) {
    const { baseline } = milestone;
    const forecast = forecastOf(milestone);
    if (milestone.completed !== null && daysBetween(milestone.completed, on) >= 0) {
      completed += 1;
      continue;
    }
    if (daysBetween(forecast, on) > 0) overdue += 1;
    else if (daysBetween(baseline, forecast) > 0) late += 1;
    else continue;
    const expected = Math.max(0, daysBetween(forecast, on));
    longestDays = Math.max(longestDays, expected + Math.max(0, daysBetween(baseline, forecast)));
  }
  const total = milestones.length;
  let status: ScheduleStatus = 'on_plan';
  if (total === 0) status = 'no_plan';
  else if (completed === total) status = 'completed';
  else if (overdue > 0) status = 'overdue';
  else if (late > 0) status = 'late';
  return { status, total, completed, late, overdue, longestDays };
}

/** Days from the baseline to the completed day, or to the forecast while open; negative when early. */
export function slippageDays(milestone: MilestoneDates): number {
  return daysBetween(milestone.baseline, milestone.completed ?? forecastOf(milestone));
}

/** The median slippage in days over all milestones (a half where their number is even), or null without any. */
export function medianSlippage(milestones: readonly MilestoneDates[]): number | null {
  const days = milestones.map(slippageDays).sort((a, b) => a - b);
  const upper = days[Math.floor(days.length / 2)];
  const lower = days[Math.floor((days.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
