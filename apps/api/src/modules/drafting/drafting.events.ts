import type { DomainEvent } from '../../kernel/index.js';

/** Nobody else sees a text in the making: what is done to it enters no ledger, whose numbers would tell of it. */
export const makingEvent = (
  type:
    | 'making.begun'
    | 'making.changed'
    | 'making.discarded'
    | 'making.saved'
    | 'priority.added'
    | 'priority.ordered'
    | `translation.${'saved' | 'confirmed' | 'imported'}`,
  roadmapId: string,
  subjectId: string,
  payload: DomainEvent['payload'] = {},
  idempotencyKey: string | null = null,
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: type === 'priority.ordered' ? 'roadmap' : 'priority',
  subjectId,
  audience: 'secretariat',
  offLedger: true,
  payload,
  idempotencyKey,
});
