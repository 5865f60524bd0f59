/**
 * The one rule by which Waymark rounds a figure, and always as its last step:
 * - a half goes away from zero;
 * - what is not nothing never reads as nothing, what is not all never as all: such a figure says on which side of the
 *   exact word it lies (`<1%`, `>99%`);
 * - parts that are shown together add up (largest remainder).
 */

/** A hair: what binary fractions miss of a half, or of a whole, by their last bits. */
const HAIR = 1e-9;

/** What a figure is shown as. */
export interface ShownFigure {
  value: number;
  /** `<` or `>` where the value itself would be an exact word that does not hold. */
  bound: '' | '<' | '>';
}

/** To `digits` decimals, a half away from zero. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  const scaled = Math.abs(value) * scale;
  const rounded = Math.floor(scaled + 0.5 + HAIR) / scale;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/**
 * @param exactWords values that may be shown only where they hold: nothing, and for a share all
 */
export function shownFigure(value: number, digits: number, exactWords: readonly number[] = [0]): ShownFigure {
  const rounded = roundTo(value, digits);
  if (Math.abs(value - rounded) < HAIR || !exactWords.includes(rounded)) return { value: rounded, bound: '' };
  const step = 10 ** -digits;
  return value < rounded
    ? { value: roundTo(rounded - step, digits), bound: '>' }
    : { value: roundTo(rounded + step, digits), bound: '<' };
}

const ALL_OR_NOTHING = [0, 100] as const;

/** A share of 0 to 100 in whole percent. */
export const shownPercent = (percent: number): ShownFigure => shownFigure(percent, 0, ALL_OR_NOTHING);

/**
 * Parts of a whole, none below zero, rounded so that they add up to the rounded whole (largest remainder). Each part
 * that is not nothing gets a unit, as far as there are units.
 * @param whole what the parts add up to when shown; without it, their sum (100 for shares in percent)
 * @throws RangeError for a part below zero
 */
export function roundParts(parts: readonly number[], digits = 0, whole?: number): number[] {
  if (!parts.every((part) => part >= 0)) throw new RangeError('A part below zero');
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const scale = 10 ** digits;
  const all = Math.round(roundTo(whole ?? sum, digits) * scale);
  const least = parts.filter((part) => part > 0).length <= all ? 1 : 0;
  const units = parts.map((part) => {
    const exact = (part / sum) * all;
    return { exact, least: part > 0 ? least : 0, count: Math.max(part > 0 ? least : 0, Math.floor(exact + HAIR)) };
  });
  const over = () => units.reduce((total, { count }) => total + count, 0) - all;
  const byRemainder = () => units.toSorted((a, b) => b.exact - b.count - (a.exact - a.count));
  for (let left = -over(); left > 0; left -= 1) byRemainder()[0]!.count += 1;
  for (let left = over(); left > 0; left -= 1) byRemainder().findLast(({ count, least }) => count > least)!.count -= 1;
  return units.map(({ count }) => roundTo(count / scale, digits));
}

/**
 * How many decimals it takes for unequal figures that are read against one another to look unequal: `1.99 of 2`, never
 * `2 of 2`.
 * @param sets figures that are compared with one another, set by set
 */
export function digitsApart(sets: readonly (readonly number[])[], least: number, most: number): number {
  const apart = (digits: number): boolean =>
    sets.every((set) => new Set(set.map((value) => roundTo(value, digits))).size === new Set(set).size);
  let digits = least;
  while (digits < most && !apart(digits)) digits += 1;
  return digits;
}
