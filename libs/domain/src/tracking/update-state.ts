import type { Described } from '../described.js';
import { isBlank } from '../text.js';
import { isDay, type Day } from '../time/day.js';
import { nextState, type Transition } from '../transitions.js';
import { ACTION_STATUSES, needsCauseAndNextDate, type ActionStatus } from './action-status.js';

/** States of a status update. Only a published one is seen outside its participant, and it never changes again. */
export const UPDATE_STATES = ['draft', 'submitted', 'returned', 'published'] as const;

export type UpdateState = (typeof UPDATE_STATES)[number];

export const UPDATE_STATE_DESCRIPTIONS: Described<UpdateState> = {
  description: 'How far a status update has come. Only a published one is seen outside its participant.',
  values: {
    draft: 'Being written.',
    submitted: 'With the national coordinator.',
    returned: 'Returned for revision, with a reason.',
    published: 'In the record; it never changes again.',
  },
};

export type UpdateAct = 'submit' | 'return' | 'publish';

export type UpdateTransition = Transition<UpdateState, UpdateAct, 'focal_point' | 'national_coordinator'>;

export const updateTransitions: readonly UpdateTransition[] = [
  { from: 'draft', to: 'submitted', act: 'submit', who: 'focal_point' },
  { from: 'submitted', to: 'returned', act: 'return', who: 'national_coordinator', needsReason: true },
  { from: 'returned', to: 'submitted', act: 'submit', who: 'focal_point' },
  { from: 'submitted', to: 'published', act: 'publish', who: 'national_coordinator' },
];

/** The state after an act, or null where the act is not possible. */
export function nextUpdateState(state: UpdateState, act: UpdateAct): UpdateState | null {
  return nextState(updateTransitions, state, act);
}

/** Whether its institution may still write in it. */
export function isEditableUpdate(state: UpdateState): boolean {
  return nextUpdateState(state, 'submit') !== null;
}

export interface UpdateContent {
  readonly status: ActionStatus;
  /** Whole percent; null where none was given. */
  readonly progress: number | null;
  readonly narrative: string | null;
  /** Why it is delayed or blocked. */
  readonly cause: string | null;
  /** When it goes on, or will be done. */
  readonly nextDate: Day | null;
}

type UpdateField = keyof UpdateContent;

export type UpdateProblemCode =
  | 'status_invalid'
  | 'progress_invalid'
  | 'narrative_required'
  | 'cause_required'
  | 'next_date_required'
  | 'next_date_invalid'
  | 'next_date_in_past';

export interface UpdateProblem {
  readonly field: UpdateField;
  readonly code: UpdateProblemCode;
}

function progressFits(status: ActionStatus, progress: number | null): boolean {
  if (progress === null || !Number.isInteger(progress) || progress < 0 || progress > 100) return false;
  if (status === 'completed') return progress === 100;
  if (status === 'not_started') return progress === 0;
  return true;
}

/**
 * What keeps an update from being submitted, at most one problem for each field, in the order of the form. Completed
 * means 100 %, not started 0 %. A next date is checked where one is given, also where none is needed.
 * @param content what the update says, and `today`, the day in the roadmap's zone
 * @returns an empty list when nothing does
 */
export function checkUpdate(content: UpdateContent & { readonly today: Day }): UpdateProblem[] {
  const { status, progress, narrative, cause, nextDate, today } = content;
  if (!ACTION_STATUSES.includes(status)) return [{ field: 'status', code: 'status_invalid' }];
  const problems: UpdateProblem[] = [];
  if (!progressFits(status, progress)) problems.push({ field: 'progress', code: 'progress_invalid' });
  if (isBlank(narrative)) problems.push({ field: 'narrative', code: 'narrative_required' });
  const explains = needsCauseAndNextDate(status);
  if (explains && isBlank(cause)) problems.push({ field: 'cause', code: 'cause_required' });
  if (nextDate === null) {
    if (explains) problems.push({ field: 'nextDate', code: 'next_date_required' });
  } else if (!isDay(nextDate)) {
    problems.push({ field: 'nextDate', code: 'next_date_invalid' });
  } else if (nextDate < today) {
    problems.push({ field: 'nextDate', code: 'next_date_in_past' });
  }
  return problems;
}
