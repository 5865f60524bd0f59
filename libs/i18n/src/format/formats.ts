import { compareNames } from './compare.js';
import type { FormatContext } from './context.js';
import { formatDay, formatDayRange, formatTime, formatZone, type DayStyle, type DayValue } from './dates.js';
import { formatDays, formatMoney, formatMoneyOf, formatNumber, formatPercent, formatSlippage } from './numbers.js';

/** All formats bound to one reader, so that a page names language and zone once. */
export interface Formats {
  day(value: DayValue, style?: DayStyle): string;
  dayRange(from: DayValue, to: DayValue, style?: 'long' | 'table' | 'month'): string;
  time(instant: string | Date, options?: { withZone?: boolean }): string;
  zone(instant: string | Date): string;
  number(value: number, digits?: number): string;
  percent(percent: number): string;
  money(amount: number, form?: 'exact' | 'compact', currency?: string): string;
  /** Amounts that are read against one another, compact where that tells them apart. */
  moneyOf(amounts: readonly number[], currency?: string): string[];
  days(days: number): string;
  slippage(days: number): string;
  /** The order of names and titles in the reader's language, for `sort`. */
  compare(a: string, b: string): number;
}

export function createFormats(context: FormatContext): Formats {
  return {
    day: (value, style = 'long') => formatDay(value, style, context),
    dayRange: (from, to, style = 'long') => formatDayRange(from, to, style, context),
    time: (instant, options) => formatTime(instant, context, options),
    zone: (instant) => formatZone(instant, context.zone),
    number: (value, digits) => formatNumber(value, context, digits),
    percent: (percent) => formatPercent(percent, context),
    money: (amount, form = 'exact', currency) => formatMoney(amount, form, context, currency),
    moneyOf: (amounts, currency) => formatMoneyOf(amounts, context, currency),
    days: (days) => formatDays(days, context),
    slippage: (days) => formatSlippage(days, context),
    compare: (a, b) => compareNames(a, b, context),
  };
}
