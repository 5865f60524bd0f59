import fc from 'fast-check';
import {
  computeResult,
  DECIDING_RULES,
  defaultFloor,
  floorRange,
  isFloor,
  PARTICIPANT_REASONS,
  ROUND_MODES,
  silenceBrokenBy,
  type BallotInput,
} from './consensus.js';
import { STANCES, type Stance } from './stance.js';

const six = ['al', 'ba', 'me', 'mk', 'rs', 'xk'];

function input(stances: (Stance | null)[], change: Partial<BallotInput> = {}): BallotInput {
  const positions = stances.flatMap((stance, index) => (stance ? [{ participantId: six[index]!, stance }] : []));
  return { mode: 'express', floor: null, electorate: six, positions, expired: true, ...change };
}

const decided = (value: BallotInput) => {
  const { outcome, rule } = computeResult(value);
  return [outcome, rule];
};

const inputs: fc.Arbitrary<BallotInput> = fc
  .record({
    mode: fc.constantFrom(...ROUND_MODES),
    electorate: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 9 }),
    expired: fc.boolean(),
    picks: fc.array(fc.option(fc.constantFrom(...STANCES)), { minLength: 9, maxLength: 9 }),
    ownFloor: fc.option(fc.nat()),
  })
  .map(({ mode, electorate, expired, picks, ownFloor }) => ({
    mode,
    electorate,
    expired,
    floor: ownFloor === null ? null : 1 + (ownFloor % electorate.length),
    positions: electorate.flatMap((participantId, index) => {
      const stance = picks[index];
      return stance ? [{ participantId, stance }] : [];
    }),
  }));

describe('the result, in the order of the rules', () => {
  it('1: any objection blocks, whatever else is said', () => {
    expect(decided(input(['object', 'request_change', 'reservation', null, 'abstain', 'endorse']))).toEqual([
      'blocked',
      'objection',
    ]);
  });

  it('2: any request for change returns', () => {
    expect(decided(input(['request_change', 'reservation', null, 'endorse', 'endorse', 'endorse']))).toEqual([
      'returned',
      'change_requested',
    ]);
  });

  it('3: a missing position leaves it inconclusive', () => {
    expect(decided(input(['endorse', 'endorse', 'endorse', 'endorse', 'reservation', null]))).toEqual([
      'inconclusive',
      'missing_position',
    ]);
  });

  it('4: so does support below the floor', () => {
    expect(decided(input(['endorse', 'endorse', 'endorse', 'abstain', 'abstain', 'abstain']))).toEqual([
      'inconclusive',
      'below_floor',
    ]);
  });

  it('5: a reservation is told in the outcome', () => {
    expect(decided(input(['reservation', 'endorse', 'endorse', 'endorse', 'abstain', 'abstain']))).toEqual([
      'validated_with_reservations',
      'reservations',
    ]);
    expect(decided(input(['endorse', 'endorse', 'endorse', 'endorse', 'endorse', 'endorse']))).toEqual([
      'validated',
      'consensus',
    ]);
  });

  it('abstention alone never blocks while the floor is met', () => {
    expect(decided(input(['endorse', 'endorse', 'endorse', 'endorse', 'abstain', 'abstain']))).toEqual([
      'validated',
      'consensus',
    ]);
  });
});

describe('silence', () => {
  const silence = { mode: 'silence' as const };

  it('is consent once it expired, and is told as tacit', () => {
    const result = computeResult(input(['endorse', null, null, 'reservation', null, null], silence));
    expect(result.outcome).toBe('validated_with_reservations');
    expect(result.counts).toMatchObject({ endorse: 1, reservation: 1, tacit: 4, missing: 0 });
    expect(result.supporting).toBe(6);
  });

  it('is nothing before it expired', () => {
    expect(decided(input([null, null, null, null, null, null], { ...silence, expired: false }))).toEqual([
      'inconclusive',
      'missing_position',
    ]);
  });

  it('is not consent where it was broken', () => {
    const result = computeResult(input(['object', null, null, null, null, null], silence));
    expect(result.outcome).toBe('blocked');
    expect(result.counts).toMatchObject({ tacit: 0, missing: 5 });
  });

  it('is broken by a submitted amendment, which returns the text', () => {
    const value = input([null, 'endorse', null, null, null, null], { ...silence, amendmentsBy: ['al'] });
    const result = computeResult(value);
    expect([result.outcome, result.rule]).toEqual(['returned', 'change_requested']);
    expect(result.reasons[0]).toEqual({ participantId: 'al', reason: 'submitted_amendment' });
    expect(result.counts.tacit).toBe(0);
    expect(decided({ ...value, mode: 'express' })).toEqual(['inconclusive', 'missing_position']);
  });

  it('is broken by an objection or a request for change, not by a reservation', () => {
    expect(STANCES.filter(silenceBrokenBy)).toEqual(['request_change', 'object']);
  });
});

describe('reasons', () => {
  it('name each elector, those that decide first, then in the order of the electorate', () => {
    const { reasons } = computeResult(input(['endorse', 'abstain', 'object', null, 'reservation', 'object']));
    expect(reasons).toEqual([
      { participantId: 'me', reason: 'objected' },
      { participantId: 'xk', reason: 'objected' },
      { participantId: 'mk', reason: 'missing' },
      { participantId: 'rs', reason: 'reserved' },
      { participantId: 'al', reason: 'endorsed' },
      { participantId: 'ba', reason: 'abstained' },
    ]);
  });
});

describe('the floor', () => {
  it('is two thirds of the electorate, rounded up, unless the round has its own', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(defaultFloor)).toEqual([1, 2, 2, 3, 4, 4, 5]);
  });

  it('may be asked for from the simple majority to all, the default among them', () => {
    expect([1, 2, 3, 4, 5, 6].map((electors) => floorRange(electors).min)).toEqual([1, 2, 2, 3, 3, 4]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (electors) => {
        const { min, max } = floorRange(electors);
        expect([2 * min > electors, 2 * (min - 1) <= electors, max]).toEqual([true, true, electors]);
        expect(isFloor(defaultFloor(electors), electors)).toBe(true);
        expect([min - 1, max + 1, min + 0.5].map((floor) => isFloor(floor, electors))).toEqual([false, false, false]);
      }),
    );
    const threeOfSix = input(['endorse', 'endorse', 'endorse', 'abstain', 'abstain', 'abstain']);
    expect(computeResult(threeOfSix)).toMatchObject({ floor: 4, outcome: 'inconclusive' });
    expect(computeResult({ ...threeOfSix, floor: 3 })).toMatchObject({ floor: 3, outcome: 'validated' });
  });

  it.each([0, 7, 1.5, Number.NaN])('cannot be %s of six', (floor) => {
    expect(() => computeResult(input([], { floor }))).toThrow(RangeError);
  });
});

describe('invariants', () => {
  it('counts and reasons add up to the electorate', () => {
    fc.assert(
      fc.property(inputs, (value) => {
        const { counts, reasons, electorate, supporting } = computeResult(value);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(electorate.length);
        expect(reasons.map((one) => one.participantId).sort()).toEqual([...value.electorate].sort());
        expect(supporting).toBe(counts.endorse + counts.reservation + counts.tacit);
        const ranks = reasons.map((one) => PARTICIPANT_REASONS.indexOf(one.reason));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  it('the order of positions has no influence', () => {
    const shuffled = inputs.chain((value) =>
      fc.tuple(fc.constant(value), fc.shuffledSubarray([...value.positions], { minLength: value.positions.length })),
    );
    fc.assert(
      fc.property(shuffled, ([value, positions]) => {
        expect(computeResult({ ...value, positions })).toEqual(computeResult(value));
      }),
    );
  });

  it('turning any position into an objection always blocks', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (value, pick) => {
        const participantId = value.electorate[pick % value.electorate.length]!;
        const others = value.positions.filter((position) => position.participantId !== participantId);
        const result = computeResult({ ...value, positions: [...others, { participantId, stance: 'object' }] });
        expect([result.outcome, result.rule, result.counts.tacit]).toEqual(['blocked', 'objection', 0]);
      }),
    );
  });

  it('the rule that decides is the first one that applies', () => {
    fc.assert(
      fc.property(inputs, (value) => {
        const { counts, supporting, floor, rule } = computeResult(value);
        const applies = [
          counts.object > 0,
          counts.request_change > 0,
          counts.missing > 0,
          supporting < floor,
          counts.reservation > 0,
          true,
        ];
        expect(DECIDING_RULES.indexOf(rule)).toBe(applies.indexOf(true));
      }),
    );
  });

  it('an endorsement instead of an abstention or a missing position never takes a validation away', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (value, pick) => {
        const before = computeResult(value);
        const participantId = value.electorate[pick % value.electorate.length]!;
        const others = value.positions.filter((position) => position.participantId !== participantId);
        const after = computeResult({ ...value, positions: [...others, { participantId, stance: 'endorse' }] });
        if (before.outcome.startsWith('validated')) expect(after.outcome).toMatch(/^validated/);
      }),
    );
  });

  it('tacit consent exists only in an expired silence', () => {
    fc.assert(
      fc.property(inputs, (value) => {
        const { counts } = computeResult(value);
        if (value.mode !== 'silence' || !value.expired) expect(counts.tacit).toBe(0);
        expect(counts.tacit === 0 || counts.missing === 0).toBe(true);
      }),
    );
  });
});

describe('an impossible ballot', () => {
  it.each<[string, Partial<BallotInput>]>([
    ['has no electorate', { electorate: [], positions: [] }],
    ['has an elector twice', { electorate: ['al', 'al'], positions: [] }],
    ['has a position of nobody who may sign', { positions: [{ participantId: 'zz', stance: 'endorse' }] }],
    [
      'has two positions of one elector',
      {
        positions: [
          { participantId: 'al', stance: 'endorse' },
          { participantId: 'al', stance: 'endorse' },
        ],
      },
    ],
    ['has an amendment of nobody who may sign', { mode: 'silence', amendmentsBy: ['zz'] }],
  ])('%s', (_, change) => {
    expect(() => computeResult(input([], change))).toThrow(RangeError);
  });
});
