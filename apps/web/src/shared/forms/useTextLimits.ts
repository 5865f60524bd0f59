import { overLimit, TEXT_LIMITS, textLength, type LimitedText } from '@waymark/domain';
import type { FieldLimit } from '@waymark/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';

/** From this share of its limit on, a text's length is shown. */
const NEAR = 0.8;
const FAR: FieldLimit = { line: '', announcement: '', over: false };

export interface TextLimits {
  /** What a field says of the length of its text; hand it to the field's `limit`. */
  limit: (name: LimitedText, text: string) => FieldLimit;
  /** Why a text is too long to be sent, or undefined. */
  tooLong: (name: LimitedText, text: string) => string | undefined;
}

/** The limits of `libs/domain` in words, counted as the server counts. What is typed is never cut. */
export function useTextLimits(): TextLimits {
  const { t } = useTranslation('format');
  const formats = useFormats();
  return useMemo(
    () => ({
      limit(name, text) {
        const most = TEXT_LIMITS[name];
        // No text has more characters than units: a short one need not be counted at each key.
        const length = text.length < most * NEAR ? 0 : textLength(text);
        if (length < most * NEAR) return FAR;
        const limit = formats.number(most);
        const over = length > most;
        const counts = { limit, length: formats.number(length) };
        return {
          line: over
            ? t('characters.over', { ...counts, over: formats.number(length - most) })
            : t('characters.used', counts),
          announcement: t(over ? 'characters.passed' : 'characters.near', { limit }),
          over,
        };
      },
      tooLong(name, text) {
        const over = overLimit(name, text);
        if (!over) return undefined;
        return t('characters.refusal', { limit: formats.number(over.limit), length: formats.number(over.length) });
      },
    }),
    [t, formats],
  );
}
