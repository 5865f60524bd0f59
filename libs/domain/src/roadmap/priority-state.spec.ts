import { OUTCOMES } from '../validation/consensus.js';
import {
  isValidated,
  nextPriorityState,
  priorityTransitions,
  type PriorityAct,
  type PriorityState,
} from './priority-state.js';

function walk(from: PriorityState, ...acts: PriorityAct[]): PriorityState | null {
  return acts.reduce<PriorityState | null>((state, act) => state && nextPriorityState(state, act), from);
}

describe('the state of a priority', () => {
  it('goes from a draft to any result of a ballot', () => {
    for (const outcome of OUTCOMES) {
      expect(walk('draft', 'circulate', 'freeze', 'open_ballot', `declare_${outcome}`)).toBe(outcome);
    }
  });

  it('goes back to consultation after a ballot without agreement or with a cancelled one', () => {
    for (const state of ['returned', 'blocked', 'inconclusive'] as const) {
      expect(nextPriorityState(state, 'revise')).toBe('consultation');
    }
    expect(nextPriorityState('validating', 'cancel_ballot')).toBe('consultation');
  });

  it('opens again, and returns to consultation or to its earlier result', () => {
    expect(walk('validated', 'reopen', 'resume')).toBe('consultation');
    expect(walk('validated', 'reopen', 'restore_validated')).toBe('validated');
    expect(walk('validated_with_reservations', 'reopen', 'restore_validated_with_reservations')).toBe(
      'validated_with_reservations',
    );
  });

  it('takes no shortcut to a result', () => {
    const sources = priorityTransitions.filter((row) => isValidated(row.to)).map((row) => row.from);
    expect(new Set(sources)).toEqual(new Set(['validating', 'reopened']));
    expect(nextPriorityState('consultation', 'open_ballot')).toBeNull();
  });

  it('is withdrawn only before validation, with a reason', () => {
    const rows = priorityTransitions.filter((row) => row.to === 'withdrawn');
    expect(rows.map((row) => row.from)).toEqual(['draft', 'consultation', 'frozen']);
    expect(rows.every((row) => row.needsReason)).toBe(true);
  });
});
