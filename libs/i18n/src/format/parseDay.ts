import { monthOf, plainLetters } from './monthNames.js';

/** What a text says of a day. */
export type ReadDay =
  /** The ISO day. */
  | { kind: 'day'; day: string }
  /** Day, month and year can be told, but the month has no such day; `days` is how many it has. */
  | { kind: 'impossible'; year: number; month: number; days: number }
  | { kind: 'empty' }
  | { kind: 'unreadable' };

const UNREADABLE: ReadDay = { kind: 'unreadable' };

/** Words that belong to a written date and say nothing more: "20th of", "2026 г.", "2026. godine". */
const FILLERS = new Set(['st', 'nd', 'rd', 'th', 'of', 'g', 'god', 'godina', 'godine', 'viti']);

const TOKENS = /\d+|[a-z]+/g;
/** What may stand between the parts; a date ends with a dot in most of the languages. */
const SEPARATORS = /^[\s.,/–-]*$/;

/**
 * Reads a day as people write it in any of the product's languages, in Latin or Cyrillic letters: `20. 11. 2026`,
 * `20.11.2026.`, `20/11/2026`, `20-11-26`, `20 November 2026`, `20. studenoga 2026.`, `20 ноември 2026 г.`,
 * `2026-11-20`. The day stands before the month unless the year comes first; two figures of a year are of this century.
 */
export function readDay(text: string): ReadDay {
  const plain = plainLetters(text).trim();
  if (plain === '') return { kind: 'empty' };
  if (!SEPARATORS.test(plain.replaceAll(TOKENS, ''))) return UNREADABLE;
  const parts = (plain.match(TOKENS) ?? []).filter((part) => !FILLERS.has(part));
  if (parts.length !== 3) return UNREADABLE;
  const [first, second, third] = parts as [string, string, string];
  if (/^\d{4}$/.test(first)) return calendarDay(first, monthNumber(second), third);
  // November 20, 2026
  if (/^[a-z]/.test(first)) return calendarDay(third, monthNumber(first), second);
  return calendarDay(third, monthNumber(second), first);
}

/** The ISO day that a text says, or null. */
export function parseDay(text: string): string | null {
  const read = readDay(text);
  return read.kind === 'day' ? read.day : null;
}

function monthNumber(part: string): number | null {
  if (!/^\d/.test(part)) return monthOf(part);
  return /^\d{1,2}$/.test(part) && Number(part) >= 1 && Number(part) <= 12 ? Number(part) : null;
}

function calendarDay(yearPart: string, month: number | null, dayPart: string): ReadDay {
  if (month === null || !/^(\d{2}|\d{4})$/.test(yearPart) || !/^\d{1,2}$/.test(dayPart)) return UNREADABLE;
  const year = yearPart.length === 2 ? 2000 + Number(yearPart) : Number(yearPart);
  const day = Number(dayPart);
  if (year === 0) return UNREADABLE;
  const days = daysIn(year, month);
  if (day < 1 || day > days) return day <= 31 && day > 0 ? { kind: 'impossible', year, month, days } : UNREADABLE;
  return { kind: 'day', day: [String(year).padStart(4, '0'), twoFigures(month), twoFigures(day)].join('-') };
}

const twoFigures = (number: number): string => String(number).padStart(2, '0');

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  // Not `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

const TIME = /^(\d{1,2})(?:\s*[:.,h]\s*(\d{2}))?\s*(h|c|sati|am|pm)?\.?$/;

/**
 * Reads a time of day: `17:00`, `17.00`, `9,30`, `17 h`, `17`, `5 pm`.
 * @returns `HH:MM`, or null
 */
export function parseTime(text: string): string | null {
  const [, hours, minutes = '00', after] =
    TIME.exec(
      plainLetters(text)
        .trim()
        .replaceAll(/([ap])\.\s?m\.?/g, '$1m'),
    ) ?? [];
  if (hours === undefined) return null;
  const half = after === 'am' || after === 'pm';
  const hour = Number(hours);
  if (Number(minutes) > 59 || hour > (half ? 12 : 23) || (half && hour === 0)) return null;
  const clock = half ? (hour % 12) + (after === 'pm' ? 12 : 0) : hour;
  return `${twoFigures(clock)}:${minutes}`;
}
