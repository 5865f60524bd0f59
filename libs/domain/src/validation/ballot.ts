import type { Described } from '../described.js';
import type { PriorityState } from '../roadmap/priority-state.js';
import { instantMs, type Instant } from '../time/instant.js';
import { nextState, type Transition } from '../transitions.js';
import { isFloor, type RoundMode } from './consensus.js';

export const ROUND_STATES = ['draft', 'open', 'closed', 'cancelled'] as const;

export type RoundState = (typeof ROUND_STATES)[number];

/** Of rounds that are on record: a draft is not. */
export const ROUND_STATE_DESCRIPTIONS: Described<Exclude<RoundState, 'draft'>> = {
  description: 'Whether a round still takes positions.',
  values: {
    open: 'Its ballots are open.',
    closed: 'Its results are declared.',
    cancelled: 'It ended without results.',
  },
};

export type RoundAct = 'open' | 'close' | 'cancel';

export const roundTransitions: readonly Transition<RoundState, RoundAct, 'chair'>[] = [
  { from: 'draft', to: 'open', act: 'open', who: 'chair' },
  { from: 'open', to: 'closed', act: 'close', who: 'chair' },
  { from: 'draft', to: 'cancelled', act: 'cancel', who: 'chair', needsReason: true },
  { from: 'open', to: 'cancelled', act: 'cancel', who: 'chair', needsReason: true },
];

/** The state of a round after an act, or null where the act is not possible. */
function nextRoundState(state: RoundState, act: RoundAct): RoundState | null {
  return nextState(roundTransitions, state, act);
}

/** A ballot waits as `scheduled` only in session, where each opens by itself; otherwise it opens with its round. */
export const BALLOT_STATES = ['scheduled', 'open', 'declared', 'cancelled'] as const;

export type BallotState = (typeof BALLOT_STATES)[number];

/** Of ballots that are on record: one that is only scheduled is not. */
export const BALLOT_STATE_DESCRIPTIONS: Described<Exclude<BallotState, 'scheduled'>> = {
  description: 'Where a ballot stands.',
  values: {
    open: 'Delegations sign.',
    declared: 'It ended with a result.',
    cancelled: 'It ended without one; its positions are kept.',
  },
};

export type BallotAct = 'open' | 'declare' | 'cancel';

export const ballotTransitions: readonly Transition<BallotState, BallotAct, 'chair'>[] = [
  { from: 'scheduled', to: 'open', act: 'open', who: 'chair' },
  { from: 'open', to: 'declared', act: 'declare', who: 'chair' },
  { from: 'scheduled', to: 'cancelled', act: 'cancel', who: 'chair', needsReason: true },
  { from: 'open', to: 'cancelled', act: 'cancel', who: 'chair', needsReason: true },
];

/** The state of a ballot after an act, or null where the act is not possible. */
function nextBallotState(state: BallotState, act: BallotAct): BallotState | null {
  return nextState(ballotTransitions, state, act);
}

/** The shortest silence: objections need time to be agreed at home. */
const SILENCE_HOURS = 72;

/** From the deadline's own instant on, signing is late and closing is allowed: no instant is both or neither. */
export function hasPassed(deadline: Instant | null, now: Instant): boolean {
  return deadline !== null && instantMs(now) >= instantMs(deadline);
}

export interface Opening {
  readonly mode: RoundMode;
  /** Null only in session. */
  readonly deadline: Instant | null;
  readonly now: Instant;
  readonly electorate: readonly string[];
  /** Null for the default. */
  readonly floor?: number | null;
  readonly ballots: readonly {
    readonly priorityState: PriorityState;
    /** Languages of the roadmap in which the version does not exist; asked in a silence round only. */
    readonly missingLanguages?: readonly string[];
  }[];
  /** Whether the roadmap's settings allow silence rounds; absent: they do. */
  readonly silenceAllowed?: boolean;
  /** Delegations that refused the silence procedure before its clock started. */
  readonly silenceRefusedBy?: readonly string[];
}

export type OpeningRefusal =
  | 'electorate_empty'
  | 'floor_invalid'
  | 'no_ballots'
  | 'text_not_frozen'
  | 'deadline_required'
  | 'deadline_in_past'
  | 'silence_not_allowed'
  | 'silence_refused'
  | 'silence_too_short'
  | 'languages_missing';

/** Why the round may not open, or null. */
export function refuseOpening(opening: Opening): OpeningRefusal | null {
  const { mode, deadline, now, electorate, floor = null, ballots } = opening;
  if (electorate.length === 0) return 'electorate_empty';
  if (floor !== null && !isFloor(floor, electorate.length)) return 'floor_invalid';
  if (ballots.length === 0) return 'no_ballots';
  if (ballots.some((ballot) => ballot.priorityState !== 'frozen')) return 'text_not_frozen';
  if (deadline === null) {
    if (mode !== 'in_session') return 'deadline_required';
  } else if (hasPassed(deadline, now)) {
    return 'deadline_in_past';
  }
  if (mode === 'silence') return refuseSilence(opening);
  return null;
}

function refuseSilence(opening: Opening): OpeningRefusal | null {
  const { deadline, now, ballots, silenceAllowed = true, silenceRefusedBy = [] } = opening;
  if (!silenceAllowed) return 'silence_not_allowed';
  if (silenceRefusedBy.length > 0) return 'silence_refused';
  if (deadline !== null && instantMs(deadline) - instantMs(now) < SILENCE_HOURS * 3_600_000) return 'silence_too_short';
  if (ballots.some(({ missingLanguages = [] }) => missingLanguages.length > 0)) return 'languages_missing';
  return null;
}

export interface Signing {
  readonly mode: RoundMode;
  readonly ballotState: BallotState;
  readonly deadline: Instant | null;
  readonly now: Instant;
  /** Whether a silence was broken already; its ballot ended at that instant even if not yet declared. */
  readonly silenceBroken?: boolean;
  /** Whether the delegation's participant is in the round's electorate. Default: it is. */
  readonly isElector?: boolean;
  /** Hash of the ballot's version and hash of the text that the delegation read; compared where both are given. */
  readonly ballotHash?: string;
  readonly signedHash?: string;
}

export type SigningRefusal = 'ballot_not_open' | 'silence_broken' | 'deadline_passed' | 'not_elector' | 'text_changed';

/** Why a position may not be signed (or replaced by a later one), or null. */
export function refuseSigning(signing: Signing): SigningRefusal | null {
  const { mode, ballotState, deadline, now, silenceBroken = false, isElector = true } = signing;
  if (!isElector) return 'not_elector';
  if (ballotState !== 'open') return 'ballot_not_open';
  if (mode === 'silence' && silenceBroken) return 'silence_broken';
  if (hasPassed(deadline, now)) return 'deadline_passed';
  const { ballotHash, signedHash } = signing;
  if (ballotHash !== undefined && signedHash !== undefined && ballotHash !== signedHash) return 'text_changed';
  return null;
}

export interface Closing {
  readonly mode: RoundMode;
  /** Default: open. */
  readonly roundState?: RoundState;
  readonly deadline: Instant | null;
  readonly now: Instant;
  readonly electorate: readonly string[];
  readonly ballots: readonly {
    /** Participants with a current signed position. */
    readonly signedBy: readonly string[];
    /** Whether the ballot ended by itself: declared, cancelled, or its silence broken. */
    readonly ended?: boolean;
  }[];
}

export type ClosingRefusal = 'round_not_open' | 'before_deadline';

/**
 * Why the round may not be closed, or null. In session it may be at any time; otherwise from its deadline on, an
 * express round also as soon as every elector has signed every ballot, a silence round as soon as each is broken.
 */
export function refuseClosing(closing: Closing): ClosingRefusal | null {
  const { mode, roundState = 'open', deadline, now, electorate, ballots } = closing;
  if (nextRoundState(roundState, 'close') === null) return 'round_not_open';
  if (mode === 'in_session' || hasPassed(deadline, now)) return null;
  const underWay = ballots.filter((ballot) => ballot.ended !== true);
  if (mode === 'silence') return underWay.length === 0 ? null : 'before_deadline';
  const complete = underWay.every(({ signedBy }) => electorate.every((elector) => signedBy.includes(elector)));
  return complete ? null : 'before_deadline';
}

export type CancellingRefusal = 'ballot_ended' | 'deadline_passed';

/**
 * Why a ballot may not be cancelled, or null. Once its deadline has passed it can only be declared: what was signed, or
 * agreed by silence, by then cannot be taken away.
 */
export function refuseCancelling({
  ballotState,
  deadline,
  now,
}: Pick<Signing, 'ballotState' | 'deadline' | 'now'>): CancellingRefusal | null {
  if (nextBallotState(ballotState, 'cancel') === null) return 'ballot_ended';
  return hasPassed(deadline, now) ? 'deadline_passed' : null;
}

export type DeadlineRefusal = 'deadline_passed' | 'deadline_in_past' | 'deadline_only_later';

/**
 * Why the deadline of an open round may not move so, or null. It moves only later, and not any more once it has
 * passed: what silence has agreed by then cannot be taken back.
 * @param old null for a round in session without a deadline, which may be given one
 */
export function refuseDeadlineMove(old: Instant | null, next: Instant, now: Instant): DeadlineRefusal | null {
  if (hasPassed(old, now)) return 'deadline_passed';
  if (old !== null && instantMs(next) <= instantMs(old)) return 'deadline_only_later';
  if (hasPassed(next, now)) return 'deadline_in_past';
  return null;
}
