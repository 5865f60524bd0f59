import { compareDays, type Day } from '../time/day.js';
import { addDecimals, decimalOf, decimalText, multiplyDecimals, parseDecimal, type Decimal } from './decimal.js';

/** Statuses of a line whose money is promised; it was promised on a day. */
const PROMISED: readonly string[] = ['committed', 'disbursing', 'completed'];
export const isPromised = (status: string): boolean => PROMISED.includes(status);

/** Why an amount, a rate or a line is refused. */
export type MoneyProblem =
  | 'amount_invalid'
  | 'commitment_day_required'
  | 'currency_of_roadmap'
  | 'currency_unknown'
  | 'period_end_before_start'
  | 'rate_invalid';

/** Whether it is the code of a currency in ISO 4217. */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

const ZERO: Decimal = { units: 0n, places: 0 };
const isAbove = (decimal: Decimal | null): boolean => decimal !== null && decimal.units > 0n;

/** Money: above nothing, below a million million, in hundredths at most. */
export const isAmount = (text: string): boolean => isAbove(parseDecimal(text, 2));

/** How much of the roadmap's currency one unit of another is worth: above nothing, ten places at most. */
export const isRate = (text: string): boolean => isAbove(parseDecimal(text, 10));

/** What is wrong with money, by field. */
export function moneyProblems({ amount, currency }: Money): { field: string; problem: MoneyProblem }[] {
  return [
    ...(isAmount(amount) ? [] : [{ field: 'amount', problem: 'amount_invalid' as const }]),
    ...(isCurrency(currency) ? [] : [{ field: 'currency', problem: 'currency_unknown' as const }]),
  ];
}

/** An amount in its own currency. */
export interface Money {
  /** Exact decimal */
  amount: string;
  /** ISO 4217 code */
  currency: string;
}

/** What one unit of a currency was worth in the roadmap's from a day on. */
export interface DatedRate {
  currency: string;
  day: Day;
  /** Exact decimal */
  rate: string;
}

/** The latest rate on or before the day; null where there is none: nothing is guessed. */
export function rateOn<Rate extends DatedRate>(rates: readonly Rate[], currency: string, day: Day): Rate | null {
  return rates
    .filter((rate) => rate.currency === currency && compareDays(rate.day, day) <= 0)
    .reduce<Rate | null>((best, rate) => (best && compareDays(best.day, rate.day) >= 0 ? best : rate), null);
}

/** A sum in one currency, and what could not be told in it. */
export interface MoneySum {
  /** Exact decimal in the currency asked for; without what could not be converted */
  total: string;
  /** Sums in the currencies for which no rate is known, by code */
  unconverted: Money[];
}

/**
 * Adds amounts up in one currency, each by the rate of the day. What has no rate is told beside the total, in its own
 * currency, and never guessed.
 */
export function sumIn(currency: string, day: Day, amounts: readonly Money[], rates: readonly DatedRate[]): MoneySum {
  const byCurrency = new Map<string, Decimal>();
  for (const money of amounts)
    byCurrency.set(money.currency, addDecimals(byCurrency.get(money.currency) ?? ZERO, decimalOf(money.amount)));
  let total = ZERO;
  const unconverted: Money[] = [];
  for (const [code, sum] of [...byCurrency].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rate = code === currency ? '1' : rateOn(rates, code, day)?.rate;
    if (rate === undefined) unconverted.push({ amount: decimalText(sum), currency: code });
    else total = addDecimals(total, multiplyDecimals(sum, decimalOf(rate)));
  }
  return { total: decimalText(total), unconverted };
}
