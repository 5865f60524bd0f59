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

/** Whether a report with this status must say why, and when it goes on. */
export function needsCauseAndNextDate(status: ActionStatus): boolean {
  return status === 'delayed' || status === 'blocked';
}

/** Whether nothing more is expected: such an action never ages. */
export function isSettled(status: ActionStatus): boolean {
  return status === 'completed' || status === 'not_applicable';
}
