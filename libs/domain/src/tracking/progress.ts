import { daysBetween, type Day } from '../time/day.js';
import { ACTION_STATUSES, type ActionStatus } from './action-status.js';

/** What the latest published update of a national action says; both null without one. */
export interface ReportedProgress {
  readonly status: ActionStatus | null;
  /** Whole percent. */
  readonly progress: number | null;
}

type StatusCounts = Readonly<Record<ActionStatus, number>>;

export interface RollUp {
  /** Percent, not rounded: who shows it rounds it. Null where nothing is applicable. */
  readonly progress: number | null;
  /** Actions that count: all but those not applicable. */
  readonly applicable: number;
  /** Applicable actions without a published update; they count as 0 %. */
  readonly noReport: number;
  /** Actions by reported status. Status is only counted, never rolled up. */
  readonly counts: StatusCounts;
}

export interface StepProgress {
  readonly weight: number;
  readonly actions: readonly ReportedProgress[];
}

function countActions(actions: readonly ReportedProgress[]): Pick<RollUp, 'applicable' | 'noReport' | 'counts'> {
  const counts = Object.fromEntries(ACTION_STATUSES.map((status) => [status, 0])) as Record<ActionStatus, number>;
  let noReport = 0;
  for (const { status } of actions) {
    if (status === null) noReport += 1;
    else counts[status] += 1;
  }
  return { applicable: actions.length - counts.not_applicable, noReport, counts };
}

function meanOfActions(actions: readonly ReportedProgress[]): number | null {
  const applicable = actions.filter((action) => action.status !== 'not_applicable');
  if (applicable.length === 0) return null;
  const sum = applicable.reduce((total, action) => total + (action.status === null ? 0 : (action.progress ?? 0)), 0);
  return sum / applicable.length;
}

/** A step is the mean of its applicable national actions. */
export function rollUpStep(actions: readonly ReportedProgress[]): RollUp {
  return { progress: meanOfActions(actions), ...countActions(actions) };
}

/** A participant is the mean of its own applicable national actions. */
export function rollUpParticipant(actions: readonly ReportedProgress[]): RollUp {
  return rollUpStep(actions);
}

/**
 * A priority is the mean of its steps by weight. A step without an applicable action counts nowhere.
 * @throws RangeError when a weight is not positive
 */
export function rollUpPriority(steps: readonly StepProgress[]): RollUp {
  let weights = 0;
  let weighted = 0;
  for (const { weight, actions } of steps) {
    if (!(weight > 0 && Number.isFinite(weight))) throw new RangeError(`Not a weight: ${weight}`);
    const mean = meanOfActions(actions);
    if (mean === null) continue;
    weights += weight;
    weighted += weight * mean;
  }
  return {
    progress: weights === 0 ? null : weighted / weights,
    ...countActions(steps.flatMap((step) => step.actions)),
  };
}

/**
 * Progress that was planned for a day: linear from the start to the end of the baseline, in percent, not rounded; 0
 * before, 100 from the end on.
 */
export function plannedProgress(start: Day, baselineEnd: Day, on: Day): number {
  const elapsed = daysBetween(start, on);
  const length = daysBetween(start, baselineEnd);
  if (elapsed >= length) return 100;
  return elapsed <= 0 ? 0 : (100 * elapsed) / length;
}
