import { intlOf, isEnglish, numberFormat, type FormatContext } from './context.js';
import { roundTo, shownFigure, shownPercent, type ShownFigure } from './rounding.js';

const MINUS = '\u2212';

/** `Intl` writes a hyphen in most languages; the design asks for a true minus. */
const withTrueMinus = (text: string): string => text.replace(/^-/, MINUS);

/** Every figure passes here: rounded by the rule of `rounding.ts`, then only written by `Intl`. */
function write({ value, bound }: ShownFigure, context: FormatContext, options: Intl.NumberFormatOptions): string {
  return bound + withTrueMinus(numberFormat(intlOf(context), options).format(value));
}

/** `1,204`. At most `digits` decimals (default 1), without trailing zeros. */
export function formatNumber(value: number, context: FormatContext, digits = 1): string {
  return write(shownFigure(value, digits), context, { maximumFractionDigits: digits });
}

/** A share of 0 to 100 in whole percent: `62%`. `0%` is nothing and `100%` all; next to them stand `<1%` and `>99%`. */
export function formatPercent(percent: number, context: FormatContext): string {
  const { value, bound } = shownPercent(percent);
  return write({ value: value / 100, bound }, context, { style: 'percent', maximumFractionDigits: 0 });
}

const COMPACT_STEPS = [
  { from: 999_950_000, unit: 1_000_000_000, suffix: 'bn', digits: 1 },
  { from: 999_500, unit: 1_000_000, suffix: 'm', digits: 1 },
  { from: 10_000, unit: 1_000, suffix: 'k', digits: 0 },
] as const;

/**
 * An amount of money in whole units of its currency (euro unless told).
 * - `exact`: €8,400,000, with cents only where there are any
 * - `compact`: €8.4m
 */
export function formatMoney(
  amount: number,
  form: 'exact' | 'compact',
  context: FormatContext,
  currency = 'EUR',
): string {
  const money = (shown: ShownFigure, options: Intl.NumberFormatOptions) =>
    write(shown, context, { style: 'currency', currency, ...options });
  if (form === 'exact') {
    const shown = shownFigure(amount, 2);
    const digits = Number.isInteger(shown.value) ? 0 : 2;
    return money(shown, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  if (!isEnglish(context)) {
    return money({ value: amount, bound: '' }, { notation: 'compact', maximumFractionDigits: 1 });
  }
  const size = roundTo(Math.abs(amount), 0);
  const { unit, suffix, digits } = COMPACT_STEPS.find(({ from }) => size >= from) ?? { unit: 1, suffix: '', digits: 0 };
  const shown = shownFigure(amount / unit, digits);
  return `${money(shown, { minimumFractionDigits: 0, maximumFractionDigits: digits })}${suffix}`;
}

/**
 * Amounts that are read against one another, such as committed of planned: compact, but exact where two different
 * amounts would look the same.
 */
export function formatMoneyOf(amounts: readonly number[], context: FormatContext, currency?: string): string[] {
  const written = amounts.map((amount) => formatMoney(amount, 'compact', context, currency));
  const apart = new Set(written).size === new Set(amounts).size;
  return apart ? written : amounts.map((amount) => formatMoney(amount, 'exact', context, currency));
}

const IN_DAYS = { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 } as const;

/** `34 days`, `1 day`, `12.5 days`. */
export function formatDays(days: number, context: FormatContext): string {
  return write(shownFigure(days, 1), context, IN_DAYS);
}

/** Days later (`+34 days`) or earlier (`−7 days`) than the baseline. */
export function formatSlippage(days: number, context: FormatContext): string {
  return write(shownFigure(days, 1), context, { ...IN_DAYS, signDisplay: 'exceptZero' });
}
