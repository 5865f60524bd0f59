import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Passage } from './translations.documents.js';

/** How a passage is named: "¶4, title of step 1.1". */
export function usePlaceName(): (passage: Pick<Passage, 'label' | 'kind' | 'stepCode'>) => string {
  const { t } = useTranslation('translations');
  return useCallback(
    ({ label, kind, stepCode }) =>
      stepCode === null
        ? t('place', { label, kind: t(`kind.${kind}`) })
        : t('placeOfStep', { label, kind: t(`kind.${kind}`), code: stepCode }),
    [t],
  );
}
