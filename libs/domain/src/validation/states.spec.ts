import { AMENDMENT_STATES, amendmentTransitions, isPendingAmendment, nextAmendmentState } from './amendment-state.js';
import { nextBallotState, nextRoundState } from './ballot.js';
import { isCurrentPosition, nextPositionState, POSITION_STATES } from './position-state.js';

describe('positions', () => {
  it('are signed once and then end as replaced, final or lapsed', () => {
    expect(nextPositionState('draft', 'sign')).toBe('signed');
    expect(nextPositionState('signed', 'replace')).toBe('replaced');
    expect(nextPositionState('signed', 'finalise')).toBe('final');
    expect(nextPositionState('signed', 'lapse')).toBe('lapsed');
    for (const state of ['replaced', 'final', 'lapsed'] as const) expect(nextPositionState(state, 'sign')).toBeNull();
  });

  it('stand while signed or final', () => {
    expect(POSITION_STATES.filter(isCurrentPosition)).toEqual(['signed', 'final']);
  });
});

describe('rounds and ballots', () => {
  it('end once', () => {
    expect(nextRoundState('open', 'close')).toBe('closed');
    expect(nextRoundState('closed', 'close')).toBeNull();
    expect(nextRoundState('closed', 'cancel')).toBeNull();
    expect(nextBallotState('open', 'declare')).toBe('declared');
    expect(nextBallotState('declared', 'cancel')).toBeNull();
    expect(nextBallotState('scheduled', 'declare')).toBeNull();
  });
});

describe('amendments', () => {
  it('wait for a decision from admission on', () => {
    expect(AMENDMENT_STATES.filter(isPendingAmendment)).toEqual(['admitted', 'under_consideration']);
  });

  it('come back from the secretariat with a reason and may be submitted again', () => {
    expect(nextAmendmentState('submitted', 'send_back')).toBe('sent_back');
    expect(nextAmendmentState('sent_back', 'submit')).toBe('submitted');
  });

  it('may be taken over once withdrawn, but are settled only after consideration', () => {
    expect(nextAmendmentState('withdrawn', 'take_over')).toBe('admitted');
    expect(nextAmendmentState('admitted', 'accept')).toBeNull();
    expect(nextAmendmentState('accepted_modified', 'merge')).toBe('merged');
    expect(nextAmendmentState('rejected', 'merge')).toBeNull();
  });

  it('need a reason where they are refused and consent where they are changed', () => {
    expect(amendmentTransitions.filter((row) => row.needsReason).map((row) => row.to)).toEqual([
      'sent_back',
      'rejected',
    ]);
    expect(amendmentTransitions.filter((row) => row.needsConsent).map((row) => row.to)).toEqual(['accepted_modified']);
  });
});
