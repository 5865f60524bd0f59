import { instantMs, type Instant } from './instant.js';

/** A calendar day without time or zone, `YYYY-MM-DD`. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const MS_PER_DAY = 86_400_000;

/** Whether the text is a day that the calendar has, in the years 0001 to 9999. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts || parts[1] === '0000') return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function midnightMs(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOfMs(ms: number): Day {
  const day = new Date(ms).toISOString().slice(0, 10);
  if (!isDay(day)) throw new RangeError('Day outside the years 0001 to 9999');
  return day;
}

/**
 * Whole days from one day to another; negative when `to` is earlier.
 * @throws RangeError when either is not a day
 */
export function daysBetween(from: Day, to: Day): number {
  return (midnightMs(to) - midnightMs(from)) / MS_PER_DAY;
}

/**
 * The day `days` later, or earlier when negative.
 * @throws RangeError when `day` is not a day, `days` not a whole number, or the result leaves the years 0001 to 9999
 */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return dayOfMs(midnightMs(day) + days * MS_PER_DAY);
}

/** Negative when `a` is earlier, 0 when equal, positive when later: an order for `sort`. */
export function compareDays(a: Day, b: Day): number {
  return daysBetween(b, a);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
}

/** The wall clock of the zone at an instant, written as if it were UTC, in milliseconds. */
function wallMs(ms: number, zone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatOf(zone).formatToParts(ms)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = new Date(0);
  // Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
  wall.setUTCFullYear(year, month - 1, day);
  wall.setUTCHours(hour, minute, second);
  return wall.getTime();
}

/**
 * The calendar day that it is in a zone at an instant.
 * @param zone an IANA name such as `Africa/Cairo`
 * @throws RangeError for an unknown zone or an instant without an offset
 */
export function dayInZone(instantIso: Instant, zone: string): Day {
  return dayOfMs(wallMs(instantMs(instantIso), zone));
}

/**
 * The instant of a wall-clock time in a zone, as ISO 8601 in UTC. A time that the clock shows twice (when summer time
 * ends) is the first of the two; one that it leaps over is moved forward by the leap. Both as RFC 5545 has it.
 * @throws RangeError for an unknown zone, day or time
 */
export function instantAt(day: Day, time: string, zone: string): string {
  if (!TIME.test(time)) throw new RangeError(`Not a time: ${time}`);
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  const wall = Date.parse(`${day}T${time}:00Z`);
  const offsetAt = (ms: number): number => wallMs(ms, zone) - ms;
  const before = offsetAt(wall - MS_PER_DAY);
  const after = offsetAt(wall + MS_PER_DAY);
  const matches = [wall - before, wall - after].filter((ms) => wallMs(ms, zone) === wall);
  return new Date(matches.length > 0 ? Math.min(...matches) : wall - before).toISOString();
}
