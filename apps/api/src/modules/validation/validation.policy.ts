import { AMENDMENT_STATES, type AmendmentState, type Phase } from '@waymark/domain';
import {
  always,
  among,
  and,
  byStanding,
  defineOperations,
  everyone,
  join,
  members,
  never,
  or,
  raw,
  sql,
  standingOf,
  type Actor,
  type ReadPolicy,
  type Refusal,
  type Sql,
} from '../../kernel/index.js';
import { adopted, isInForce, type PublicationLevel } from '../roadmap/index.js';
import type { Amendment } from './amendment.entity.js';
import type { Ballot } from './ballot.entity.js';
import type { PositionDraft } from './position-draft.entity.js';
import type { Position } from './position.entity.js';
import type { Round } from './round.entity.js';

const chair = { S: 'all' } as const;
const delegation = { H: 'own', D: 'own', C: 'own' } as const;
const result = 'result and its statements';

defineOperations('validation', {
  rounds: { kind: 'query', record: result, grants: everyone },
  round: { kind: 'query', record: result, grants: everyone },
  ballot: { kind: 'query', record: result, grants: everyone },
  positions: { kind: 'query', record: 'position, signed, and those it replaced', grants: everyone },
  positionDraft: { kind: 'query', record: 'position, draft', grants: delegation },
  amendments: { kind: 'query', record: 'amendment, admitted and after', grants: members },
  savePositionDraft: { kind: 'mutation', record: 'position, draft', grants: delegation },
  discardPositionDraft: { kind: 'mutation', record: 'position, draft', grants: delegation },
  signPosition: { kind: 'mutation', record: 'position, signed, and those it replaced', grants: { H: 'own' } },
  openRound: { kind: 'mutation', record: result, grants: chair },
  closeRound: { kind: 'mutation', record: result, grants: chair },
  extendDeadline: { kind: 'mutation', record: result, grants: chair },
  cancelBallot: { kind: 'mutation', record: result, grants: chair },
});

/** What decides on results beside the row. */
export interface ResultContext {
  roadmapId: string;
  phase: Phase;
  publicationLevel: PublicationLevel;
  /** Whether the ballot's priority has a version in force: without one it does not exist outside the members. */
  inForce: boolean;
}

const IS_ADOPTED: Readonly<Record<Phase, boolean>> = {
  drafting: false,
  consultation: false,
  validation: false,
  adopted: true,
  implementation: true,
  closed: true,
};

/** Members at once; donors what is declared; the public what is declared, once the roadmap is adopted. */
const declaredFor = (me: Actor, roadmapId: string, declared: Sql): Sql =>
  byStanding(me, roadmapId, {
    secretariat: always,
    member: always,
    donor: declared,
    public: and(declared, adopted(me, roadmapId)),
  });

function seesDeclared(me: Actor, { roadmapId, phase, publicationLevel }: ResultContext, declared: boolean): boolean {
  const isPublic = declared && IS_ADOPTED[phase];
  const reads = { secretariat: true, member: true, donor: declared, public: isPublic, stranger: false };
  return reads[standingOf(me, roadmapId, publicationLevel)];
}

export const roundPolicy: ReadPolicy<
  Pick<Round, 'roadmapId'>,
  Omit<ResultContext, 'inForce'> & { declared: boolean }
> = {
  record: result,
  scope: (me, alias) =>
    declaredFor(
      me,
      `${alias}.roadmap_id`,
      sql`exists (select 1 from ballots ended
        where ended.round_id = ${raw(alias)}.id and ended.state = 'declared' and ${isInForce('ended.priority_id')})`,
    ),
  check: (me, _round, context) => seesDeclared(me, { ...context, inForce: true }, context.declared),
};

export const ballotPolicy: ReadPolicy<Pick<Ballot, 'state'>, ResultContext> = {
  record: result,
  scope: (me, alias) =>
    sql`exists (select 1 from rounds held where held.id = ${raw(alias)}.round_id and ${declaredFor(
      me,
      'held.roadmap_id',
      sql`(${raw(alias)}.state = 'declared' and ${isInForce(`${alias}.priority_id`)})`,
    )})`,
  check: (me, { state }, context) => seesDeclared(me, context, state === 'declared' && context.inForce),
};

/** Members see signed positions at once, also those that were replaced; others what stood when the result was declared. */
export const positionPolicy: ReadPolicy<Pick<Position, 'state'>, ResultContext & { ballot: Pick<Ballot, 'state'> }> = {
  record: 'position, signed, and those it replaced; result and its statements',
  scope: (me, alias) => sql`exists (select 1 from ballots cast_on join rounds held on held.id = cast_on.round_id
    where cast_on.id = ${raw(alias)}.ballot_id and ${declaredFor(
      me,
      'held.roadmap_id',
      sql`(cast_on.state = 'declared' and ${raw(alias)}.state = 'final' and ${isInForce('cast_on.priority_id')})`,
    )})`,
  check: (me, { state }, context) =>
    seesDeclared(me, context, context.ballot.state === 'declared' && state === 'final' && context.inForce),
};

/** Own head, alternates, delegates and coordinator; nobody else, the secretariat included. */
export const draftPolicy: ReadPolicy<Pick<PositionDraft, 'participantId'>> = {
  record: 'position, draft',
  scope: (me, alias) => among(`${alias}.participant_id`, me.participantsAs('H', 'D', 'C')),
  check: (me, { participantId }) => me.participantsAs('H', 'D', 'C').includes(participantId),
};

/** Who reads an amendment in this state besides its delegation; the secretariat is a member. */
const READ_BY: Readonly<Record<AmendmentState, 'nobody' | 'secretariat' | 'members'>> = {
  draft: 'nobody',
  submitted: 'secretariat',
  sent_back: 'secretariat',
  admitted: 'members',
  under_consideration: 'members',
  accepted: 'members',
  accepted_modified: 'members',
  rejected: 'members',
  withdrawn: 'members',
  obsolete: 'members',
  merged: 'members',
};
const beforeAdmission = AMENDMENT_STATES.filter((state) => READ_BY[state] !== 'members');
const list = raw(beforeAdmission.map((state) => `'${state}'`).join(', '));

const REACH = { nobody: 'delegation', secretariat: 'delegation_and_secretariat', members: 'participants' } as const;
/** Who knows of the amendment under `alias`: its `reach` as a subject. */
export const amendmentReach = (alias: string): Sql => {
  const cases = AMENDMENT_STATES.map((state) => raw(`when '${state}' then '${REACH[READ_BY[state]]}'`));
  return sql`case ${raw(alias)}.state ${join(cases, ' ')} end`;
};

/** Draft: own delegation. Submitted or sent back: also the secretariat. Admitted and after: members. */
export const amendmentPolicy: ReadPolicy<Pick<Amendment, 'roadmapId' | 'participantId' | 'state'>> = {
  record: 'amendment, draft; amendment, submitted or sent back; amendment, admitted and after',
  scope: (me, alias) =>
    or(
      among(`${alias}.participant_id`, me.participantsAs('H', 'D', 'C')),
      byStanding(me, `${alias}.roadmap_id`, {
        secretariat: sql`${raw(alias)}.state <> 'draft'`,
        member: sql`${raw(alias)}.state not in (${list})`,
        donor: never,
        public: never,
      }),
    ),
  check: (me, { roadmapId, participantId, state }) => {
    if (me.participantsAs('H', 'D', 'C').includes(participantId)) return true;
    const toMembers = READ_BY[state] === 'members';
    const toSecretariat = toMembers || READ_BY[state] === 'secretariat';
    const reads = { secretariat: toSecretariat, member: toMembers, donor: false, public: false, stranger: false };
    return reads[standingOf(me, roadmapId, 'none')];
  },
};

/** Who prepares: the delegation's members. */
export const preparePosition = (me: Actor, roadmapId: string): Refusal =>
  me.is(roadmapId, 'H', 'D', 'C') ? null : 'role_not_permitted';

/** Who signs: the head of delegation and accredited alternates, once somebody has vouched for them; others prepare. */
export function signPosition(me: Actor, roadmapId: string): Refusal {
  if (me.is(roadmapId, 'H')) return me.in(roadmapId)?.confirmed ? null : 'seat_not_confirmed';
  return me.is(roadmapId, 'D', 'C') ? 'not_head' : 'role_not_permitted';
}

/** Opening, closing, extending and cancelling. */
export const conductRound = (me: Actor, roadmapId: string): Refusal =>
  me.is(roadmapId, 'S') ? null : 'role_not_permitted';
