import { refuseSeat, type Granter, type NextConfirmation, type Team } from '@waymark/domain';
import {
  always,
  among,
  and,
  defineOperations,
  everyone,
  never,
  or,
  raw,
  sql,
  type Actor,
  type ReadPolicy,
  type Refusal,
  type Sql,
} from '../../kernel/index.js';
import type { Invitation } from './invitation.entity.js';
import type { Membership } from './membership.entity.js';
import type { Accreditation, Role } from './role.js';
import type { Session } from './session.entity.js';
import type { User } from './user.entity.js';

/** Grants that recur: to everybody, to the administrator alone, to whoever looks after seats. */
export const anybody = { ...everyone, A: 'all' } as const;
export const oneself = {
  S: 'self',
  H: 'self',
  D: 'self',
  C: 'self',
  F: 'self',
  O: 'self',
  N: 'self',
  A: 'self',
} as const;
export const accountKeeper = { A: 'all' } as const;
export const teams = { S: 'all', H: 'own', C: 'own', A: 'all' } as const;

defineOperations('identity', {
  sessions: { kind: 'query', record: 'account, sessions', grants: oneself },
  accounts: { kind: 'query', record: 'account, sessions', grants: accountKeeper },
  memberships: { kind: 'query', record: 'memberships', grants: teams },
  delegations: { kind: 'query', record: 'memberships', grants: teams },
  signOut: { kind: 'mutation', record: 'account, sessions', grants: anybody, anyIdentity: true },
  signOutEverywhere: { kind: 'mutation', record: 'account, sessions', grants: oneself, readsFirst: true },
  endSession: { kind: 'mutation', record: 'account, sessions', grants: oneself, readsFirst: true },
  endOtherSessions: { kind: 'mutation', record: 'account, sessions', grants: oneself, readsFirst: true },
  saveProfile: { kind: 'mutation', record: 'account, sessions', grants: oneself, readsFirst: true },
  changePassword: { kind: 'mutation', record: 'account, sessions', grants: oneself, readsFirst: true },
  makeResetLink: { kind: 'mutation', record: 'account, sessions', grants: teams },
  requestReset: { kind: 'mutation', record: 'account, sessions', grants: anybody, anyIdentity: true },
  openReset: { kind: 'query', record: 'account, sessions', grants: anybody, anyIdentity: true },
  disableAccount: { kind: 'mutation', record: 'account, sessions', grants: accountKeeper },
  accountSeats: { kind: 'query', record: 'account, sessions', grants: accountKeeper },
  eraseAccount: { kind: 'mutation', record: 'account, sessions', grants: accountKeeper },
  sendTestMail: { kind: 'mutation', record: 'health', grants: accountKeeper },
  endMembership: { kind: 'mutation', record: 'memberships', grants: teams },
  otherSeats: { kind: 'query', record: 'memberships', grants: teams },
  handOverSeat: { kind: 'mutation', record: 'memberships', grants: teams },
  recordLetter: { kind: 'mutation', record: 'memberships', grants: { S: 'all' } },
  setAccreditation: { kind: 'mutation', record: 'accreditation letter', grants: { S: 'all' } },
  confirmSeat: { kind: 'mutation', record: 'memberships', grants: { S: 'all', H: 'own', A: 'all' } },
  invitations: { kind: 'query', record: 'invitation, pending', grants: teams },
  openInvitation: { kind: 'query', record: 'invitation, pending', grants: anybody, anyIdentity: true },
  inviteMember: { kind: 'mutation', record: 'invitation, pending', grants: teams },
  inviteAdministrator: { kind: 'mutation', record: 'invitation, pending', grants: accountKeeper },
  renewInvitation: { kind: 'mutation', record: 'invitation, pending', grants: teams },
  withdrawInvitation: { kind: 'mutation', record: 'invitation, pending', grants: teams },
});

/** Oneself; the administrator the account list. */
export const userPolicy: ReadPolicy<Pick<User, 'id'>> = {
  record: 'account, sessions',
  scope: (me, alias) => {
    if (me.administrator) return always;
    return me.userId === null ? never : sql`${raw(alias)}.id = ${me.userId}`;
  },
  check: (me, user) => me.administrator || (me.userId !== null && user.id === me.userId),
};

/** Oneself only: not even an administrator sees where somebody is signed in. */
export const sessionPolicy: ReadPolicy<Pick<Session, 'userId'>> = {
  record: 'account, sessions',
  scope: (me, alias) => (me.userId === null ? never : sql`${raw(alias)}.user_id = ${me.userId}`),
  check: (me, session) => me.userId !== null && session.userId === me.userId,
};

/** The secretariat of the roadmap, head and coordinator of the own participant, the administrator. */
export const membershipPolicy: ReadPolicy<Pick<Membership, 'roadmapId' | 'participantId'>> = {
  record: 'memberships',
  scope: (me, alias) =>
    me.administrator
      ? always
      : or(
          among(`${alias}.roadmap_id`, me.roadmapsAs('S')),
          among(`${alias}.participant_id`, me.participantsAs('H', 'C')),
        ),
  check: (me, { roadmapId, participantId }) =>
    me.administrator ||
    me.is(roadmapId, 'S') ||
    (participantId !== null && me.participantsAs('H', 'C').includes(participantId)),
};

/** The memberships that the actor reads, and the secretariat's, where it may have to confirm one as a signatory. */
export const readsToConfirm = (me: Actor, alias: string): Sql =>
  or(
    membershipPolicy.scope(me, alias),
    and(sql`${raw(alias)}.role = 'secretariat'`, among(`${alias}.roadmap_id`, me.roadmapsAs('H'))),
  );

/** Whether the actor reads any membership of this roadmap but by being in it. */
export const readsMembershipsOf = (me: Actor, roadmapId: string): boolean =>
  me.administrator || me.is(roadmapId, 'S', 'H', 'C');

/** What a membership act is about. */
export interface Seat {
  roadmapId: string;
  role: Role;
  accreditation: Accreditation | null;
  participantId: string | null;
}

/** Who may grant or end which seat, as `@waymark/domain` says. `team`: that of the seat's participant. */
export function changeSeat(me: Actor, seat: Seat, team: Team): Refusal {
  const granter: Granter | null = me.administrator ? 'administrator' : me.in(seat.roadmapId);
  return granter === null ? 'role_not_permitted' : refuseSeat(granter, seat, team);
}

/** Once ended, a membership stays as it is. */
export const endMembership = (me: Actor, membership: Seat & Pick<Membership, 'endedAt'>, team: Team): Refusal =>
  changeSeat(me, membership, team) ?? (membership.endedAt === null ? null : 'membership_ended');

/** Whoever could end the seat and grant it anew hands it over; there must be somebody who leaves it. */
export const handOver = (me: Actor, membership: Seat & Pick<Membership, 'endedAt' | 'userId'>, team: Team): Refusal =>
  endMembership(me, membership, team) ?? (membership.userId === null ? 'seat_without_account' : null);

/** What decides on a confirmation beside who asks. */
export interface Confirming {
  seat: Seat & Pick<Membership, 'id' | 'userId' | 'endedAt'>;
  confirmed: boolean;
  next: NextConfirmation;
}

function refuseVouching(me: Actor, { seat, confirmed }: Confirming): Refusal {
  if (seat.role !== 'secretariat' && seat.role !== 'delegation_head') return 'role_not_permitted';
  if (seat.endedAt !== null) return 'membership_ended';
  if (seat.userId === null) return 'seat_without_account';
  if (confirmed) return 'seat_confirmed';
  return me.administrator || me.in(seat.roadmapId)?.confirmed ? null : 'seat_not_confirmed';
}

/** Whoever the rule names, and never the holder. */
export function confirmSeat(me: Actor, confirming: Confirming): Refusal {
  const { seat, next } = confirming;
  if (!me.administrator && !me.is(seat.roadmapId, 'S', 'H')) return 'role_not_permitted';
  const refusal = refuseVouching(me, confirming);
  if (refusal !== null) return refusal;
  if (next.need === 'letter') return 'letter_required';
  const may = next.need === 'administrator' ? me.administrator : next.by.includes(me.in(seat.roadmapId)?.id ?? '');
  return may ? null : 'not_confirmer';
}

/** The secretariat, for a delegation in which nobody could confirm. */
export function recordLetter(me: Actor, confirming: Confirming): Refusal {
  const { seat, next } = confirming;
  if (!me.is(seat.roadmapId, 'S')) return 'role_not_permitted';
  if (seat.role !== 'delegation_head') return 'letter_not_needed';
  return refuseVouching(me, confirming) ?? (next.need === 'delegation' ? 'letter_not_needed' : null);
}

/** The letter that says from when to when a signatory signs: S, and head and coordinator of its own participant. */
export const accreditationPolicy: ReadPolicy<Pick<Membership, 'roadmapId' | 'participantId'>> = {
  record: 'accreditation letter',
  scope: (me, alias) =>
    or(among(`${alias}.roadmap_id`, me.roadmapsAs('S')), among(`${alias}.participant_id`, me.participantsAs('H', 'C'))),
  check: (me, { roadmapId, participantId }) =>
    me.is(roadmapId, 'S') || (participantId !== null && me.participantsAs('H', 'C').includes(participantId)),
};

/** The secretariat, of a signatory's seat that lasts. */
export function setAccreditation(me: Actor, seat: Seat & Pick<Membership, 'endedAt'>): Refusal {
  const mine = me.in(seat.roadmapId);
  if (!me.is(seat.roadmapId, 'S')) return 'role_not_permitted';
  if (seat.role !== 'delegation_head') return 'accreditation_of_heads_only';
  if (seat.endedAt !== null) return 'membership_ended';
  return mine?.confirmed ? null : 'seat_not_confirmed';
}

/** S and A as the memberships that they will make; otherwise whoever invited. Administrators' ones: A. */
export const invitationPolicy: ReadPolicy<Pick<Invitation, 'roadmapId' | 'invitedBy'>> = {
  record: 'invitation, pending',
  scope: (me, alias) =>
    me.administrator
      ? always
      : or(
          among(`${alias}.roadmap_id`, me.roadmapsAs('S')),
          among(
            `${alias}.invited_by`,
            me.memberships.map(({ id }) => id),
          ),
        ),
  check: (me, { roadmapId, invitedBy }) =>
    me.administrator ||
    (roadmapId !== null && me.is(roadmapId, 'S')) ||
    (invitedBy !== null && me.memberships.some(({ id }) => id === invitedBy)),
};

/** Making, renewing and withdrawing: exactly what granting the seat needs; for an administrator to be, an administrator. */
export function invite(me: Actor, seat: Seat | null, team: Team): Refusal {
  if (seat === null) return keepAccounts(me);
  return changeSeat(me, seat, team);
}

/** What decides on a reset link: the account and all its current seats, each with its team. */
export interface Resetting {
  user: Pick<User, 'id' | 'disabledAt'>;
  seats: readonly { seat: Seat; team: Team }[];
}

/**
 * Whoever may invite the person: to each of its seats, since the link opens them all. An account without a seat is the
 * administrator's.
 */
export function makeResetLink(me: Actor, { user, seats }: Resetting): Refusal {
  if (user.id === me.userId) return 'not_oneself';
  if (user.disabledAt !== null) return 'account_disabled';
  if (seats.length === 0) return keepAccounts(me);
  const refusals = seats.map(({ seat, team }) => changeSeat(me, seat, team));
  if (refusals.every((refusal) => refusal === null)) return null;
  return refusals.some((refusal) => refusal === null)
    ? 'seats_elsewhere'
    : (refusals.find((refusal) => refusal !== null) ?? null);
}

/** Listing and opening accounts. */
export const keepAccounts = (me: Actor): Refusal => (me.administrator ? null : 'role_not_permitted');

/** Never oneself, nor by anybody else: so one administrator is always left. A disabled account may be erased too. */
export function eraseAccount(me: Actor, user: Pick<User, 'id'>): Refusal {
  if (!me.administrator) return 'role_not_permitted';
  return user.id === me.userId ? 'not_oneself' : null;
}

/** Never oneself: so one administrator is always left. */
export function disableAccount(me: Actor, user: Pick<User, 'id' | 'disabledAt'>): Refusal {
  if (!me.administrator) return 'role_not_permitted';
  if (user.id === me.userId) return 'not_oneself';
  return user.disabledAt === null ? null : 'account_disabled';
}
