import { FILE_REASONS, type FileReason } from '@waymark/domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../api/AppError.js';
import { useErrorText } from '../api/useErrorText.js';

const ofFiles = (reason: string | undefined): reason is FileReason =>
  (FILE_REASONS as readonly (string | undefined)[]).includes(reason);

/** The words for a failure of an act with a file. Whose page names the room `files`. */
export function useFileErrorText(): (error: AppError) => string {
  const { t } = useTranslation(['files', 'errors']);
  const errorText = useErrorText();
  return useCallback(
    (error: AppError) => (ofFiles(error.facts.reason) ? t(`files:${error.facts.reason}`) : errorText(error)),
    [t, errorText],
  );
}
