import type { DomainEvent } from '../../kernel/index.js';
import type { PriorityState } from '@waymark/domain';
import type { PriorityAct } from './priority-act.js';
import { isCirculated } from './roadmap.policy.js';
import type { LockedPriority } from './priority.repository.js';

const pastTense: Readonly<Record<PriorityAct, string>> = {
  circulate: 'circulated',
  freeze: 'frozen',
  resume_consultation: 'consultation_resumed',
  reopen: 'reopened',
  restore: 'restored',
  withdraw: 'withdrawn',
};

type Moved = Pick<
  LockedPriority,
  'id' | 'roadmapId' | 'state' | 'currentVersionId' | 'versionInForceId' | 'circulatedAt'
>;

/** A draft that is withdrawn was never seen by anybody but the secretariat. */
export function priorityMoved(
  priority: Moved,
  act: PriorityAct,
  to: PriorityState,
  idempotencyKey: string,
): DomainEvent {
  return {
    type: `priority.${pastTense[act]}`,
    roadmapId: priority.roadmapId,
    subjectKind: 'priority',
    subjectId: priority.id,
    audience: isCirculated(priority) || to === 'consultation' ? 'participants' : 'secretariat',
    payload: { from: priority.state, to, versionId: priority.currentVersionId },
    idempotencyKey,
  };
}
