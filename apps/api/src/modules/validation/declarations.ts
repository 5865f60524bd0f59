import { Injectable } from '@nestjs/common';
import { computeResult } from '@waymark/domain';
import type { Actor, DomainEvent } from '../../kernel/index.js';
import { PriorityStates } from '../roadmap/index.js';
import type { BallotResult } from './ballot-result.js';
import { BallotRepository, type Signature } from './ballot.repository.js';
import type { Round } from './round.entity.js';
import type { Elector } from './round.repository.js';
import { ballotDeclared } from './validation.events.js';

/** The ballots to declare, held by the caller, with what their results are made of. */
export interface Declaring {
  round: Pick<Round, 'roadmapId' | 'mode' | 'floor'>;
  /** In the order of the English names */
  electorate: readonly Elector[];
  ballots: readonly { id: string; priorityId: string; versionHash: string }[];
  signatures: readonly Signature[];
  /** Whether the deadline has passed */
  expired: boolean;
  at: Date;
}

/** Ends ballots with their results, for the close of a round and for a silence that is broken. */
@Injectable()
export class Declarations {
  constructor(
    private readonly ballots: BallotRepository,
    private readonly priorities: PriorityStates,
  ) {}

  /** Stores the results, makes the signed positions final and moves the priorities. @returns what the ledger is told */
  async declare(me: Actor, declaring: Declaring): Promise<DomainEvent[]> {
    const { round, ballots, at } = declaring;
    if (ballots.length === 0) return [];
    const declared = ballots.map((ballot) => ({ ...ballot, result: resultOf(ballot.id, declaring) }));
    await this.ballots.declare(declared, at);
    const followed = await this.priorities.declare(
      me,
      round.roadmapId,
      declared.map(({ priorityId, result }) => ({ priorityId, outcome: result.outcome })),
    );
    return [...declared.map((ballot) => ballotDeclared(round.roadmapId, ballot, ballot.result)), ...followed];
  }
}

/** The result as it is kept: participants by code, one reason for each in the order of their names. */
function resultOf(ballotId: string, { round, electorate, signatures, expired }: Declaring): BallotResult {
  const { mode, floor } = round;
  const result = computeResult({
    mode,
    floor,
    electorate: electorate.map(({ id }) => id),
    positions: signatures.filter((signature) => signature.ballotId === ballotId),
    expired,
  });
  const reasons = new Map(result.reasons.map(({ participantId, reason }) => [participantId, reason]));
  return {
    outcome: result.outcome,
    rule: result.rule,
    electorate: electorate.length,
    floor,
    counts: result.counts,
    reasons: electorate.flatMap(({ id, code }) => {
      const reason = reasons.get(id);
      // Amendments cannot be submitted yet, so none has broken a silence.
      return reason === undefined || reason === 'submitted_amendment' ? [] : [{ participantCode: code, reason }];
    }),
  };
}
