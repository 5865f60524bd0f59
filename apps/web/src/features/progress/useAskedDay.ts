import { parseDay } from '@waymark/i18n';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { AppError } from '../../shared/api/AppError.js';
import { useDayLine } from '../../shared/forms/useDayLine.js';
import { useFormats } from '../../shared/session/useFormats.js';

/** Why the day of the address is not shown. */
type Reason = 'not_a_day' | 'day_in_future' | 'day_before_period';

const refusalOf = (error: AppError | undefined): Reason | null => {
  const reason = error?.facts.reason;
  return reason === 'day_in_future' || reason === 'day_before_period' ? reason : null;
};

/** An address may hold anything. */
const LONGEST = 40;

export interface AskedDay {
  /** The day to ask the server for; null for today. */
  day: string | null;
  /** To be called while rendering with the page's error: a day that the server refuses gives way to today. */
  meet: (error: AppError | undefined) => void;
  /** Says in one line why today is shown instead of what the address asks; null where it is not. */
  notice: (roadmap: { today: string; periodStart: string }) => string | null;
}

/** The day of `?asof=`. Where nothing is known of it, today is shown, and the page says so. */
export function useAskedDay(): AskedDay {
  const { t } = useTranslation('progress');
  const formats = useFormats();
  const dayLine = useDayLine();
  const [query] = useSearchParams();
  const [refused, setRefused] = useState<{ day: string; reason: Reason } | null>(null);
  const asked = query.get('asof')?.trim() || null;
  const day = asked === null ? null : parseDay(asked);
  const refusal = refused !== null && refused.day === day ? refused.reason : null;
  const reason: Reason | null = asked !== null && day === null ? 'not_a_day' : refusal;
  return {
    day: refusal ? null : day,
    meet(error) {
      const met = refusalOf(error);
      if (day !== null && met !== null && refusal === null) setRefused({ day, reason: met });
    },
    notice({ today, periodStart }) {
      if (asked === null || reason === null) return null;
      const why = {
        not_a_day: () => t('asOf.notADay', { asked: asked.slice(0, LONGEST), why: dayLine(asked) }),
        day_in_future: () => t('asOf.ahead', { day: formats.day(day ?? today) }),
        day_before_period: () => t('asOf.tooEarly', { day: formats.day(day ?? today), from: formats.day(periodStart) }),
      }[reason]();
      return `${why} ${t('asOf.shownToday', { today: formats.day(today) })}`;
    },
  };
}
