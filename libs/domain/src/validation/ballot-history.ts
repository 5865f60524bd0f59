import { isBlank } from '../text.js';
import { instantMs, type Instant } from '../time/instant.js';
import {
  nextBallotState,
  refuseClosing,
  refuseDeadlineMove,
  refuseSigning,
  type BallotState,
  type ClosingRefusal,
  type DeadlineRefusal,
  type SigningRefusal,
} from './ballot.js';
import { computeResult, silenceBrokenBy, type BallotResult, type RoundMode } from './consensus.js';
import { isCurrentPosition, nextPositionState, type PositionAct, type PositionState } from './position-state.js';
import type { Stance } from './stance.js';

export interface RecordedPosition {
  readonly id: string;
  readonly participantId: string;
  readonly stance: Stance;
  readonly versionHash: string;
  readonly signedAt: Instant;
  readonly state: PositionState;
}

/** A reservation withdrawn after the close: the result stands, and the withdrawal is shown beside it. */
export interface ReservationWithdrawal {
  readonly positionId: string;
  readonly withdrawnAt: Instant;
}

/** Everything that happened on one ballot. Positions are only ever added; of an earlier one only the state moves. */
export interface BallotRecord {
  readonly mode: RoundMode;
  readonly state: BallotState;
  readonly deadline: Instant | null;
  readonly floor: number | null;
  readonly electorate: readonly string[];
  readonly versionHash: string;
  /** In the order of signing. */
  readonly positions: readonly RecordedPosition[];
  readonly withdrawals: readonly ReservationWithdrawal[];
  readonly result: BallotResult | null;
  readonly endedAt: Instant | null;
  /** Why positions lapsed; null unless the ballot was cancelled. */
  readonly cancelReason: string | null;
}

export type BallotHistoryAct =
  | { readonly type: 'open'; readonly at: Instant }
  | {
      readonly type: 'sign';
      readonly at: Instant;
      readonly positionId: string;
      readonly participantId: string;
      readonly stance: Stance;
      /** Hash of the text that the delegation read. */
      readonly versionHash: string;
    }
  | { readonly type: 'submit_amendment'; readonly at: Instant; readonly participantId: string }
  | { readonly type: 'move_deadline'; readonly at: Instant; readonly deadline: Instant }
  | { readonly type: 'close'; readonly at: Instant }
  | { readonly type: 'cancel'; readonly at: Instant; readonly reason: string }
  | { readonly type: 'change_text'; readonly at: Instant }
  | { readonly type: 'withdraw_reservation'; readonly at: Instant; readonly participantId: string };

export type BallotHistoryRefusal =
  | SigningRefusal
  | ClosingRefusal
  | DeadlineRefusal
  | 'position_repeated'
  | 'reason_required'
  | 'ballot_not_scheduled'
  | 'ballot_ended'
  | 'no_reservation';

export type BallotHistoryStep =
  | { readonly record: BallotRecord; readonly refused: null }
  /** The record is the very one that was given. */
  | { readonly record: BallotRecord; readonly refused: BallotHistoryRefusal };

type Act<Type extends BallotHistoryAct['type']> = Extract<BallotHistoryAct, { type: Type }>;

/** A ballot before its first act. */
export function scheduledBallot(
  ballot: Pick<BallotRecord, 'mode' | 'deadline' | 'floor' | 'electorate' | 'versionHash'>,
): BallotRecord {
  return {
    ...ballot,
    state: 'scheduled',
    positions: [],
    withdrawals: [],
    result: null,
    endedAt: null,
    cancelReason: null,
  };
}

/** The positions that stand for their delegations. */
export function currentPositions(record: BallotRecord): RecordedPosition[] {
  return record.positions.filter((position) => isCurrentPosition(position.state));
}

function moved(position: RecordedPosition, act: PositionAct): RecordedPosition {
  return { ...position, state: nextPositionState(position.state, act) ?? position.state };
}

function declared(record: BallotRecord, at: Instant, amendmentsBy: readonly string[] = []): BallotRecord {
  const { mode, floor, electorate, deadline } = record;
  const expired = deadline !== null && instantMs(at) >= instantMs(deadline);
  const positions = currentPositions(record);
  return {
    ...record,
    state: 'declared',
    result: computeResult({ mode, floor, electorate, positions, expired, amendmentsBy }),
    positions: record.positions.map((position) => moved(position, 'finalise')),
    endedAt: at,
  };
}

function sign(record: BallotRecord, act: Act<'sign'>): BallotRecord | BallotHistoryRefusal {
  const { positionId: id, participantId, stance, versionHash, at } = act;
  const refusal = refuseSigning({
    mode: record.mode,
    ballotState: record.state,
    deadline: record.deadline,
    now: at,
    isElector: record.electorate.includes(participantId),
    ballotHash: record.versionHash,
    signedHash: versionHash,
  });
  if (refusal) return refusal;
  if (record.positions.some((position) => position.id === id)) return 'position_repeated';
  const earlier = record.positions.map((position) =>
    position.participantId === participantId ? moved(position, 'replace') : position,
  );
  const signed: BallotRecord = {
    ...record,
    positions: [...earlier, { id, participantId, stance, versionHash, signedAt: at, state: 'signed' }],
  };
  return record.mode === 'silence' && silenceBrokenBy(stance) ? declared(signed, at) : signed;
}

function submitAmendment(record: BallotRecord, act: Act<'submit_amendment'>): BallotRecord | BallotHistoryRefusal {
  // Elsewhere an amendment changes nothing on the ballot; in a silence it is an answer, due as any other.
  if (record.mode !== 'silence') return record;
  const refusal = refuseSigning({
    mode: record.mode,
    ballotState: record.state,
    deadline: record.deadline,
    now: act.at,
    isElector: record.electorate.includes(act.participantId),
  });
  return refusal ?? declared(record, act.at, [act.participantId]);
}

function close(record: BallotRecord, act: Act<'close'>): BallotRecord | BallotHistoryRefusal {
  // Closing is idempotent: whoever comes second finds it done.
  if (record.state === 'declared') return record;
  if (nextBallotState(record.state, 'declare') === null) return 'ballot_not_open';
  const { mode, deadline, electorate } = record;
  const signedBy = currentPositions(record).map((position) => position.participantId);
  return (
    refuseClosing({ mode, deadline, now: act.at, electorate, ballots: [{ signedBy }] }) ?? declared(record, act.at)
  );
}

function cancel(record: BallotRecord, at: Instant, reason: string): BallotRecord | BallotHistoryRefusal {
  const state = nextBallotState(record.state, 'cancel');
  if (state === null) return 'ballot_ended';
  if (isBlank(reason)) return 'reason_required';
  const positions = record.positions.map((position) => moved(position, 'lapse'));
  return { ...record, state, positions, endedAt: at, cancelReason: reason };
}

function changeText(record: BallotRecord, act: Act<'change_text'>): BallotRecord | BallotHistoryRefusal {
  // A ballot that ended keeps its record; the next text gets a ballot of its own.
  if (nextBallotState(record.state, 'cancel') === null) return record;
  return cancel(record, act.at, 'text_changed');
}

function moveDeadline(record: BallotRecord, act: Act<'move_deadline'>): BallotRecord | BallotHistoryRefusal {
  if (record.state !== 'open') return 'ballot_not_open';
  return refuseDeadlineMove(record.deadline, act.deadline, act.at) ?? { ...record, deadline: act.deadline };
}

function withdrawReservation(
  record: BallotRecord,
  act: Act<'withdraw_reservation'>,
): BallotRecord | BallotHistoryRefusal {
  // Before the close a withdrawal is an endorsement like any other and is signed as one.
  if (record.state !== 'declared') return 'no_reservation';
  const reservation = record.positions.find(
    ({ participantId, state, stance }) =>
      participantId === act.participantId && state === 'final' && stance === 'reservation',
  );
  if (!reservation || record.withdrawals.some((one) => one.positionId === reservation.id)) return 'no_reservation';
  return { ...record, withdrawals: [...record.withdrawals, { positionId: reservation.id, withdrawnAt: act.at }] };
}

function after(record: BallotRecord, act: BallotHistoryAct): BallotRecord | BallotHistoryRefusal {
  switch (act.type) {
    case 'open': {
      const state = nextBallotState(record.state, 'open');
      return state === null ? 'ballot_not_scheduled' : { ...record, state };
    }
    case 'sign':
      return sign(record, act);
    case 'submit_amendment':
      return submitAmendment(record, act);
    case 'move_deadline':
      return moveDeadline(record, act);
    case 'close':
      return close(record, act);
    case 'cancel':
      return cancel(record, act.at, act.reason);
    case 'change_text':
      return changeText(record, act);
    case 'withdraw_reservation':
      return withdrawReservation(record, act);
  }
}

/**
 * One act on a ballot. Fold a list of acts over `scheduledBallot` to replay its history.
 * @returns the record after the act, or the given one with the code of the refusal
 */
export function applyAct(record: BallotRecord, act: BallotHistoryAct): BallotHistoryStep {
  const next = after(record, act);
  return typeof next === 'string' ? { record, refused: next } : { record: next, refused: null };
}
