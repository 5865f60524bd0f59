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
    // The field below keeps its room for an error between them.
    <p className="wm-small" style={{ marginBottom: 28 }}>
      {text ?? t('draft.restored')}{' '}
      <Button size="small" variant="text" onClick={draft.discard}>
        {t('draft.discard')}
      </Button>
    </p>
  );
}
