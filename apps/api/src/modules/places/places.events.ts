import type { DomainEvent } from '../../kernel/index.js';
import type { HeldInstitution } from './institution.repository.js';

/** Who does what is read by all members. Of an institution the record holds ids, kinds and days; its words stand in it. */
export const institutionEvent = (
  act: 'added' | 'edited' | 'renamed' | 'merged' | 'archived' | 'restored' | 'removed',
  { id, roadmapId, participantId }: Pick<HeldInstitution, 'id' | 'roadmapId' | 'participantId'>,
  payload: DomainEvent['payload'],
  idempotencyKey: string | null,
): DomainEvent => ({
  type: `institution.${act}`,
  roadmapId,
  subjectKind: 'institution',
  subjectId: id,
  audience: 'participants',
  participantId,
  payload: { participantId, ...payload },
  idempotencyKey,
});
