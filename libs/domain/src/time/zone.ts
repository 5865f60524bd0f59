/** Whether it names a time zone of the world. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone); // an offset is no zone: it knows no summer time
  } catch {
    return false;
  }
}
