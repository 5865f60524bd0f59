import { dayInZone, instantAt } from '@waymark/domain';
import { parseDay } from '@waymark/i18n';

/** A deadline as it is typed. */
export interface TypedDeadline {
  day: string;
  time: string;
}

const TIME = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** `9.30` and `9:30` become `09:30`; null for what is no time. */
export function readTime(text: string): string | null {
  const [, hours, minutes] = TIME.exec(text.trim()) ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : null;
}

/** The instant in UTC of a day and a time in the roadmap's zone; null while either cannot be read. */
export function readDeadline({ day, time }: TypedDeadline, zone: string): string | null {
  const isoDay = parseDay(day);
  const clock = readTime(time);
  return isoDay && clock ? instantAt(isoDay, clock, zone) : null;
}

/** A deadline as one would type it, in the roadmap's zone. */
export function typedDeadline(instant: string, zone: string, clock: string): TypedDeadline {
  const [year, month, day] = dayInZone(instant, zone).split('-').map(Number);
  return { day: `${day}/${month}/${year}`, time: clock };
}
