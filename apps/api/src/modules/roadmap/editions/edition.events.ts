import type { Phase } from '@waymark/domain';
import type { DomainEvent } from '../../../kernel/index.js';
import type { CirculatedTranslation } from './version-translations.js';

/** An edition as the record names it. */
interface Recorded {
  id: string;
  roadmapId: string;
  ordinal: number;
  hash: string;
}

const editionEvent = (
  type: string,
  { id, roadmapId, ordinal, hash }: Recorded,
  idempotencyKey: string | null = null,
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: 'edition',
  subjectId: id,
  audience: 'participants',
  payload: { ordinal, hash },
  idempotencyKey,
});

export const editionCirculated = (edition: Recorded, idempotencyKey: string): DomainEvent =>
  editionEvent('edition.circulated', edition, idempotencyKey);

export const editionPutToAdoption = (edition: Recorded, idempotencyKey: string): DomainEvent =>
  editionEvent('edition.put_to_adoption', edition, idempotencyKey);

/** Texts came into force: those of this edition are in force together from now on. */
export const editionInForce = (edition: Recorded): DomainEvent => editionEvent('edition.in_force', edition);

export const versionMade = (
  roadmapId: string,
  { priorityId, id, number, hash }: { priorityId: string; id: string; number: number; hash: string },
): DomainEvent => ({
  type: 'version.made',
  roadmapId,
  subjectKind: 'priority',
  subjectId: priorityId,
  audience: 'participants',
  payload: { versionId: id, number, hash },
});

export const translationCirculated = (
  roadmapId: string,
  { priorityId, versionId, language, hash }: CirculatedTranslation,
  idempotencyKey: string | null = null,
): DomainEvent => ({
  type: 'translation.circulated',
  roadmapId,
  subjectKind: 'priority',
  subjectId: priorityId,
  audience: 'participants',
  payload: { versionId, language, hash },
  idempotencyKey,
});

export const phaseMoved = (
  roadmapId: string,
  from: Phase,
  phase: Phase,
  idempotencyKey: string | null = null,
): DomainEvent => ({
  type: 'phase.moved',
  roadmapId,
  subjectKind: 'roadmap',
  subjectId: roadmapId,
  audience: 'participants',
  payload: { from, phase },
  idempotencyKey,
});
