/** From which day a workbook counts: most from 1900, those of older Macs from 1904. */
export type DateSystem = 1900 | 1904;

const DAY_MS = 86_400_000;
/** Day 60 of 1900 is 29 February, which that year did not have: later days are counted from one day earlier. */
const LEAP_DAY_THAT_WAS_NOT = 60;
const LAST_DAY = '9999-12-31';

/**
 * The day and time behind a number, as `2027-09-30` or `2027-09-30 14:30`.
 * @returns null for a number that is no day of the calendar
 */
export function dateOfSerial(serial: number, system: DateSystem): string | null {
  if (!Number.isFinite(serial) || serial < 0) return null;
  const whole = Math.floor(serial);
  if (system === 1900 && (whole === 0 || whole === LEAP_DAY_THAT_WAS_NOT)) return null;
  const epoch = system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < LEAP_DAY_THAT_WAS_NOT ? 31 : 30);
  const at = new Date(epoch + whole * DAY_MS);
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() > Number(LAST_DAY.slice(0, 4))) return null;
  const day = at.toISOString().slice(0, 10);
  const minutes = Math.floor((serial - whole) * 1440 + 1e-6);
  if (minutes === 0) return day;
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The number that a spreadsheet which counts from 1900 keeps for a day after February 1900. */
export const serialOfDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY_MS;

/** Formats that every spreadsheet knows by number and shows as dates or times, East Asian ones included. */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Whether a number under this format is shown as a date. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to);
  if (/^general$/i.test(code)) return false;
  // What is quoted, escaped or in brackets (a colour, a currency, a condition) is no part of the day.
  const [first = ''] = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').split(';');
  return /[ymdhs]/i.test(first);
}
