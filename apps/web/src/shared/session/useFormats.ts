import { createFormats, DEFAULT_LANGUAGE, type Formats } from '@waymark/i18n';
import { useContext, useMemo } from 'react';
import { MembershipContext } from './SessionContext.js';

/** Days, times, figures and money in the reader's language; times in the roadmap's zone, elsewhere in the device's. */
export function useFormats(): Formats {
  const zone = useContext(MembershipContext)?.roadmap.zone;
  return useMemo(
    () =>
      createFormats({
        language: DEFAULT_LANGUAGE,
        zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    [zone],
  );
}
