import { useMemo } from 'react';
import { useFormats } from '../session/useFormats.js';
import { INTERFACE, type Choice } from './useLanguages.js';

function partOf(zone: string, style: 'longGeneric' | 'long' | 'short', at: Date): string {
  const format = new Intl.DateTimeFormat(INTERFACE, { timeZone: zone, timeZoneName: style });
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** A zone by what it is called, with its abbreviations in winter and summer; its id is never shown. */
function zoneName(zone: string): string {
  const year = new Date().getUTCFullYear();
  const [winter, summer] = [0, 6].map((month) => partOf(zone, 'short', new Date(Date.UTC(year, month, 15))));
  const noon = new Date(Date.UTC(year, 0, 15));
  const generic = partOf(zone, 'longGeneric', noon);
  // A zone that no region uses has no name of that kind.
  const long = generic.startsWith('GMT') ? partOf(zone, 'long', noon) : generic;
  const short = winter === summer ? winter : `${winter}, ${summer}`;
  return long === short ? long : `${long} (${short})`;
}

/** The zones of the world, one for each name; that of `now` stands for its name. */
export function useZones(now: string | null): Choice[] {
  const formats = useFormats();
  return useMemo(() => {
    const named = new Map<string, string>();
    const zones = [...(now === null ? [] : [now]), 'UTC', ...Intl.supportedValuesOf('timeZone')];
    for (const zone of zones) {
      const label = zoneName(zone);
      if (!named.has(label)) named.set(label, zone);
    }
    return [...named].map(([label, value]) => ({ label, value })).sort((a, b) => formats.compare(a.label, b.label));
  }, [now, formats]);
}
