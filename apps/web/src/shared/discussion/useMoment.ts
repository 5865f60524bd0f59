import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import { serverClock } from './serverClock.js';

/** Writes when something was said: "1 March, 16:20", with the year where it is not the present one. */
export function useMoment(): (instant: string) => string {
  const { t } = useTranslation('discussion');
  const formats = useFormats();
  return useCallback(
    (instant) => {
      const sameYear = new Date(instant).getFullYear() === new Date(serverClock.now()).getFullYear();
      return t('moment', {
        day: formats.day(instant, sameYear ? 'dayMonth' : 'long'),
        time: formats.time(instant, { withZone: false }),
      });
    },
    [t, formats],
  );
}
