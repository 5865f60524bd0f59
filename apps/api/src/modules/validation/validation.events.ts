import type { DomainEvent } from '../../kernel/index.js';
import type { BallotResult } from './ballot-result.js';
import type { HeldBallot } from './ballot.repository.js';
import type { Round } from './round.entity.js';
import type { Stance } from './stance.js';

/** A signature as the ledger tells it: what was said, on which text; never the words. */
interface Signed {
  ballot: HeldBallot;
  participantId: string;
  stance: Stance;
  positionId: string;
  idempotencyKey: string;
}

export function positionSigned({ ballot, participantId, stance, positionId, idempotencyKey }: Signed): DomainEvent {
  return {
    type: 'position.signed',
    roadmapId: ballot.roadmapId,
    subjectKind: 'position',
    subjectId: positionId,
    audience: 'participants',
    payload: { ballotId: ballot.id, participantId, stance, versionHash: ballot.versionHash },
    idempotencyKey,
  };
}

export function positionReplaced(
  ballot: HeldBallot,
  participantId: string,
  positionId: string,
  by: string,
): DomainEvent {
  return {
    type: 'position.replaced',
    roadmapId: ballot.roadmapId,
    subjectKind: 'position',
    subjectId: positionId,
    audience: 'participants',
    payload: { ballotId: ballot.id, participantId, replacedBy: by, versionHash: ballot.versionHash },
  };
}

/** Only the delegation may know: this never reaches the ledger. */
export function draftChanged(
  type: 'position_draft.saved' | 'position_draft.discarded',
  ballot: HeldBallot,
  participantId: string,
  id: string,
): DomainEvent {
  return {
    type,
    roadmapId: ballot.roadmapId,
    subjectKind: 'position_draft',
    subjectId: id,
    audience: 'delegation',
    participantId,
    payload: { ballotId: ballot.id },
  };
}

export function roundOpened(
  round: Pick<Round, 'roadmapId' | 'mode' | 'deadline' | 'floor'>,
  id: string,
  priorityIds: readonly string[],
  idempotencyKey: string,
): DomainEvent {
  const { roadmapId, mode, deadline, floor } = round;
  return {
    type: 'round.opened',
    roadmapId,
    subjectKind: 'round',
    subjectId: id,
    audience: 'participants',
    payload: { mode, deadline: deadline?.toISOString() ?? null, floor, priorityIds },
    idempotencyKey,
  };
}

export function ballotDeclared(
  roadmapId: string,
  ballot: { id: string; priorityId: string; versionHash: string },
  { outcome, rule }: BallotResult,
): DomainEvent {
  return {
    type: 'ballot.declared',
    roadmapId,
    subjectKind: 'ballot',
    subjectId: ballot.id,
    audience: 'participants',
    payload: { outcome, rule, priorityId: ballot.priorityId, versionHash: ballot.versionHash },
  };
}

export function roundClosed({ id, roadmapId, mode }: Round, idempotencyKey: string): DomainEvent {
  return {
    type: 'round.closed',
    roadmapId,
    subjectKind: 'round',
    subjectId: id,
    audience: 'participants',
    payload: { mode },
    idempotencyKey,
  };
}

export function roundCancelled({ id, roadmapId, mode }: Round): DomainEvent {
  return {
    type: 'round.cancelled',
    roadmapId,
    subjectKind: 'round',
    subjectId: id,
    audience: 'participants',
    payload: { mode },
  };
}

export function deadlineExtended(
  { id, roadmapId, deadline: from }: Round,
  to: Date,
  idempotencyKey: string,
): DomainEvent {
  return {
    type: 'deadline.extended',
    roadmapId,
    subjectKind: 'round',
    subjectId: id,
    audience: 'participants',
    payload: { from: from?.toISOString() ?? null, to: to.toISOString() },
    idempotencyKey,
  };
}

export function ballotCancelled(
  { id, roadmapId, priorityId, versionHash }: HeldBallot,
  idempotencyKey: string,
): DomainEvent {
  return {
    type: 'ballot.cancelled',
    roadmapId,
    subjectKind: 'ballot',
    subjectId: id,
    audience: 'participants',
    payload: { priorityId, versionHash },
    idempotencyKey,
  };
}
