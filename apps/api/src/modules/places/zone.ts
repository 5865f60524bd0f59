/** Whether this is an IANA zone that this machine knows. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return /^[A-Za-z]/.test(zone); // an offset is no zone: it knows no summer time
  } catch {
    return false;
  }
}
