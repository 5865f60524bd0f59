import type { DomainEvent } from '../../kernel/index.js';
import type { Membership } from './membership.entity.js';

/** Both acts change who may speak for whom, so all members may know them. */
function membershipEvent(type: string, membership: Membership): DomainEvent {
  const { id, roadmapId, role, accreditation, participantId, institutionIds } = membership;
  return {
    type,
    roadmapId,
    subjectKind: 'membership',
    subjectId: id,
    audience: 'participants',
    participantId,
    payload: { role, accreditation, participantId, institutionIds },
  };
}

export const membershipGranted = (membership: Membership, idempotencyKey: string): DomainEvent => ({
  ...membershipEvent('membership.granted', membership),
  idempotencyKey,
});

export const membershipEnded = (membership: Membership): DomainEvent => membershipEvent('membership.ended', membership);
