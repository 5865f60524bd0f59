import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { ActDraftHandle } from './useActDraft.js';

/** Says that a form holds words from before, and lets them go; the only way in which words are thrown away. */
export function RestoredLine({
  draft,
  text,
}: {
  draft: Pick<ActDraftHandle<object>, 'restored' | 'discard'>;
  text?: string;
}) {
  const { t } = useTranslation('states');
  if (!draft.restored) return null;
  return (
    <p className="wm-small">
      {text ?? t('draft.restored')}{' '}
      <Button size="small" variant="text" onClick={draft.discard}>
        {t('draft.discard')}
      </Button>
    </p>
  );
}
