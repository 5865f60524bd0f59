/** The status words of an action, as in the API, plus `no_report` where none was ever published. */
export type StatusWord = 'not_started' | 'on_track' | 'delayed' | 'blocked' | 'completed' | 'not_applicable';

/** The stances of the API, and the two squares without a stance. */
export type StanceWord =
  | 'endorse'
  | 'reservation'
  | 'request_change'
  | 'object'
  | 'abstain'
  /** No position yet. */
  | 'none'
  /** The round is not open. */
  | 'not_opened';

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
