import { readDay } from '@waymark/i18n';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';

/**
 * What a typed day is taken for, or how it would be written: "Friday 20 November 2026", "February 2026 has 28 days.",
 * "Day, month, year: 20.11.2026". Nothing for an empty field.
 */
export function useDayLine(): (text: string) => string {
  const { t } = useTranslation('format');
  const formats = useFormats();
  return (text) => {
    const read = readDay(text);
    switch (read.kind) {
      case 'empty':
        return '';
      case 'day':
        return formats.day(read.day, 'full');
      case 'impossible':
        return t('day.impossible', { month: formats.day(firstOf(read), 'monthLong'), days: read.days });
      case 'unreadable':
        return t('day.howTo');
    }
  };
}

const firstOf = ({ year, month }: { year: number; month: number }): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
