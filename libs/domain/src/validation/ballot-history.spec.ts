import fc from 'fast-check';
import {
  applyAct,
  currentPositions,
  scheduledBallot,
  type BallotHistoryAct,
  type BallotRecord,
} from './ballot-history.js';
import { ballotTransitions } from './ballot.js';
import { ROUND_MODES, type RoundMode } from './consensus.js';
import { POSITION_STATES, positionTransitions } from './position-state.js';
import { STANCES } from './stance.js';

const electorate = ['al', 'ba', 'me'];
const start = Date.parse('2026-11-02T09:00:00Z');
const at = (hours: number) => new Date(start + hours * 3_600_000);

const ballot = (mode: RoundMode, deadline: Date | null = at(100)): BallotRecord =>
  scheduledBallot({ mode, deadline, floor: null, electorate, versionHash: 'h1' });

const sign = (participantId: string, stance: (typeof STANCES)[number], hour = 1, id = `${participantId}-${hour}`) =>
  ({ type: 'sign', at: at(hour), positionId: id, participantId, stance, versionHash: 'h1' }) as const;

function replay(record: BallotRecord, ...acts: BallotHistoryAct[]): BallotRecord {
  return acts.reduce((so, act) => {
    const { record: next, refused } = applyAct(so, act);
    expect({ act: act.type, refused }).toEqual({ act: act.type, refused: null });
    return next;
  }, record);
}

const acts: fc.Arbitrary<BallotHistoryAct[]> = fc
  .array(
    fc.tuple(
      fc.nat({ max: 12 }),
      fc.oneof(
        { weight: 1, arbitrary: fc.record({ type: fc.constant('open' as const) }) },
        {
          weight: 10,
          arbitrary: fc.record({
            type: fc.constant('sign' as const),
            positionId: fc.nat({ max: 60 }).map((n) => `position-${n}`),
            participantId: fc.constantFrom(...electorate, 'stranger'),
            stance: fc.constantFrom(...STANCES),
            versionHash: fc.constantFrom('h1', 'h1', 'h1', 'h2'),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            type: fc.constant('submit_amendment' as const),
            participantId: fc.constantFrom(...electorate),
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({ type: fc.constant('move_deadline' as const), deadline: fc.nat({ max: 300 }).map(at) }),
        },
        { weight: 2, arbitrary: fc.record({ type: fc.constant('close' as const) }) },
        {
          weight: 1,
          arbitrary: fc.record({ type: fc.constant('cancel' as const), reason: fc.constantFrom('', 'A new text') }),
        },
        { weight: 1, arbitrary: fc.record({ type: fc.constant('change_text' as const) }) },
        {
          weight: 2,
          arbitrary: fc.record({
            type: fc.constant('withdraw_reservation' as const),
            participantId: fc.constantFrom(...electorate),
          }),
        },
      ),
    ),
    { maxLength: 40 },
  )
  .map((steps) => {
    let hour = 0;
    // Most histories begin by opening, or little would ever happen in them.
    const timed = steps.map(([pause, act]) => ({ ...act, at: at((hour += pause)) }));
    return [{ type: 'open' as const, at: at(0) }, ...timed];
  });

const records = fc
  .record({ mode: fc.constantFrom(...ROUND_MODES), length: fc.option(fc.integer({ min: 1, max: 200 })) })
  .map(({ mode, length }) => ballot(mode, mode === 'in_session' && length === null ? null : at(length ?? 100)));

/** Runs the acts and shows each step to the property. */
function watch(record: BallotRecord, list: BallotHistoryAct[], property: (a: BallotRecord, b: BallotRecord) => void) {
  return list.reduce((so, act) => {
    const step = applyAct(so, act);
    if (step.refused !== null) expect(step.record).toBe(so);
    property(so, step.record);
    return step.record;
  }, record);
}

describe('no sequence of acts', () => {
  it('loses a position or rewrites one', () => {
    fc.assert(
      fc.property(records, acts, (record, list) => {
        watch(record, list, (before, after) => {
          const kept = after.positions.slice(0, before.positions.length);
          const facts = (positions: BallotRecord['positions']) =>
            positions.map((position) => ({ ...position, state: null }));
          expect(facts(kept)).toEqual(facts(before.positions));
          expect(after.positions.length - before.positions.length).toBeLessThanOrEqual(1);
          expect(after.withdrawals.slice(0, before.withdrawals.length)).toEqual(before.withdrawals);
        });
      }),
    );
  });

  it('counts a position twice, or one that does not stand', () => {
    fc.assert(
      fc.property(records, acts, (record, list) => {
        watch(record, list, (_, { positions, result, electorate: electors, ...after }) => {
          const current = currentPositions({ positions, result, electorate: electors, ...after });
          const owners = current.map((position) => position.participantId);
          expect(new Set(owners).size).toBe(owners.length);
          if (result === null) return;
          const { tacit, missing, ...signed } = result.counts;
          for (const [stance, count] of Object.entries(signed)) {
            expect(current.filter((position) => position.stance === stance)).toHaveLength(count);
          }
          expect(tacit + missing).toBe(electors.length - current.length);
        });
      }),
    );
  });

  it('leaves the tables of states', () => {
    const positionMoves = positionTransitions.map((row) => `${row.from} ${row.to}`);
    const ballotMoves = ballotTransitions.map((row) => `${row.from} ${row.to}`);
    fc.assert(
      fc.property(records, acts, (record, list) => {
        watch(record, list, (before, after) => {
          if (before.state !== after.state) expect(ballotMoves).toContain(`${before.state} ${after.state}`);
          before.positions.forEach(({ state: from }, index) => {
            const to = after.positions[index]!.state;
            if (from !== to) expect(positionMoves).toContain(`${from} ${to}`);
          });
          for (const { state } of after.positions) expect(POSITION_STATES).toContain(state);
        });
      }),
    );
  });

  it('leaves a position signed on a ballot that ended, or a result on one that did not', () => {
    fc.assert(
      fc.property(records, acts, (record, list) => {
        const { state, positions, result, endedAt, cancelReason } = watch(record, list, () => undefined);
        const states = new Set(positions.map((position) => position.state));
        expect(result !== null).toBe(state === 'declared');
        expect(cancelReason !== null).toBe(state === 'cancelled');
        expect(endedAt !== null).toBe(state === 'declared' || state === 'cancelled');
        expect(states.has('signed') && state !== 'open').toBe(false);
        expect(states.has('final') && state !== 'declared').toBe(false);
        expect(states.has('lapsed') && state !== 'cancelled').toBe(false);
      }),
    );
  });

  it('changes a result once it is declared', () => {
    fc.assert(
      fc.property(records, acts, (record, list) => {
        watch(record, list, (before, after) => {
          if (before.result !== null) expect(after.result).toEqual(before.result);
        });
      }),
    );
  });
});

describe('the record of a ballot', () => {
  const open: BallotHistoryAct = { type: 'open', at: at(0) };

  it('keeps the replaced position and counts the later one', () => {
    const record = replay(
      ballot('express'),
      open,
      sign('al', 'object', 1),
      sign('ba', 'endorse', 2),
      sign('al', 'endorse', 3),
      sign('me', 'endorse', 4),
      { type: 'close', at: at(5) },
    );
    expect(record.positions.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'al-1 replaced',
      'ba-2 final',
      'al-3 final',
      'me-4 final',
    ]);
    expect(record.result).toMatchObject({ outcome: 'validated', counts: { endorse: 3, object: 0 } });
  });

  it('ends a silence at the first objection, without tacit consent', () => {
    const record = replay(ballot('silence'), open, sign('al', 'reservation', 1), sign('ba', 'object', 2));
    expect(record).toMatchObject({
      state: 'declared',
      result: { outcome: 'blocked', counts: { tacit: 0, missing: 1 } },
    });
    expect(applyAct(record, sign('me', 'endorse', 3)).refused).toBe('ballot_not_open');
  });

  it('ends a silence at a submitted amendment', () => {
    const amendment: BallotHistoryAct = { type: 'submit_amendment', at: at(2), participantId: 'me' };
    expect(replay(ballot('silence'), open, amendment).result?.outcome).toBe('returned');
    expect(replay(ballot('express'), open, amendment).state).toBe('open');
  });

  it('takes silence for consent at expiry, and not before', () => {
    const early = applyAct(replay(ballot('silence'), open), { type: 'close', at: at(99) });
    expect(early.refused).toBe('before_deadline');
    const record = replay(early.record, { type: 'close', at: at(100) });
    expect(record.result).toMatchObject({ outcome: 'validated', counts: { tacit: 3 } });
  });

  it('lets positions lapse with the text, and keeps them', () => {
    const record = replay(ballot('express'), open, sign('al', 'endorse', 1), { type: 'change_text', at: at(2) });
    expect(record).toMatchObject({ state: 'cancelled', cancelReason: 'text_changed', result: null });
    expect(record.positions).toMatchObject([{ id: 'al-1', state: 'lapsed' }]);
  });

  it('keeps final positions when the text changes after the result', () => {
    const record = replay(
      ballot('in_session', null),
      open,
      sign('al', 'endorse', 1),
      { type: 'close', at: at(2) },
      { type: 'change_text', at: at(3) },
    );
    expect(record.positions).toMatchObject([{ id: 'al-1', state: 'final' }]);
  });

  it('shows a reservation withdrawn after the close beside a result that stands', () => {
    const withdrawal: BallotHistoryAct = { type: 'withdraw_reservation', at: at(9), participantId: 'al' };
    const signed = replay(
      ballot('express'),
      open,
      sign('al', 'reservation', 1),
      sign('ba', 'endorse', 2),
      sign('me', 'endorse', 3),
    );
    expect(applyAct(signed, withdrawal).refused).toBe('no_reservation');
    const record = replay(signed, { type: 'close', at: at(4) }, withdrawal);
    expect(record.result?.outcome).toBe('validated_with_reservations');
    expect(record.withdrawals).toEqual([{ positionId: 'al-1', withdrawnAt: at(9) }]);
    expect(applyAct(record, withdrawal).refused).toBe('no_reservation');
  });

  it('is cancelled only with a reason, and closed twice without harm', () => {
    const opened = replay(ballot('express'), open);
    expect(applyAct(opened, { type: 'cancel', at: at(1), reason: ' ' }).refused).toBe('reason_required');
    const closed = replay(opened, { type: 'close', at: at(100) });
    expect(replay(closed, { type: 'close', at: at(101) })).toBe(closed);
    expect(applyAct(closed, { type: 'cancel', at: at(102), reason: 'Too late' }).refused).toBe('ballot_ended');
  });

  it('does not take one position for another', () => {
    const record = replay(ballot('express'), open, sign('al', 'endorse', 1, 'same'));
    expect(applyAct(record, sign('ba', 'object', 2, 'same')).refused).toBe('position_repeated');
  });
});
