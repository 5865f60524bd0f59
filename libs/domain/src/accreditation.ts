import { daysBetween, type Day } from './time/day.js';

/** From when to when a signatory is accredited, both days included; null for a side that is open. */
export interface AccreditationDays {
  validFrom: Day | null;
  validUntil: Day | null;
}

/** Whether there is a day in it at all. */
export const areAccreditationDays = ({ validFrom, validUntil }: AccreditationDays): boolean =>
  validFrom === null || validUntil === null || daysBetween(validFrom, validUntil) >= 0;

/**
 * Why a signatory does not sign today; null where it does. Outside the days of its letter it reads and prepares. A seat
 * without a letter is bound by none.
 * @param today in the roadmap's zone
 */
export function refuseAccreditation(
  accreditation: AccreditationDays | null,
  today: Day,
): 'accreditation_not_in_force' | null {
  if (accreditation === null) return null;
  const { validFrom, validUntil } = accreditation;
  const begun = validFrom === null || daysBetween(validFrom, today) >= 0;
  const over = validUntil !== null && daysBetween(today, validUntil) < 0;
  return begun && !over ? null : 'accreditation_not_in_force';
}
