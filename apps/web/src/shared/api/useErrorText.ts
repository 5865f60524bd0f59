import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import type { AppError, FieldProblem } from './AppError.js';

/** The words for a code: those that come with the app, or those that the page has loaded beside; undefined where it has none. */
function useWords(): (code: string | undefined) => string | undefined {
  // Not named here: a page that needs the second room has loaded it, and no other waits for it.
  const { t, i18n } = useTranslation('errors');
  return useCallback(
    (code) => {
      const key = (['errors', 'refusals'] as const).map((room) => `${room}:${code}`).find((name) => i18n.exists(name));
      // Which codes there are is the API's; whether there are words for one has just been asked.
      return key === undefined ? undefined : t(key as 'INTERNAL');
    },
    [t, i18n],
  );
}

/** The words for a failure: those of its reason, else those of its code. */
export function useErrorText(): (error: AppError) => string {
  const { t } = useTranslation(['errors', 'shell']);
  const words = useWords();
  const problemText = useProblemText();
  return useCallback(
    ({ code, facts }: AppError) => {
      const [first] = facts.fields ?? [];
      if (facts.reason === 'text_too_long' && first) return problemText(first);
      if (code === 'NETWORK') return t('shell:network');
      if (code === 'OUTDATED') return `${t('shell:outdated.title')}. ${t('shell:outdated.body')}`;
      return words(facts.reason) ?? words(code) ?? t('errors:INTERNAL');
    },
    [t, words, problemText],
  );
}

/** The words for the problem of one field. */
export function useProblemText(): (problem: FieldProblem) => string {
  const { t } = useTranslation(['errors', 'format']);
  const words = useWords();
  const formats = useFormats();
  return useCallback(
    ({ problem, limit, length }: FieldProblem) => {
      if (problem === 'text_too_long' && limit !== undefined && length !== undefined) {
        return t('format:characters.refusal', { limit: formats.number(limit), length: formats.number(length) });
      }
      return words(problem) ?? t('errors:value_invalid');
    },
    [t, words, formats],
  );
}
