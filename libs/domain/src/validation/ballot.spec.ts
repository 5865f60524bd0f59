import fc from 'fast-check';
import {
  refuseCancelling,
  refuseClosing,
  refuseDeadlineMove,
  refuseOpening,
  refuseSigning,
  type Closing,
  type Opening,
  type Signing,
} from './ballot.js';
import { ROUND_MODES } from './consensus.js';

const deadline = '2026-12-04T16:00:00Z';
const before = '2026-12-04T15:59:59.999Z';

const opening: Opening = {
  mode: 'express',
  deadline,
  now: '2026-11-02T09:00:00Z',
  electorate: ['al', 'me'],
  ballots: [{ priorityState: 'frozen' }],
};

describe('opening a round', () => {
  it.each(ROUND_MODES)('is allowed on frozen texts: %s', (mode) => {
    expect(refuseOpening({ ...opening, mode })).toBeNull();
  });

  it('needs no deadline in session alone', () => {
    expect(refuseOpening({ ...opening, mode: 'in_session', deadline: null })).toBeNull();
    expect(refuseOpening({ ...opening, mode: 'express', deadline: null })).toBe('deadline_required');
    expect(refuseOpening({ ...opening, mode: 'silence', deadline: null })).toBe('deadline_required');
  });

  it.each<[ReturnType<typeof refuseOpening>, Partial<Opening>]>([
    ['electorate_empty', { electorate: [] }],
    ['floor_invalid', { floor: 3 }],
    ['floor_invalid', { floor: 0 }],
    ['floor_invalid', { floor: 1 }],
    ['floor_invalid', { floor: 1.5 }],
    ['floor_invalid', { electorate: ['al', 'ba', 'me', 'mk', 'rs', 'xk'], floor: 3 }],
    ['no_ballots', { ballots: [] }],
    ['text_not_frozen', { ballots: [{ priorityState: 'frozen' }, { priorityState: 'consultation' }] }],
    ['deadline_in_past', { now: deadline }],
    ['silence_refused', { mode: 'silence', silenceRefusedBy: ['me'] }],
    ['languages_missing', { mode: 'silence', ballots: [{ priorityState: 'frozen', missingLanguages: ['mk'] }] }],
  ])('is refused: %s', (code, change) => {
    expect(refuseOpening({ ...opening, ...change })).toBe(code);
  });

  it('gives silence at least 72 hours', () => {
    const at = (now: string) => refuseOpening({ ...opening, mode: 'silence', now });
    expect(at('2026-12-01T16:00:00Z')).toBeNull();
    expect(at('2026-12-01T16:00:00.001Z')).toBe('silence_too_short');
  });
});

const signing: Signing = { mode: 'express', ballotState: 'open', deadline, now: before };

describe('signing', () => {
  it('is allowed until just before the deadline', () => {
    expect(refuseSigning(signing)).toBeNull();
    expect(refuseSigning({ ...signing, ballotHash: 'h', signedHash: 'h' })).toBeNull();
    expect(refuseSigning({ ...signing, mode: 'in_session', deadline: null })).toBeNull();
  });

  it.each<[ReturnType<typeof refuseSigning>, Partial<Signing>]>([
    ['ballot_not_open', { ballotState: 'scheduled' }],
    ['ballot_not_open', { ballotState: 'declared' }],
    ['ballot_not_open', { ballotState: 'cancelled' }],
    ['deadline_passed', { now: deadline }],
    ['silence_broken', { mode: 'silence', silenceBroken: true }],
    ['not_elector', { isElector: false }],
    ['text_changed', { ballotHash: 'h', signedHash: 'g' }],
  ])('is refused: %s', (code, change) => {
    expect(refuseSigning({ ...signing, ...change })).toBe(code);
  });
});

const closing: Closing = {
  mode: 'express',
  deadline,
  now: before,
  electorate: ['al', 'me'],
  ballots: [{ signedBy: ['al', 'me'] }, { signedBy: ['me', 'al'] }],
};

describe('closing a round', () => {
  it('waits for the deadline or, in an express round, for every elector on every ballot', () => {
    const partly = [{ signedBy: ['al', 'me'] }, { signedBy: ['al'] }];
    expect(refuseClosing(closing)).toBeNull();
    expect(refuseClosing({ ...closing, ballots: partly })).toBe('before_deadline');
    expect(refuseClosing({ ...closing, ballots: partly, now: deadline })).toBeNull();
    expect(
      refuseClosing({ ...closing, ballots: [{ signedBy: ['al', 'me'] }, { signedBy: [], ended: true }] }),
    ).toBeNull();
  });

  it('never cuts a silence short, however many have signed, unless it is broken', () => {
    const silence: Closing = { ...closing, mode: 'silence' };
    expect(refuseClosing(silence)).toBe('before_deadline');
    expect(refuseClosing({ ...silence, now: deadline })).toBeNull();
    expect(refuseClosing({ ...silence, ballots: [{ signedBy: [], ended: true }] })).toBeNull();
    expect(refuseClosing({ ...silence, ballots: [{ signedBy: [], ended: true }, { signedBy: [] }] })).toBe(
      'before_deadline',
    );
  });

  it('is free in session', () => {
    expect(refuseClosing({ ...closing, mode: 'in_session', deadline: null, ballots: [{ signedBy: [] }] })).toBeNull();
  });

  it.each(['draft', 'closed', 'cancelled'] as const)('needs an open round, not a %s one', (roundState) => {
    expect(refuseClosing({ ...closing, roundState })).toBe('round_not_open');
  });
});

describe('signing and closing', () => {
  it('share no instant and leave none out: a signature is wholly before or wholly after the deadline', () => {
    const end = Date.parse(deadline);
    const around = fc.integer({ min: -5, max: 5 }).map((ms) => new Date(end + ms));
    fc.assert(
      fc.property(around, fc.constantFrom('express' as const, 'silence' as const), (now, mode) => {
        const maySign = refuseSigning({ ...signing, mode, now }) === null;
        const mayClose = refuseClosing({ ...closing, mode, now, ballots: [{ signedBy: [] }] }) === null;
        expect(maySign).toBe(!mayClose);
      }),
    );
  });
});

describe('cancelling a ballot', () => {
  const cancelling = { ballotState: 'open', deadline, now: before } as const;

  it('is possible until just before the deadline, in session without one at any time', () => {
    expect(refuseCancelling(cancelling)).toBeNull();
    expect(refuseCancelling({ ...cancelling, ballotState: 'scheduled' })).toBeNull();
    expect(refuseCancelling({ ...cancelling, deadline: null })).toBeNull();
  });

  it('is over with the deadline: the ballot can only be declared', () => {
    expect(refuseCancelling({ ...cancelling, now: deadline })).toBe('deadline_passed');
    expect(refuseClosing({ ...closing, mode: 'silence', now: deadline })).toBeNull();
  });

  it.each(['declared', 'cancelled'] as const)('needs a ballot that is under way, not a %s one', (ballotState) => {
    expect(refuseCancelling({ ...cancelling, ballotState })).toBe('ballot_ended');
  });
});

describe('moving a deadline', () => {
  const now = '2026-11-20T10:00:00Z';

  it('goes only later', () => {
    expect(refuseDeadlineMove(deadline, '2026-12-05T16:00:00Z', now)).toBeNull();
    expect(refuseDeadlineMove(deadline, deadline, now)).toBe('deadline_only_later');
    expect(refuseDeadlineMove(deadline, '2026-12-04T17:00:00+01:00', now)).toBe('deadline_only_later');
    expect(refuseDeadlineMove(deadline, '2026-12-03T16:00:00Z', now)).toBe('deadline_only_later');
  });

  it('is over once the deadline has passed', () => {
    expect(refuseDeadlineMove(deadline, '2026-12-05T16:00:00Z', deadline)).toBe('deadline_passed');
  });

  it('gives a session a deadline that lies ahead', () => {
    expect(refuseDeadlineMove(null, deadline, now)).toBeNull();
    expect(refuseDeadlineMove(null, now, now)).toBe('deadline_in_past');
  });
});
