const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const NUMERIC = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\.?$/;
const WRITTEN = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function toIsoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a day as people type it: `30/9/2028`, `30.9.2028`, `30 Sep 2028`, `30 September 2028` or `2028-09-30`.
 * @returns the ISO day, or null if the text is no day of the calendar
 */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return toIsoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(trimmed);
  if (numeric) return toIsoDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const written = WRITTEN.exec(trimmed);
  if (!written) return null;
  const month = MONTHS.indexOf((written[2] as string).slice(0, 3).toLowerCase());
  return month < 0 ? null : toIsoDay(Number(written[3]), month + 1, Number(written[1]));
}
