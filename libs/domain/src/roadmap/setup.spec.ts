import fc from 'fast-check';
import { defaultFloor, floorRange } from '../validation/consensus.js';
import { floorAmong, floorFits, MISSING_SECTIONS, missingForDrafting, ruleExamples, type Setup } from './setup.js';

const twoThirds = { numerator: 2, denominator: 3 };
const delegations = (count: number, overrides: Partial<Setup['participants'][number]> = {}): Setup['participants'] =>
  Array.from({ length: count }, (_, place) => ({ id: `p${place + 1}`, elector: true, hasHead: true, ...overrides }));
const ready: Setup = {
  participants: delegations(4),
  periodStart: '2027-01-01',
  periodEnd: '2028-12-31',
  reportingDates: ['2027-06-30'],
  floor: twoThirds,
  quorum: null,
};
const codes = (setup: Partial<Setup>): string[] => missingForDrafting({ ...ready, ...setup }).map(({ code }) => code);

describe('the floor', () => {
  test('two thirds are those of a round that says nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), (n) => floorAmong(twoThirds, n) === defaultFloor(n)));
  });

  test('a number is itself, whatever the electorate', () => {
    expect(floorAmong({ numerator: 5, denominator: null }, 6)).toBe(5);
  });

  test('a fraction is rounded up: nobody is counted who is not whole', () => {
    expect([4, 5, 6, 7].map((electors) => floorAmong(twoThirds, electors))).toEqual([3, 4, 4, 5]);
  });

  test('it lies between the simple majority and all', () => {
    expect([2, 3, 4, 6, 7].map((numerator) => floorFits({ numerator, denominator: null }, 6))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(floorFits({ numerator: 1, denominator: 2 }, 6)).toBe(false);
    expect(floorFits({ numerator: 1, denominator: 2 }, 5)).toBe(true);
  });
});

describe('the rule in examples', () => {
  test('says what the ballots of this electorate come to', () => {
    expect(ruleExamples(twoThirds, 6)).toEqual([
      { endorse: 4, abstain: 2, object: 0, outcome: 'validated' },
      { endorse: 3, abstain: 3, object: 0, outcome: 'inconclusive' },
      { endorse: 5, abstain: 0, object: 1, outcome: 'blocked' },
    ]);
  });

  test('holds for every floor that fits, and every case is the whole electorate', () => {
    const chosen = fc.integer({ min: 1, max: 60 }).chain((electors) => {
      const { min, max } = floorRange(electors);
      return fc.record({ electors: fc.constant(electors), floor: fc.integer({ min, max }) });
    });
    fc.assert(
      fc.property(chosen, ({ electors, floor }) => {
        const examples = ruleExamples({ numerator: floor, denominator: null }, electors);
        expect(examples.map(({ outcome }) => outcome)).toEqual(['validated', 'inconclusive', 'blocked']);
        expect(examples.every(({ endorse, abstain, object }) => endorse + abstain + object === electors)).toBe(true);
      }),
    );
  });

  test('are none where the floor does not fit', () => {
    expect(ruleExamples({ numerator: 7, denominator: null }, 6)).toEqual([]);
    expect(ruleExamples(twoThirds, 0)).toEqual([]);
  });
});

describe('what is missing before drafting', () => {
  test('nothing, where all is there', () => expect(codes({})).toEqual([]));

  test.each<[string, Partial<Setup>, string[]]>([
    ['one participant', { participants: delegations(1) }, ['participants_too_few']],
    ['one elector', { participants: [...delegations(1), ...delegations(2, { elector: false })] }, ['electors_too_few']],
    ['no last day', { periodEnd: null }, ['period_missing']],
    ['no reporting date', { reportingDates: [] }, ['reporting_dates_missing']],
    ['a floor beyond the electorate', { floor: { numerator: 5, denominator: null } }, ['floor_out_of_range']],
    ['a quorum beyond it', { quorum: 5 }, ['quorum_out_of_range']],
  ])('%s', (_, setup, expected) => expect(codes(setup)).toEqual(expected));

  test('names each delegation without a head; who takes no position needs none', () => {
    const [first, second, third] = delegations(3, { hasHead: false });
    if (!first || !second || !third) throw new Error('three delegations');
    const participants = [...delegations(2), first, { ...second, id: 'p9' }, { ...third, elector: false }];
    expect(missingForDrafting({ ...ready, participants })).toEqual([
      { code: 'head_missing', participantId: 'p1' },
      { code: 'head_missing', participantId: 'p9' },
    ]);
  });

  test('stands in the order of the sections', () => {
    const everything = codes({ participants: [], periodStart: null, reportingDates: [], quorum: 9 });
    const sections = everything.map((code) => MISSING_SECTIONS[code as keyof typeof MISSING_SECTIONS]);
    expect(sections).toEqual(['participants', 'period', 'period']);
  });
});
