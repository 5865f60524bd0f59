import { createFormats, DEFAULT_LANGUAGE, type Formats } from '@waymark/i18n';
import { useContext, useMemo } from 'react';
import { MembershipContext, ViewerContext } from './SessionContext.js';

/** Days, times, figures and money in the reader's language; times in the roadmap's zone, elsewhere in the account's or the device's. */
export function useFormats(): Formats {
  const own = useContext(ViewerContext)?.user.zone;
  const zone = useContext(MembershipContext)?.roadmap.zone ?? own;
  return useMemo(
    () =>
      createFormats({
        language: DEFAULT_LANGUAGE,
        zone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    [zone],
  );
}
