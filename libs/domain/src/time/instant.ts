/** A point in time: a `Date`, or ISO 8601 text that names its offset (`Z` or `+01:00`). */
export type Instant = string | Date;

const WITH_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * Milliseconds since 1970 in UTC.
 * @throws RangeError for text without an offset (it would mean another instant on another machine) and invalid dates
 */
export function instantMs(instant: Instant): number {
  if (typeof instant === 'string' && !WITH_OFFSET.test(instant)) {
    throw new RangeError(`Not an instant with an offset: ${instant}`);
  }
  const ms = typeof instant === 'string' ? Date.parse(instant) : instant.getTime();
  if (Number.isNaN(ms)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return ms;
}
