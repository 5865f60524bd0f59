import type { Described } from '../described.js';

/** What an institution reports of a national action. */
export const ACTION_STATUSES = [
  'not_started',
  'on_track',
  'delayed',
  'blocked',
  'completed',
  'not_applicable',
] as const;

export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const ACTION_STATUS_DESCRIPTIONS: Described<ActionStatus> = {
  description: 'What an institution reports of a national action.',
  values: {
    not_started: 'Nothing has begun; progress is 0.',
    on_track: 'Under way as planned.',
    delayed: 'Under way, later than planned; has a cause and a next date.',
    blocked: 'Stands still; has a cause and a next date.',
    completed: 'Done; progress is 100.',
    not_applicable: 'Does not concern this participant; counts nowhere.',
  },
};

/** Whether a report with this status must say why, and when it goes on. */
export function needsCauseAndNextDate(status: ActionStatus): boolean {
  return status === 'delayed' || status === 'blocked';
}

/** Whether nothing more is expected: such an action never ages. */
export function isSettled(status: ActionStatus): boolean {
  return status === 'completed' || status === 'not_applicable';
}
