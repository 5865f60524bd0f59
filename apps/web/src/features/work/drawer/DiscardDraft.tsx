import Button from '@mui/material/Button';
import { ConfirmDialog } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { useAct } from '../../../shared/forms/useAct.js';
import { DiscardUpdateDraftDocument, type WorkAction } from '../work.documents.js';

export interface DiscardDraftProps {
  action: WorkAction;
  /** The version that is thrown away. */
  version: () => number | null;
  onDiscarded: () => Promise<void>;
}

/** Throws a draft away, after asking: it cannot be brought back. */
export function DiscardDraft({ action, version, onDiscarded }: DiscardDraftProps) {
  const { t } = useTranslation(['work', 'confirm']);
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const discard = useAct(DiscardUpdateDraftDocument);
  const { open } = action;
  if (!open) return null;
  const send = async () => {
    const answer = await discard.send({ input: { updateId: open.id, expectedVersion: version() ?? open.version } });
    if (!answer) return;
    setAsking(false);
    await onDiscarded();
  };
  return (
    <>
      <Button variant="text" size="small" onClick={() => setAsking(true)}>
        {t('discard')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('discard.title', { code: action.stepCode })}
        quote={open.narrative || undefined}
        consequences={t('discard.consequence')}
        actLabel={t('discard.act')}
        cancelLabel={t('confirm:cancel')}
        busy={discard.busy}
        error={discard.error && errorText(discard.error)}
        onAct={() => void send()}
        onCancel={() => {
          discard.clearError();
          setAsking(false);
        }}
      />
    </>
  );
}
