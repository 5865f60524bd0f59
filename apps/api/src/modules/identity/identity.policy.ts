import {
  always,
  among,
  defineOperations,
  everyone,
  letterOf,
  never,
  or,
  raw,
  sql,
  type Actor,
  type ReadPolicy,
  type Refusal,
} from '../../kernel/index.js';
import type { Membership } from './membership.entity.js';
import type { Accreditation, Role } from './role.js';
import type { Session } from './session.entity.js';
import type { User } from './user.entity.js';

const anybody = { ...everyone, A: 'all' } as const;
const oneself = { S: 'self', H: 'self', D: 'self', C: 'self', F: 'self', O: 'self', N: 'self', A: 'self' } as const;
const accountKeeper = { A: 'all' } as const;
const teams = { S: 'all', H: 'own', C: 'own', A: 'all' } as const;

defineOperations('identity', {
  viewer: { kind: 'query', record: 'account, sessions', grants: anybody, anyIdentity: true },
  signInInfo: { kind: 'query', record: 'account, sessions', grants: anybody, anyIdentity: true },
  sessions: { kind: 'query', record: 'account, sessions', grants: oneself },
  accounts: { kind: 'query', record: 'account, sessions', grants: accountKeeper },
  memberships: { kind: 'query', record: 'memberships', grants: teams },
  delegations: { kind: 'query', record: 'memberships', grants: teams },
  signIn: { kind: 'mutation', record: 'account, sessions', grants: anybody, anyIdentity: true },
  signInAsPersona: { kind: 'mutation', record: 'account, sessions', grants: anybody, anyIdentity: true },
  signOut: { kind: 'mutation', record: 'account, sessions', grants: anybody, anyIdentity: true },
  signOutEverywhere: { kind: 'mutation', record: 'account, sessions', grants: oneself },
  createAccount: { kind: 'mutation', record: 'account, sessions', grants: accountKeeper },
  disableAccount: { kind: 'mutation', record: 'account, sessions', grants: accountKeeper },
  grantMembership: { kind: 'mutation', record: 'memberships', grants: teams },
  endMembership: { kind: 'mutation', record: 'memberships', grants: teams },
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

/** Who may grant or end which seat. A: S; S: all below; H: own D and alternates; C: own F. */
export function changeSeat(me: Actor, seat: Seat): Refusal {
  if (me.administrator) return seat.role === 'secretariat' ? null : 'role_not_permitted';
  const membership = me.in(seat.roadmapId);
  if (!membership) return 'role_not_permitted';
  const letter = letterOf[membership.role];
  if (letter === 'S') return seat.role === 'secretariat' ? 'role_not_permitted' : null;
  if (!seatsBelow(letter, seat)) return 'role_not_permitted';
  return membership.participantId === seat.participantId ? null : 'not_own_delegation';
}

function seatsBelow(letter: string, { role, accreditation }: Seat): boolean {
  if (letter === 'H') return role === 'delegate' || (role === 'delegation_head' && accreditation === 'alternate');
  return letter === 'C' && role === 'focal_point';
}

/** Once ended, a membership stays as it is. */
export const endMembership = (me: Actor, membership: Seat & Pick<Membership, 'endedAt'>): Refusal =>
  changeSeat(me, membership) ?? (membership.endedAt === null ? null : 'membership_ended');

/** Listing and opening accounts. */
export const keepAccounts = (me: Actor): Refusal => (me.administrator ? null : 'role_not_permitted');

/** Never oneself: so one administrator is always left. */
export function disableAccount(me: Actor, user: Pick<User, 'id' | 'disabledAt'>): Refusal {
  if (!me.administrator) return 'role_not_permitted';
  if (user.id === me.userId) return 'not_oneself';
  return user.disabledAt === null ? null : 'account_disabled';
}
