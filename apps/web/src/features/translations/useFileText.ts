import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';

/** Why a file is none of this translation. */
const REASONS = ['text_other', 'version_other', 'language_other', 'code_in_text', 'too_large', 'empty'] as const;

/** The words for a file that was refused, with the line where it is known. */
export function useFileText(): (error: AppError) => string {
  const { t } = useTranslation('translations');
  const errorText = useErrorText();
  return useCallback(
    (error: AppError) => {
      if (error.facts.reason !== 'translation_unreadable') return errorText(error);
      const { problem, line } = (error.facts.fields?.[0] ?? {}) as { problem?: string; line?: number };
      const reason = REASONS.find((one) => one === problem);
      const said = reason ? t(`refused.${reason}`) : errorText(error);
      return line === undefined ? said : `${said} ${t('refused.line', { line })}`;
    },
    [t, errorText],
  );
}
