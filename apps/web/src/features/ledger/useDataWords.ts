import type { Resources } from '@waymark/i18n';
import { useTranslation } from 'react-i18next';

type Text = keyof Resources['ledger'];

/** The text of a key that data name; the data's own word where the catalogue has none. */
export function useDataWords(): (
  key: string,
  otherwise: string,
  facts?: Record<string, string | null | undefined>,
) => string {
  const { t, i18n } = useTranslation('ledger');
  return (key, otherwise, facts = {}) => (i18n.exists(`ledger:${key}`) ? t(key as Text, facts) : otherwise);
}
