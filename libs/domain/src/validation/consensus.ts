import type { Described } from '../described.js';
import type { Stance } from './stance.js';

/** How a round is held: signatures by a deadline, live at a meeting, or silence as consent. */
export const ROUND_MODES = ['express', 'in_session', 'silence'] as const;

export type RoundMode = (typeof ROUND_MODES)[number];

export const ROUND_MODE_DESCRIPTIONS: Described<RoundMode> = {
  description: 'How delegations answer in a round.',
  values: {
    express: 'Every delegation signs by a deadline.',
    in_session: 'Live at a meeting.',
    silence: 'Silence until the deadline is consent.',
  },
};

/** What a ballot ends in. */
export const OUTCOMES = ['blocked', 'returned', 'inconclusive', 'validated_with_reservations', 'validated'] as const;

export type Outcome = (typeof OUTCOMES)[number];

export const OUTCOME_DESCRIPTIONS: Described<Outcome> = {
  description: 'What a ballot ended in.',
  values: {
    validated: 'The text is agreed.',
    validated_with_reservations: 'The text is agreed; reservations are on record.',
    returned: 'A change was requested.',
    blocked: 'A delegation objected.',
    inconclusive: 'A position was missing or too few endorsed.',
  },
};

/** The rule that decided, in the order in which the rules are asked. */
export const DECIDING_RULES = [
  'objection',
  'change_requested',
  'missing_position',
  'below_floor',
  'reservations',
  'consensus',
] as const;

export type DecidingRule = (typeof DECIDING_RULES)[number];

export const DECIDING_RULE_DESCRIPTIONS: Described<DecidingRule> = {
  description: 'The rule that decided. Rules are asked in this order.',
  values: {
    objection: 'Any objection blocks.',
    change_requested: 'Any request for change returns the text.',
    missing_position: 'A position is missing.',
    below_floor: 'Fewer than the floor endorse.',
    reservations: 'Agreed, with at least one reservation.',
    consensus: 'Agreed.',
  },
};

/** What each elector contributed, in the order in which reasons are told. */
export const PARTICIPANT_REASONS = [
  'objected',
  'requested_change',
  'submitted_amendment',
  'missing',
  'tacit',
  'reserved',
  'endorsed',
  'abstained',
] as const;

export type ParticipantReasonCode = (typeof PARTICIPANT_REASONS)[number];

/** Of reasons that a result on record tells: amendments cannot be submitted yet. */
export const PARTICIPANT_REASON_DESCRIPTIONS: Described<Exclude<ParticipantReasonCode, 'submitted_amendment'>> = {
  description: 'What an elector contributed to a result.',
  values: {
    objected: 'Objected.',
    requested_change: 'Requested a change.',
    missing: 'Signed no position.',
    tacit: 'No objection (tacit).',
    reserved: 'Endorsed with a reservation.',
    endorsed: 'Endorsed.',
    abstained: 'Abstained.',
  },
};

interface ParticipantReason {
  readonly participantId: string;
  readonly reason: ParticipantReasonCode;
}

export interface BallotInput {
  readonly mode: RoundMode;
  /** How many must endorse, with reservation and tacitly included; null for the default, two thirds rounded up. */
  readonly floor: number | null;
  /** Ids of the participants that may sign, as fixed when the round opened. */
  readonly electorate: readonly string[];
  /** The current signed positions on this version's hash. */
  readonly positions: readonly { readonly participantId: string; readonly stance: Stance }[];
  /** Whether the deadline has passed: only then does silence speak. */
  readonly expired: boolean;
  /** Electors whose amendment, submitted before expiry, broke a silence round. Without meaning in other modes. */
  readonly amendmentsBy?: readonly string[];
}

/** How many electors stand where; tacit and missing are those without a position. They add up to the electorate. */
type BallotCounts = Readonly<Record<Stance | 'tacit' | 'missing', number>>;

export interface BallotResult {
  readonly outcome: Outcome;
  readonly rule: DecidingRule;
  readonly floor: number;
  readonly electorate: readonly string[];
  readonly counts: BallotCounts;
  /** Endorsed, with reservation and tacit together: what is compared with the floor. */
  readonly supporting: number;
  /** One for each elector: those that decide first, then in the order of the electorate. */
  readonly reasons: readonly ParticipantReason[];
}

const REASON_OF: Readonly<Record<Stance, ParticipantReasonCode>> = {
  object: 'objected',
  request_change: 'requested_change',
  reservation: 'reserved',
  endorse: 'endorsed',
  abstain: 'abstained',
};

/** Two thirds of the electorate, rounded up. */
export function defaultFloor(electors: number): number {
  return Math.ceil((2 * electors) / 3);
}

/** From the simple majority of the electorate to all of it: what a round may ask for when it opens. */
export function floorRange(electors: number): { readonly min: number; readonly max: number } {
  return { min: Math.floor(electors / 2) + 1, max: electors };
}

/** Whether a number of supporters is one that a round may ask for. */
export function isFloor(floor: number, electors: number): boolean {
  const { min, max } = floorRange(electors);
  return Number.isInteger(floor) && floor >= min && floor <= max;
}

/** Whether a signed position with this stance ends a silence round at once. A reservation does not. */
export function silenceBrokenBy(stance: Stance): boolean {
  return stance === 'object' || stance === 'request_change';
}

function stancesByElector({ electorate, positions, amendmentsBy = [] }: BallotInput): Map<string, Stance> {
  const electors = new Set(electorate);
  if (electors.size === 0) throw new RangeError('A ballot has at least one elector');
  if (electors.size < electorate.length) throw new RangeError('An elector stands twice in the electorate');
  const stances = new Map<string, Stance>();
  for (const { participantId, stance } of positions) {
    if (!electors.has(participantId)) throw new RangeError(`Participant ${participantId} is not an elector`);
    if (stances.has(participantId)) throw new RangeError(`Participant ${participantId} has two current positions`);
    stances.set(participantId, stance);
  }
  for (const participantId of amendmentsBy) {
    if (!electors.has(participantId)) throw new RangeError(`Participant ${participantId} is not an elector`);
  }
  return stances;
}

function floorOf(floor: number | null, electors: number): number {
  const needed = floor ?? defaultFloor(electors);
  if (!Number.isInteger(needed) || needed < 1 || needed > electors) {
    throw new RangeError(`The floor is a whole number from 1 to the electorate of ${electors}, not ${needed}`);
  }
  return needed;
}

function decide(
  counts: BallotCounts,
  amended: boolean,
  supporting: number,
  floor: number,
): [outcome: Outcome, rule: DecidingRule] {
  if (counts.object > 0) return ['blocked', 'objection'];
  if (counts.request_change > 0 || amended) return ['returned', 'change_requested'];
  if (counts.missing > 0) return ['inconclusive', 'missing_position'];
  if (supporting < floor) return ['inconclusive', 'below_floor'];
  if (counts.reservation > 0) return ['validated_with_reservations', 'reservations'];
  return ['validated', 'consensus'];
}

/**
 * The result of a ballot with the rule that decided and each elector's reason. The rules are asked in the order of
 * `DECIDING_RULES`; the order of positions has no influence.
 *
 * A missing position is tacit only in a silence round that expired unbroken; everywhere else it leaves the ballot
 * without a result.
 * @throws RangeError when the electorate is empty, somebody stands twice or is not an elector, or the floor cannot be
 */
export function computeResult(input: BallotInput): BallotResult {
  const stances = stancesByElector(input);
  const floor = floorOf(input.floor, input.electorate.length);
  const amenders = new Set(input.mode === 'silence' ? input.amendmentsBy : []);
  const broken = amenders.size > 0 || [...stances.values()].some(silenceBrokenBy);
  const silent = input.mode === 'silence' && input.expired && !broken ? 'tacit' : 'missing';

  const counts = { endorse: 0, reservation: 0, request_change: 0, object: 0, abstain: 0, tacit: 0, missing: 0 };
  const reasons = input.electorate.map((participantId): ParticipantReason => {
    const stance = stances.get(participantId);
    counts[stance ?? silent] += 1;
    if (stance && silenceBrokenBy(stance)) return { participantId, reason: REASON_OF[stance] };
    if (amenders.has(participantId)) return { participantId, reason: 'submitted_amendment' };
    return { participantId, reason: stance ? REASON_OF[stance] : silent };
  });
  const rank = ({ reason }: ParticipantReason): number => PARTICIPANT_REASONS.indexOf(reason);

  const supporting = counts.endorse + counts.reservation + counts.tacit;
  const [outcome, rule] = decide(counts, amenders.size > 0, supporting, floor);
  return {
    outcome,
    rule,
    floor,
    electorate: [...input.electorate],
    counts,
    supporting,
    reasons: reasons.sort((a, b) => rank(a) - rank(b)),
  };
}
