import type { ActionStatus, Stance } from '@waymark/domain';

/** The status words of an action. */
export type StatusWord = ActionStatus;

/** The stances, and the two squares without one: no position yet, and a round that is not open. */
export type StanceWord = Stance | 'none' | 'not_opened';

/** The order in which statuses are counted, drawn and explained. */
export const STATUS_ORDER: readonly StatusWord[] = [
  'completed',
  'on_track',
  'delayed',
  'blocked',
  'not_started',
  'not_applicable',
];

/** The order of the position key. */
export const STANCE_ORDER: readonly StanceWord[] = [
  'endorse',
  'reservation',
  'request_change',
  'object',
  'abstain',
  'none',
  'not_opened',
];
