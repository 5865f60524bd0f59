import { dayInZone, instantAt } from '@waymark/domain';
import { parseDay, parseTime } from '@waymark/i18n';

/** A deadline as it is typed. */
export interface TypedDeadline {
  day: string;
  time: string;
}

/** The instant in UTC of a day and a time in the roadmap's zone; null while either cannot be read. */
export function readDeadline({ day, time }: TypedDeadline, zone: string): string | null {
  const isoDay = parseDay(day);
  const clock = parseTime(time);
  return isoDay && clock ? instantAt(isoDay, clock, zone) : null;
}

/** A deadline as one would type it, in the roadmap's zone. */
export function typedDeadline(instant: string, zone: string, clock: string): TypedDeadline {
  const [year, month, day] = dayInZone(instant, zone).split('-').map(Number);
  return { day: `${day}/${month}/${year}`, time: clock };
}
