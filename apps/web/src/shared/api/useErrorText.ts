import { ERROR_CODES, REASON_CODES } from '@waymark/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from './AppError.js';

const known = <T extends string>(codes: readonly T[], code: string | undefined): code is T =>
  code !== undefined && (codes as readonly string[]).includes(code);

/** The words for a failure: those of its reason, else those of its code. */
export function useErrorText(): (error: AppError) => string {
  const { t } = useTranslation(['errors', 'shell']);
  return useCallback(
    ({ code, facts }: AppError) => {
      if (code === 'NETWORK') return t('shell:network');
      if (code === 'OUTDATED') return t('shell:outdated.body');
      if (known(REASON_CODES, facts.reason)) return t(`errors:${facts.reason}`);
      return known(ERROR_CODES, code) ? t(`errors:${code}`) : t('errors:INTERNAL');
    },
    [t],
  );
}
