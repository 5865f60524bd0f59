import type { DomainEvent } from '../../kernel/index.js';

/** An act on the plan; where members do not know of what it is about, the record tells of it to the secretariat alone. */
export const planEvent = (
  type: string,
  subjectKind: string,
  { id, roadmapId, seen }: { id: string; roadmapId: string; seen: boolean },
  payload: DomainEvent['payload'],
  idempotencyKey: string,
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind,
  subjectId: id,
  audience: seen ? 'participants' : 'secretariat',
  offLedger: !seen,
  payload,
  idempotencyKey,
});
