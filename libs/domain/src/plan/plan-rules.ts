import type { Phase } from '../roadmap/phase.js';
import { compareDays, type Day } from '../time/day.js';

/** From its adoption on the baselines of a roadmap are what was agreed: they move by an act of their own only. */
export const baselinesLocked = (phase: Phase): boolean => LOCKED[phase];

const LOCKED: Readonly<Record<Phase, boolean>> = {
  drafting: false,
  consultation: false,
  validation: false,
  adopted: true,
  implementation: true,
  closed: true,
};

/**
 * Whether the plan of a step is what was agreed. A step that is proposed after the adoption is planned freely until the
 * text that names it comes into force: then its first baseline is locked, with the days that it has.
 * @param wasInForce whether a text that is or was in force names the step
 */
export const isPlanLocked = (phase: Phase, wasInForce: boolean): boolean => baselinesLocked(phase) && wasInForce;

/** What a record of plan changes is about. */
export const PLAN_SUBJECTS = [
  'priority',
  'step',
  'national_action',
  'milestone',
  'dependency',
  'alignment_item',
] as const;
export type PlanSubject = (typeof PLAN_SUBJECTS)[number];

/** What of a plan changes, and when the change needs a reason. Dates, weights and scopes carry the figures of all. */
export const PLAN_FIELDS = {
  lead: 'never',
  support: 'never',
  origins: 'never',
  alignment: 'never',
  tailoring: 'never',
  responsible: 'never',
  order: 'never',
  dependency: 'never',
  item: 'never',
  scope: 'once_locked',
  weight: 'once_locked',
  startDate: 'once_locked',
  baselineEnd: 'once_locked',
  forecastEnd: 'once_locked',
  baselineDate: 'once_locked',
  title: 'once_locked',
  criteria: 'once_locked',
  meansOfVerification: 'once_locked',
  added: 'never',
  removed: 'once_locked',
  notApplicableReason: 'always',
} as const satisfies Readonly<Record<string, 'never' | 'once_locked' | 'always'>>;
export type PlanField = keyof typeof PLAN_FIELDS;

/**
 * Whether a change of these fields is made with a reason only.
 * @param locked whether what was agreed of the plan is, see {@link isPlanLocked}
 */
export const needsReason = (fields: readonly PlanField[], locked: boolean): boolean =>
  fields.some((field) => {
    const rule = PLAN_FIELDS[field];
    return rule === 'always' || (rule === 'once_locked' && locked);
  });

/** One field of a plan as it was and as it is to be, in values that JSON has. */
export interface FieldChange {
  readonly field: PlanField;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is to be otherwise, in the order of `after`; lists that stand for sets come in one order. */
export const changesBetween = <Plan extends Partial<Record<PlanField, unknown>>>(
  before: Readonly<Plan>,
  after: Readonly<Plan>,
): FieldChange[] =>
  (Object.keys(after) as PlanField[])
    .filter((field) => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));

/** Why two dates cannot be a plan; `outside_period` is no mistake where it is meant. */
export type PlanDateProblem = 'end_before_start' | 'outside_period';

export interface PlanDates {
  /** Null where no day is set yet */
  readonly start: Day | null;
  readonly end: Day | null;
}

/** @param period the roadmap's; null as long as none is set */
export function planDatesProblem(
  { start, end }: PlanDates,
  period: { readonly start: Day | null; readonly end: Day | null },
  outsideIsMeant = false,
): PlanDateProblem | null {
  if (start !== null && end !== null && compareDays(start, end) > 0) return 'end_before_start';
  if (outsideIsMeant) return null;
  const early = [start, end].some((day) => day !== null && period.start !== null && compareDays(day, period.start) < 0);
  const late = [start, end].some((day) => day !== null && period.end !== null && compareDays(day, period.end) > 0);
  return early || late ? 'outside_period' : null;
}

/** Weights are compared among each other: what is beyond this bound is a slip of the hand. */
const HEAVIEST = 1000;
export const isWeight = (weight: number): boolean => Number.isFinite(weight) && weight > 0 && weight <= HEAVIEST;

/** The same ids, each once, in any order. */
export const isReordering = (ids: readonly string[], now: readonly string[]): boolean =>
  ids.length === now.length && new Set(ids).size === ids.length && ids.every((id) => now.includes(id));

export type PlanRefusal =
  | PlanDateProblem
  | 'baseline_unchanged'
  | 'baselines_locked'
  | 'baselines_open'
  | 'dependency_circle'
  | 'dependency_there'
  | 'institution_not_of_participant'
  | 'item_code_taken'
  | 'item_in_use'
  | 'item_not_own'
  | 'item_unknown'
  | 'milestone_depended_on'
  | 'milestone_not_of_step'
  | 'milestones_changed'
  | 'plan_unchanged'
  | 'step_with_itself'
  | 'weight_invalid';
