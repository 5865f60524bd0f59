import { intlOf, isEnglish, numberFormat, type FormatContext } from './context.js';

const MINUS = '\u2212';

/** `Intl` writes a hyphen in most languages; the design asks for a true minus. */
const withTrueMinus = (text: string): string => text.replace(/^-/, MINUS);

/** `1,204`. At most `digits` decimals (default 1), without trailing zeros. */
export function formatNumber(value: number, context: FormatContext, digits = 1): string {
  return withTrueMinus(numberFormat(intlOf(context), { maximumFractionDigits: digits }).format(value));
}

/** A share of 0 to 100, as a whole percentage: `62%`. */
export function formatPercent(percent: number, context: FormatContext): string {
  return withTrueMinus(
    numberFormat(intlOf(context), { style: 'percent', maximumFractionDigits: 0 }).format(Math.round(percent) / 100),
  );
}

const COMPACT_STEPS = [
  { from: 999_950_000, unit: 1_000_000_000, suffix: 'bn' },
  { from: 999_950, unit: 1_000_000, suffix: 'm' },
  { from: 10_000, unit: 1_000, suffix: 'k' },
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
  const locale = intlOf(context);
  const digits = Number.isInteger(amount) ? 0 : 2;
  const exact = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  if (form === 'exact') return withTrueMinus(numberFormat(locale, exact).format(amount));
  const step = COMPACT_STEPS.find(({ from }) => Math.abs(amount) >= from);
  if (!isEnglish(context)) {
    const compact = { style: 'currency', currency, notation: 'compact', maximumFractionDigits: 1 } as const;
    return withTrueMinus(numberFormat(locale, compact).format(amount));
  }
  const short = { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 1 } as const;
  const whole = { ...short, maximumFractionDigits: 0 } as const;
  if (!step) return withTrueMinus(numberFormat(locale, whole).format(amount));
  const format = step.suffix === 'k' ? whole : short;
  return withTrueMinus(`${numberFormat(locale, format).format(amount / step.unit)}${step.suffix}`);
}

/** `34 days`, `1 day`. */
export function formatDays(days: number, context: FormatContext): string {
  return numberFormat(intlOf(context), { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);
}

/** Days later (`+34 days`) or earlier (`−7 days`) than the baseline. */
export function formatSlippage(days: number, context: FormatContext): string {
  const options = { style: 'unit', unit: 'day', unitDisplay: 'long', signDisplay: 'exceptZero' } as const;
  return withTrueMinus(numberFormat(intlOf(context), options).format(days));
}
