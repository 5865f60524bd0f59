import type { Outcome, Stance } from '@waymark/domain';

/** The law of a ballot once more, in as few words as it takes and by none of the product's rules: tests hold both together. */
export interface ReferenceBallot {
  readonly mode: 'express' | 'silence';
  readonly electors: readonly string[];
  /** Minutes after the opening, as all times here. */
  readonly deadline: number;
  readonly round: 'open' | 'closed' | 'cancelled';
  readonly ballot: 'open' | 'declared' | 'cancelled';
  readonly outcome: Outcome | null;
  /** In the order of signing. */
  readonly positions: readonly { who: string; stance: Stance; state: 'signed' | 'replaced' | 'final' | 'lapsed' }[];
}

export type ReferenceAct =
  | { readonly type: 'sign'; readonly who: string; readonly stance: Stance; readonly readsAnotherText: boolean }
  | { readonly type: 'extend'; readonly deadline: number }
  | { readonly type: 'close' }
  | { readonly type: 'cancel' };

const FLOOR = 2 / 3;

/** The ballot after an act at this minute, or the reason for which nothing changes. */
export function afterAct(ballot: ReferenceBallot, act: ReferenceAct, minute: number): ReferenceBallot | string {
  const late = minute >= ballot.deadline;
  switch (act.type) {
    case 'sign':
      if (ballot.round !== 'open') return 'round_closed';
      if (ballot.ballot !== 'open') return 'ballot_not_open';
      if (late) return 'deadline_passed';
      return act.readsAnotherText ? 'text_changed' : signed(ballot, act.who, act.stance);
    case 'extend':
      if (ballot.round !== 'open') return 'round_not_open';
      if (late) return 'deadline_passed';
      return act.deadline <= ballot.deadline ? 'deadline_only_later' : { ...ballot, deadline: act.deadline };
    case 'close':
      if (ballot.round !== 'open') return 'round_not_open';
      if (!late && !isComplete(ballot)) return 'before_deadline';
      return { ...(ballot.ballot === 'open' ? declared(ballot, late) : ballot), round: 'closed' };
    case 'cancel':
      if (ballot.ballot !== 'open') return 'ballot_ended';
      return late ? 'deadline_passed' : { ...ended(ballot, 'lapsed'), ballot: 'cancelled', round: 'cancelled' };
  }
}

function signed(ballot: ReferenceBallot, who: string, stance: Stance): ReferenceBallot {
  const earlier = ballot.positions.map((one) =>
    one.who === who && one.state === 'signed' ? { ...one, state: 'replaced' as const } : one,
  );
  const after = { ...ballot, positions: [...earlier, { who, stance, state: 'signed' as const }] };
  const breaks = ballot.mode === 'silence' && (stance === 'object' || stance === 'request_change');
  return breaks ? declared(after, false) : after;
}

function isComplete({ mode, ballot, electors, positions }: ReferenceBallot): boolean {
  if (ballot !== 'open') return true;
  return mode === 'express' && electors.every((who) => positions.some((one) => one.who === who));
}

const declared = (ballot: ReferenceBallot, expired: boolean): ReferenceBallot => ({
  ...ended(ballot, 'final'),
  ballot: 'declared',
  outcome: outcomeOf(ballot, expired),
});

const ended = (ballot: ReferenceBallot, state: 'final' | 'lapsed'): ReferenceBallot => ({
  ...ballot,
  positions: ballot.positions.map((one) => (one.state === 'signed' ? { ...one, state } : one)),
});

function outcomeOf({ mode, electors, positions }: ReferenceBallot, expired: boolean): Outcome {
  const stances = positions.filter(({ state }) => state === 'signed').map(({ stance }) => stance);
  const silent = electors.length - stances.length;
  const tacit = mode === 'silence' && expired ? silent : 0;
  if (stances.includes('object')) return 'blocked';
  if (stances.includes('request_change')) return 'returned';
  if (silent > tacit) return 'inconclusive';
  const supporting = stances.filter((stance) => stance !== 'abstain').length + tacit;
  if (supporting < electors.length * FLOOR) return 'inconclusive';
  return stances.includes('reservation') ? 'validated_with_reservations' : 'validated';
}
