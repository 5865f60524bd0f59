import type { DomainEvent } from '../../../kernel/index.js';

/** A figure as its events name it. */
export interface FigureSubject {
  id: string;
  roadmapId: string;
  /** Whether members know of the text that it belongs to: what hangs on a draft is the secretariat's alone */
  seen: boolean;
}

/** What is entered is read by all members. The record holds ids, enums and days; words and amounts stand in the figure. */
export const figureEvent = (
  type: string,
  { id, roadmapId, seen }: FigureSubject,
  payload: DomainEvent['payload'],
  idempotencyKey: string,
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: type.split('.')[0] ?? '',
  subjectId: id,
  audience: seen ? 'participants' : 'secretariat',
  offLedger: !seen,
  payload,
  idempotencyKey,
});
