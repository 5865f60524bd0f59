import { ErrorState } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../api/AppError.js';
import { useErrorText } from '../api/useErrorText.js';

export interface LoadErrorProps {
  error: AppError;
  /** The title of what could not be loaded. */
  subject: string;
  onRetry: () => void;
}

/** What failed, that nothing is lost, a way to try again and a reference to quote. Replaces its panel only. */
export function LoadError({ error, subject, onRetry }: LoadErrorProps) {
  const { t } = useTranslation(['states', 'shell']);
  const text = useErrorText();
  const reload = error.code === 'OUTDATED';
  return (
    <ErrorState
      title={reload ? t('shell:outdated.title') : t('states:error.subject', { subject })}
      retryLabel={reload ? t('shell:outdated.reload') : t('states:retry')}
      onRetry={reload ? () => window.location.reload() : onRetry}
    >
      {reload ? t('shell:outdated.body') : text(error)}
      {error.reference !== undefined && error.code === 'INTERNAL' && (
        <>
          {' '}
          {t('states:error.referenceLabel')}: <code>{error.reference}</code>
        </>
      )}
    </ErrorState>
  );
}
