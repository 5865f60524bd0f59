import type { Described } from './described.js';
import type { ReasonCode } from './errors.js';
import type { Accreditation, Role } from './roles.js';

/** A place in a roadmap that one person holds: what an invitation carries and a membership is. */
export interface Seat {
  role: Role;
  accreditation: Accreditation | null;
  participantId: string | null;
}

/** Kinds of seats as the table of who grants what tells them apart. */
type SeatKind = Exclude<Role, 'delegation_head'> | Accreditation;

const seatKind = ({ role, accreditation }: Pick<Seat, 'role' | 'accreditation'>): SeatKind =>
  role === 'delegation_head' ? (accreditation ?? 'alternate') : role;

/** Whether somebody holds the seat that would otherwise grant another one. */
export interface Team {
  hasHead: boolean;
  hasCoordinator: boolean;
}

interface Grant {
  by: 'administrator' | Role;
  seat: SeatKind;
  /** Where somebody nearer could grant it, it is theirs. */
  unless?: keyof Team;
}

/** Who grants which seat, and so who ends it again. A delegation's own people grant within their participant only. */
export const SEAT_GRANTS: readonly Grant[] = [
  { by: 'administrator', seat: 'secretariat' },
  { by: 'secretariat', seat: 'head' },
  { by: 'secretariat', seat: 'observer' },
  { by: 'secretariat', seat: 'donor' },
  { by: 'secretariat', seat: 'national_coordinator', unless: 'hasHead' },
  { by: 'delegation_head', seat: 'alternate' },
  { by: 'delegation_head', seat: 'delegate' },
  { by: 'delegation_head', seat: 'national_coordinator' },
  { by: 'delegation_head', seat: 'focal_point', unless: 'hasCoordinator' },
  { by: 'national_coordinator', seat: 'focal_point' },
];

/** Who would grant or end a seat. */
export type Granter = 'administrator' | { role: Role; participantId: string | null; confirmed: boolean };

/** Why somebody may not grant or end a seat; null where they may. `team`: that of the seat's participant. */
export function refuseSeat(granter: Granter, seat: Seat, team: Team): ReasonCode | null {
  const by = granter === 'administrator' ? granter : granter.role;
  const kind = seatKind(seat);
  const grant = SEAT_GRANTS.find((row) => row.by === by && row.seat === kind);
  if (!grant || (grant.unless && team[grant.unless])) return 'role_not_permitted';
  if (granter === 'administrator') return null;
  if (granter.participantId !== null && granter.participantId !== seat.participantId) return 'not_own_delegation';
  return granter.confirmed ? null : 'seat_not_confirmed';
}

/** A confirmed seat whose holder can sign in. */
export interface ConfirmedSeat {
  id: string;
  role: Role;
  participantId: string | null;
}

/** A seat that is to be confirmed, with the letter that was recorded for it. */
export interface WaitingSeat extends ConfirmedSeat {
  /** The membership that named it; null for an administrator */
  namedBy: string | null;
  /** The membership that recorded its letter; null without one */
  letterRecordedBy: string | null;
}

/** On what a confirmation stands. */
export type ConfirmationBasis = 'founding' | 'secretariat' | 'head' | 'delegation' | 'letter';

export const CONFIRMATION_BASIS_DESCRIPTIONS: Described<ConfirmationBasis> = {
  description: 'On what it stands that a seat counts.',
  values: {
    founding: 'It was there before anybody who could have confirmed it.',
    secretariat: 'A confirmed member of the secretariat vouched for it.',
    head: 'A confirmed signatory vouched for a member of the secretariat.',
    delegation: 'A confirmed signatory of the delegation vouched for it.',
    letter: 'A letter, whose reference one person recorded and another confirmed.',
  },
};

/** What a waiting seat needs next: `letter` is to be recorded, the others say who confirms. */
export type ConfirmationNeed = 'delegation' | 'letter' | 'secretariat' | 'administrator' | 'head';

export const CONFIRMATION_NEED_DESCRIPTIONS: Described<ConfirmationNeed> = {
  description: 'What a seat waits for before it counts.',
  values: {
    delegation: 'A confirmed signatory of the delegation confirms it.',
    letter: 'The secretariat records the reference of its letter.',
    secretariat: 'A member of the secretariat confirms it who neither named it nor recorded its letter.',
    administrator: 'An administrator confirms it: there is no other member of the secretariat.',
    head: 'A confirmed signatory of any delegation confirms it.',
  },
};

export interface NextConfirmation {
  need: ConfirmationNeed;
  /** The memberships that can do it; none where it is the administrator's. */
  by: string[];
}

/**
 * Who can confirm a waiting seat, by one rule: never its holder, and never one person alone.
 * - A signatory: a confirmed one of its delegation. Where there is none, the reference of its letter, recorded by a
 *   member of the secretariat and confirmed by another one who has not named it; where there is no other, by an
 *   administrator.
 * - A member of the secretariat: a confirmed colleague; where there is none, a confirmed signatory of any delegation,
 *   since whoever administers the platform could otherwise appoint both who names and who confirms.
 */
export function nextConfirmation(seat: WaitingSeat, confirmed: readonly ConfirmedSeat[]): NextConfirmation {
  const others = confirmed.filter(({ id }) => id !== seat.id);
  const ids = (seats: readonly ConfirmedSeat[]): string[] => seats.map(({ id }) => id);
  const secretariat = others.filter(({ role }) => role === 'secretariat');
  const signatories = others.filter(({ role }) => role === 'delegation_head');
  if (seat.role === 'secretariat')
    return secretariat.length > 0
      ? { need: 'secretariat', by: ids(secretariat) }
      : { need: 'head', by: ids(signatories) };
  const delegation = signatories.filter(({ participantId }) => participantId === seat.participantId);
  if (delegation.length > 0) return { need: 'delegation', by: ids(delegation) };
  if (seat.letterRecordedBy === null) return { need: 'letter', by: ids(secretariat) };
  const second = secretariat.filter(({ id }) => id !== seat.letterRecordedBy && id !== seat.namedBy);
  return second.length > 0 ? { need: 'secretariat', by: ids(second) } : { need: 'administrator', by: [] };
}

/** On what a confirmation stands that was given for this need. */
export function basisOf(role: Role, need: Exclude<ConfirmationNeed, 'letter'>): ConfirmationBasis {
  if (role === 'delegation_head') return need === 'delegation' ? 'delegation' : 'letter';
  return need === 'head' ? 'head' : 'secretariat';
}
