import fc from 'fast-check';
import { createFormats, digitsApart, LANGUAGES, roundParts, roundTo, shownPercent } from '../index.js';

const english = createFormats({ language: 'en', zone: 'UTC' });
const percent = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }),
  // Means of whole percents, as roll-ups make them.
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 200 })
    .map((all) => all.reduce((sum, one) => sum + one, 0) / all.length),
);

describe('a percentage', () => {
  it.each([
    [0, '0%'],
    [0.3, '<1%'],
    [0.5, '1%'],
    [61.5, '62%'],
    [99.4, '99%'],
    [99.67, '>99%'],
    [100 - 1e-12, '100%'],
    [100, '100%'],
    [100.3, '<101%'],
    [-0.3, '>\u22121%'],
  ])('of %d reads %s', (value, written) => expect(english.percent(value)).toBe(written));

  it('says all and nothing only where they hold, in every language', () => {
    fc.assert(
      fc.property(percent, fc.constantFrom(...LANGUAGES), (value, { code }) => {
        const formats = createFormats({ language: code, zone: 'UTC' });
        expect(formats.percent(value) === formats.percent(100)).toBe(100 - value < 1e-9);
        expect(formats.percent(value) === formats.percent(0)).toBe(value < 1e-9);
      }),
    );
  });

  it('is never off by more than a half, but for the bounds, and never falls while the share rises', () => {
    fc.assert(
      fc.property(percent, percent, (one, other) => {
        const shown = shownPercent(one);
        expect(Math.abs(shown.value - one)).toBeLessThanOrEqual(shown.bound ? 1 : 0.5 + 1e-8);
        if (one <= other) expect(shown.value).toBeLessThanOrEqual(shownPercent(other).value);
      }),
    );
  });
});

describe('any figure', () => {
  it.each([
    [0.04, 1, '<0.1'],
    [-0.04, 1, '>\u22120.1'],
    [0, 1, '0'],
    [1.005, 2, '1.01'],
    [-2.5, 0, '\u22123'],
    [1204.25, 1, '1,204.3'],
  ])('of %d with %d decimals reads %s', (value, digits, written) => {
    expect(english.number(value, digits)).toBe(written);
  });

  it('is a half away from zero, the same on both sides of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
        const half = (whole + Math.sign(whole || 1) / 2) / 10 ** digits;
        expect(roundTo(half, digits)).toBeCloseTo((whole + Math.sign(whole || 1)) / 10 ** digits, 9);
        expect(roundTo(-half, digits) + roundTo(half, digits)).toBe(0);
      }),
    );
  });

  it('is nothing only where there is nothing, in money as in days', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (amount) => {
        for (const form of ['exact', 'compact'] as const) {
          expect(english.money(amount, form)).not.toBe(english.money(0, form));
        }
        expect(english.days(amount)).not.toBe(english.days(0));
        expect(english.number(amount)).not.toBe('0');
      }),
    );
  });

  it('stands in the compact unit that it rounds to', () => {
    expect(english.money(999_600, 'compact')).toBe('€1m');
    expect(english.money(9_999.6, 'compact')).toBe('€10k');
    expect(english.money(0.3, 'compact')).toBe('<€1');
  });
});

describe('parts', () => {
  const parts = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  });
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

  it('in percent add up to 100, none is left out and none is all beside another', () => {
    fc.assert(
      fc.property(parts, (all) => {
        fc.pre(total(all) > 0);
        const shown = roundParts(all, 0, 100);
        expect(total(shown)).toBe(100);
        shown.forEach((value, index) => {
          expect(Number.isInteger(value)).toBe(true);
          expect(value === 0).toBe(all[index] === 0);
        });
      }),
    );
  });

  it('of an amount add up to the amount as it is shown', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2 }), (all, digits) => {
        expect(total(roundParts(all, digits))).toBeCloseTo(roundTo(total(all), digits), 6);
      }),
    );
  });

  it('are shared out by the largest remainder', () => {
    expect(roundParts([1, 1, 1], 0, 100)).toEqual([34, 33, 33]);
    expect(roundParts([299, 1], 0, 100)).toEqual([99, 1]);
    expect(roundParts([2.5, 3.5, 0], 0)).toEqual([3, 3, 0]);
    expect(roundParts([], 0, 100)).toEqual([]);
    expect(() => roundParts([-1, 2])).toThrow(RangeError);
  });

  it('are not many enough to give each a unit', () => {
    expect(roundParts([1, 1, 1], 0, 2)).toEqual([1, 1, 0]);
  });
});

describe('figures that are read against one another', () => {
  it('look different where they differ', () => {
    expect(english.moneyOf([6_132_000, 8_400_000])).toEqual(['€6.1m', '€8.4m']);
    expect(english.moneyOf([8_395_000, 8_400_000])).toEqual(['€8,395,000', '€8,400,000']);
    expect(english.moneyOf([8_400_000, 8_400_000])).toEqual(['€8.4m', '€8.4m']);
    expect(digitsApart([[1.996, 2], [3, 3]], 2, 6)).toBe(3); // prettier-ignore
    expect(digitsApart([[1.9, 2]], 2, 6)).toBe(2);
  });
});
