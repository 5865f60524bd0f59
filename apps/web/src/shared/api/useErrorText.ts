import { ERROR_CODES, FILE_REASONS, REASON_CODES, type FileReason, type ReasonCode } from '@waymark/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../session/useFormats.js';
import type { AppError, FieldProblem } from './AppError.js';

const known = <T extends string>(codes: readonly T[], code: string | undefined): code is T =>
  code !== undefined && (codes as readonly string[]).includes(code);

/** Those of files have their words in a room of their own: `useFileErrorText`. */
const worded = (reason: string | undefined): reason is Exclude<ReasonCode, FileReason> =>
  known(REASON_CODES, reason) && !known(FILE_REASONS, reason);

/** The words for a failure: those of its reason, else those of its code. */
export function useErrorText(): (error: AppError) => string {
  const { t } = useTranslation(['errors', 'shell']);
  const problemText = useProblemText();
  return useCallback(
    ({ code, facts }: AppError) => {
      const [first] = facts.fields ?? [];
      if (facts.reason === 'text_too_long' && first) return problemText(first);
      if (code === 'NETWORK') return t('shell:network');
      if (code === 'OUTDATED') return `${t('shell:outdated.title')}. ${t('shell:outdated.body')}`;
      if (worded(facts.reason)) return t(`errors:${facts.reason}`);
      return known(ERROR_CODES, code) ? t(`errors:${code}`) : t('errors:INTERNAL');
    },
    [t, problemText],
  );
}

/** The words for the problem of one field. */
export function useProblemText(): (problem: FieldProblem) => string {
  const { t } = useTranslation(['errors', 'format']);
  const formats = useFormats();
  return useCallback(
    ({ problem, limit, length }: FieldProblem) => {
      if (problem === 'text_too_long' && limit !== undefined && length !== undefined) {
        return t('format:characters.refusal', { limit: formats.number(limit), length: formats.number(length) });
      }
      return worded(problem) ? t(`errors:${problem}`) : t('errors:value_invalid');
    },
    [t, formats],
  );
}
