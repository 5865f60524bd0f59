import type { DomainEvent } from '../../kernel/index.js';
import type { AccreditationDays, ConfirmationBasis } from '@waymark/domain';
import type { Seat } from './identity.policy.js';
import type { Invitation } from './invitation.entity.js';
import type { Membership } from './membership.entity.js';
import type { Role } from './role.js';

/** These acts change who may speak for whom, so all members may know them. */
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

export const membershipGranted = (membership: Membership, { id, succeeds }: Invitation): DomainEvent => {
  const event = membershipEvent(succeeds === null ? 'membership.granted' : 'membership.succeeded', membership);
  const payload = { ...event.payload, invitationId: id, namedBy: membership.namedBy };
  return { ...event, payload: succeeds === null ? payload : { ...payload, succeeds } };
};

export const membershipEnded = (membership: Membership): DomainEvent => membershipEvent('membership.ended', membership);

/** Whoever may speak for a delegation is announced to all heads; the reference of the letter is text and stays outside. */
export const letterRecorded = (
  membership: Membership,
  confirmationId: string,
  idempotencyKey: string,
): DomainEvent => ({
  ...membershipEvent('membership.letter_recorded', membership),
  payload: { participantId: membership.participantId, confirmationId },
  idempotencyKey,
});

/** What the letter says in days; the letter itself stays outside, and its hash tells that it is the one. */
export const accreditationSet = (
  membership: Membership,
  { id, ...said }: AccreditationDays & { id: string; letterSha256: string | null },
  idempotencyKey: string,
): DomainEvent => ({
  ...membershipEvent('membership.accreditation_set', membership),
  payload: { participantId: membership.participantId, accreditationId: id, ...said },
  idempotencyKey,
});

export const accreditationEnded = (membership: Membership, id: string, idempotencyKey: string): DomainEvent => ({
  ...membershipEvent('membership.accreditation_ended', membership),
  payload: { participantId: membership.participantId, accreditationId: id },
  idempotencyKey,
});

export const membershipConfirmed = (
  membership: Membership,
  basis: ConfirmationBasis,
  confirmationId: string,
  idempotencyKey: string | null = null,
): DomainEvent => {
  const { role, accreditation, participantId } = membership;
  return {
    ...membershipEvent('membership.confirmed', membership),
    payload: { role, accreditation, participantId, basis, confirmationId },
    idempotencyKey,
  };
};

/** About the seats of an account whose password another one has a hand in: all who rely on them may know. */
export const seatEvent = (
  type: 'membership.reset_made' | 'membership.confirmation_lapsed' | 'membership.erased',
  { id, roadmapId, role, participantId }: { id: string; roadmapId: string; role: Role; participantId: string | null },
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: 'membership',
  subjectId: id,
  audience: 'participants',
  participantId,
  payload: { role, participantId },
});

/** The secretariat reads the invitations of its roadmap, and nobody else all of them. */
export const invitationEvent = (
  type: string,
  invitationId: string,
  { roadmapId, role, accreditation, participantId }: Seat,
  idempotencyKey: string | null = null,
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: 'invitation',
  subjectId: invitationId,
  audience: 'secretariat',
  participantId,
  payload: { role, accreditation, participantId },
  idempotencyKey,
});

/** Of whom the seat is to pass to, as little is told as of any invitation. */
export const handOverBegun = (
  invitationId: string,
  seat: Membership,
  { endsNow, idempotencyKey }: { endsNow: boolean; idempotencyKey: string },
): DomainEvent => {
  const event = invitationEvent('invitation.hand_over', invitationId, seat, idempotencyKey);
  return { ...event, payload: { ...event.payload, succeeds: seat.id, endsNow } };
};
