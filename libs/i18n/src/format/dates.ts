import { dateFormat, intlOf, isEnglish, type FormatContext } from './context.js';

/** A day (`2028-09-30`, the same everywhere) or an instant (ISO with time, or a `Date`) read in the context's zone. */
export type DayValue = string | Date;

/**
 * - `long`: 30 September 2028 (text)
 * - `table`: 30 Sep 2028
 * - `short`: 30 Sep (the year is evident)
 * - `dayMonth`: 30 September
 * - `weekday`: Thu 11 Mar
 * - `weekdayLong`: Thursday 11 March
 * - `full`: Thursday 30 September 2028 (where a day is repeated to whoever typed it)
 * - `month`: Sep 2028
 * - `monthLong`: September 2028
 */
export type DayStyle =
  'long' | 'table' | 'short' | 'dayMonth' | 'weekday' | 'weekdayLong' | 'full' | 'month' | 'monthLong';

// Written out because `Intl` says "Sept" in British English and the design says "Sep".
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const; // prettier-ignore
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const STYLE_OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  table: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  dayMonth: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  weekdayLong: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  monthLong: { month: 'long', year: 'numeric' },
};

interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const DAY_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;

const toInstant = (value: DayValue): Date => {
  const instant = value instanceof Date ? value : new Date(value);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not a date: ${String(value)}`);
  return instant;
};

/** A day is kept at noon UTC and read in UTC, so that no zone can move it. */
const reading = (value: DayValue, zone: string): { instant: Date; timeZone: string } =>
  typeof value === 'string' && DAY_ONLY.test(value)
    ? { instant: toInstant(`${value}T12:00:00Z`), timeZone: 'UTC' }
    : { instant: toInstant(value), timeZone: zone };

function calendarDay(value: DayValue, zone: string): CalendarDay {
  const { instant, timeZone } = reading(value, zone);
  const parts = dateFormat('en-GB', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone }).formatToParts(
    instant,
  );
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
}

const monthName = (month: number): string => MONTHS[month - 1] as string;
const monthAbbreviation = (month: number): string => monthName(month).slice(0, 3);

function weekdayName({ year, month, day }: CalendarDay): string {
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string;
}

function englishDay(date: CalendarDay, style: DayStyle): string {
  const { year, month, day } = date;
  switch (style) {
    case 'long':
      return `${day} ${monthName(month)} ${year}`;
    case 'table':
      return `${day} ${monthAbbreviation(month)} ${year}`;
    case 'short':
      return `${day} ${monthAbbreviation(month)}`;
    case 'dayMonth':
      return `${day} ${monthName(month)}`;
    case 'weekday':
      return `${weekdayName(date).slice(0, 3)} ${day} ${monthAbbreviation(month)}`;
    case 'weekdayLong':
      return `${weekdayName(date)} ${day} ${monthName(month)}`;
    case 'full':
      return `${weekdayName(date)} ${day} ${monthName(month)} ${year}`;
    case 'monthLong':
      return `${monthName(month)} ${year}`;
    case 'month':
      return `${monthAbbreviation(month)} ${year}`;
  }
}

/**
 * Writes a day.
 * @throws RangeError if the value is no date
 */
export function formatDay(value: DayValue, style: DayStyle, context: FormatContext): string {
  if (isEnglish(context)) return englishDay(calendarDay(value, context.zone), style);
  const { instant, timeZone } = reading(value, context.zone);
  return dateFormat(intlOf(context), { ...STYLE_OPTIONS[style], timeZone }).format(instant);
}

/** Writes an interval of days with an en dash, repeating only what differs: `16–17 March 2027`, `Sep–Nov 2026`. */
export function formatDayRange(
  from: DayValue,
  to: DayValue,
  style: 'long' | 'table' | 'month',
  context: FormatContext,
) {
  if (!isEnglish(context)) {
    const start = reading(from, context.zone);
    const end = reading(to, context.zone);
    const format = dateFormat(intlOf(context), { ...STYLE_OPTIONS[style], timeZone: start.timeZone });
    return format.formatRange(start.instant, end.instant);
  }
  const start = calendarDay(from, context.zone);
  const end = calendarDay(to, context.zone);
  const written = englishDay(end, style);
  if (englishDay(start, style) === written) return written;
  const name = style === 'long' ? monthName : monthAbbreviation;
  const day = style === 'month' ? '' : `${start.day} `;
  if (start.year !== end.year) return `${englishDay(start, style)}–${written}`;
  if (start.month !== end.month) return `${day}${name(start.month)}–${written}`;
  return `${start.day}–${written}`;
}

/** `CET`, `CEST`: how the zone is called on that day. The zone's id is never shown. */
export function formatZone(instant: string | Date, zone: string): string {
  // British English knows the abbreviations of European zones; other locales write "GMT+1".
  const parts = dateFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(toInstant(instant));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
}

/** `17:00 CET`; without the zone's name (`14:32`) where the reader's own clock is meant. */
export function formatTime(instant: string | Date, context: FormatContext, options: { withZone?: boolean } = {}) {
  const clock = dateFormat('en-GB', {
    timeZone: context.zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(toInstant(instant));
  return (options.withZone ?? true) ? `${clock} ${formatZone(instant, context.zone)}` : clock;
}
