import type { ActionStatus, Freshness, ScheduleStatus, UpdateState } from '@waymark/domain';

/** Reported status of a national action, its schedule and its freshness. */
export const status = {
  not_started: 'Not started',
  on_track: 'On track',
  delayed: 'Delayed',
  blocked: 'Blocked',
  completed: 'Completed',
  not_applicable: 'Not applicable',
  'count.not_started': '{count} not started',
  'count.on_track': '{count} on track',
  'count.delayed': '{count} delayed',
  'count.blocked': '{count} blocked',
  'count.completed': '{count} completed',
  'count.not_applicable': '{count} not applicable',
  no_report: 'No report',
  reported: 'Reported',
  schedule: 'Schedule',
  evidence: 'Evidence',
  'schedule.no_plan': 'No plan',
  'schedule.completed': 'Completed',
  'schedule.overdue': 'Past its forecast date',
  'schedule.late': 'Later than baseline',
  'schedule.on_plan': 'On plan',
  'freshness.fresh': 'Fresh',
  'freshness.ageing': 'Ageing',
  'freshness.no_report': 'No report',
  'freshness.settled': 'Settled',
  'freshness.stale': 'Not updated for more than two reporting intervals',
  'update.draft': 'Draft',
  'update.submitted': 'Submitted',
  'update.returned': 'Returned',
  'update.published': 'Published',
} as const satisfies Record<
  | ActionStatus
  | `count.${ActionStatus}`
  | `schedule.${ScheduleStatus}`
  | `freshness.${Freshness}`
  | `update.${UpdateState}`,
  string
> &
  Record<string, string>;
