import { registerEnumType } from '@nestjs/graphql';
import type { ActionStatus as Status } from '@waymark/domain';

export const ActionStatus = {
  not_started: 'not_started',
  on_track: 'on_track',
  delayed: 'delayed',
  blocked: 'blocked',
  completed: 'completed',
  not_applicable: 'not_applicable',
} as const satisfies Record<Status, Status>;
export type ActionStatus = Status;
registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  description: 'What an institution reports of a national action.',
  valuesMap: {
    not_started: { description: 'Nothing has begun; progress is 0.' },
    on_track: { description: 'Under way as planned.' },
    delayed: { description: 'Under way, later than planned; has a cause and a next date.' },
    blocked: { description: 'Stands still; has a cause and a next date.' },
    completed: { description: 'Done; progress is 100.' },
    not_applicable: { description: 'Does not concern this participant; counts nowhere.' },
  },
});
