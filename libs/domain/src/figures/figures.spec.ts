import { addDecimals, compareDecimals, decimalOf, decimalText, multiplyDecimals, parseDecimal } from './decimal.js';
import { comparePeriods, periodEnd, plannedValueProblem } from './indicator.js';
import { isAmount, isCurrency, isPromised, isRate, moneyProblems, rateOn, sumIn } from './money.js';
import { isRating, riskScore } from './risk.js';

/** The same numbers in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

describe('decimals are exact', () => {
  const random = numbers(7);
  const next = () => BigInt(random.next().value as number) - 2_000_000_000n;
  const decimal = () => ({ units: next(), places: Number(((next() % 8n) + 8n) % 8n) });

  test('what is written is read back, and sums and products are those of whole numbers', () => {
    for (let round = 0; round < 300; round += 1) {
      const [a, b] = [decimal(), decimal()];
      expect(compareDecimals(decimalOf(decimalText(a)), a)).toBe(0);
      expect(compareDecimals(addDecimals(a, b), addDecimals(b, a))).toBe(0);
      expect(compareDecimals(addDecimals(addDecimals(a, b), { ...b, units: -b.units }), a)).toBe(0);
      expect(multiplyDecimals(a, b).units).toBe(a.units * b.units);
      expect(compareDecimals(a, b)).toBe(-compareDecimals(b, a) || 0);
    }
    expect(decimalText(addDecimals(decimalOf('0.1'), decimalOf('0.2')))).toBe('0.3');
  });

  test.each([
    ['12.50', '12.5'],
    ['-0.5', '-0.5'],
    ['0', '0'],
    ['007', '7'],
    ['1,5', null],
    ['1e3', null],
    ['.5', null],
    ['', null],
    ['1234567890123', null],
    ['1.123', null],
  ])('%s is read as %s', (text, read) => {
    const decimalRead = parseDecimal(text, 2);
    expect(decimalRead && decimalText(decimalRead)).toBe(read);
  });
});

describe('money', () => {
  const rates = [
    { currency: 'USD', day: '2026-01-01', rate: '0.9' },
    { currency: 'USD', day: '2026-06-01', rate: '0.85' },
    { currency: 'GBP', day: '2026-06-01', rate: '1.2' },
  ];

  test.each([
    ['2025-12-31', null],
    ['2026-01-01', '0.9'],
    ['2026-05-31', '0.9'],
    ['2026-06-01', '0.85'],
    ['2030-01-01', '0.85'],
  ])('the rate of %s is the latest one known by then: %s', (day, rate) => {
    for (const order of [rates, [...rates].reverse()]) expect(rateOn(order, 'USD', day)?.rate ?? null).toBe(rate);
  });

  test('a sum tells beside it what it cannot convert', () => {
    const amounts = [
      { amount: '100.10', currency: 'EUR' },
      { amount: '200', currency: 'USD' },
      { amount: '5.5', currency: 'GBP' },
      { amount: '0.5', currency: 'GBP' },
    ];
    expect(sumIn('EUR', '2026-02-01', amounts, rates)).toEqual({
      total: '280.1',
      unconverted: [{ amount: '6', currency: 'GBP' }],
    });
    expect(sumIn('EUR', '2026-07-01', amounts, rates)).toEqual({ total: '277.3', unconverted: [] });
    expect(sumIn('EUR', '2026-07-01', [], rates)).toEqual({ total: '0', unconverted: [] });
  });

  test('what is no money is named by its field', () => {
    expect(moneyProblems({ amount: '10.01', currency: 'EUR' })).toEqual([]);
    expect(moneyProblems({ amount: '0', currency: 'eur' }).map(({ field }) => field)).toEqual(['amount', 'currency']);
    expect([isAmount('-1'), isAmount('1.001'), isRate('0.0000000001'), isRate('0')]).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect([isCurrency('CHF'), isCurrency('QQQ')]).toEqual([true, false]);
    expect(['planned', 'committed', 'disbursing', 'completed', 'gap'].map(isPromised)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('what is planned of an indicator', () => {
  test('periods stand in the order in which they end, the longer last', () => {
    const periods = ['2027', '2026-Q4', '2026', '2026-12', '2026-H1', '2026-Q2', '2026-H2'];
    expect(periods.sort(comparePeriods)).toEqual([
      '2026-Q2',
      '2026-H1',
      '2026-12',
      '2026-Q4',
      '2026-H2',
      '2026',
      '2027',
    ]);
    expect(['0000', '2026-Q5', '2026-13', '26', '2026-H3'].map(periodEnd)).toEqual([null, null, null, null, null]);
  });

  const change = { period: '2026-Q4', value: '41', before: '40', reason: '', adopted: false };
  test.each([
    [change, null],
    [{ ...change, period: 'soon' }, 'period_invalid'],
    [{ ...change, value: 'many' }, 'value_invalid'],
    [{ ...change, value: '40.0' }, 'target_unchanged'],
    [{ ...change, value: null, before: null }, 'target_unchanged'],
    [{ ...change, value: null }, null],
    [{ ...change, adopted: true }, 'reason_required'],
    [{ ...change, adopted: true, reason: ' ' }, 'reason_required'],
    [{ ...change, adopted: true, reason: 'Measured anew.' }, null],
  ])('%j: %s', (given, problem) => {
    expect(plannedValueProblem(given)?.problem ?? null).toBe(problem);
  });
});

test('a risk is rated on the scale', () => {
  expect(riskScore({ likelihood: 4, impact: 3 })).toBe(12);
  expect(isRating({ likelihood: 5, impact: 1 })).toBe(true);
  for (const likelihood of [0, 6, 2.5]) expect(isRating({ likelihood, impact: 1 })).toBe(false);
});
