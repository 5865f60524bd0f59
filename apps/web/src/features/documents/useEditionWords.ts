import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/session/useFormats.js';
import type { EditionHead } from './documents.documents.js';

type Named = Pick<EditionHead, 'number' | 'kind' | 'circulatedAt'>;

/** How an edition is named: "Edition 1.2-draft, circulated 13 February 2026". */
export function useEditionWords() {
  const { t } = useTranslation('documents');
  const formats = useFormats();
  return {
    short: ({ number }: Pick<Named, 'number'>): string => t('edition', { number }),
    full: ({ number, kind, circulatedAt }: Named): string =>
      t(`edition.${kind}`, { number, day: formats.day(circulatedAt) }),
  };
}
