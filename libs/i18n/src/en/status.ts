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
  'count.no_report': '{count} without a report',
  no_report: 'No report',
  schedule: 'Schedule',
  evidence: 'Evidence',
  'schedule.no_plan': 'No plan',
  'schedule.completed': 'Completed',
  'schedule.overdue': 'Past its forecast date',
  'schedule.late': 'Later than baseline',
  'schedule.on_plan': 'On plan',
  'schedule.words.noPlan': 'No milestones',
  'schedule.words.completed': '{total, plural, one {The milestone is reached} other {All # milestones reached}}',
  'schedule.words.onPlan': '{completed} of {total, plural, one {# milestone} other {# milestones}} reached; none late',
  'schedule.words.late':
    '{behind} of {total, plural, one {# milestone} other {# milestones}} late; the longest by {days, plural, one {# day} other {# days}}',
  'schedule.words.overdue': '{overdue, plural, one {One forecast has passed} other {# forecasts have passed}}',
  'difference.completedOpen':
    'Reported as completed; {open, plural, one {# milestone is} other {# milestones are}} still open.',
  'difference.completedUnverified':
    'Reported as completed; {unverified, plural, one {# milestone is} other {# milestones are}} not verified yet.',
  'difference.openReached': 'Every milestone is reached; the report does not say completed.',
  'difference.onTrackBehind': 'Reported as on track; by its milestones the action is later than its baseline.',
  'difference.delayedOnPlan': 'Reported as delayed; no milestone is later than its baseline.',
  'difference.blockedOnPlan': 'Reported as blocked; no milestone is later than its baseline.',
  'freshness.fresh': 'Fresh',
  'freshness.ageing': 'Ageing',
  'freshness.no_report': 'No report',
  'freshness.settled': 'Settled',
  'freshness.stale': 'Not updated for more than two reporting intervals',
  'freshness.staleShort': 'Report is stale',
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
