import Button from '@mui/material/Button';
import { ConfirmDialog, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { useAct } from '../../../shared/forms/useAct.js';
import { DiscardPositionDraftDocument } from './position.documents.js';

export interface DiscardDraftProps {
  ballotId: string;
  version: number;
  onDiscarded: () => Promise<void>;
}

/** Removes the delegation's draft; what is recorded stays. */
export function DiscardDraft({ ballotId, version, onDiscarded }: DiscardDraftProps) {
  const { t } = useTranslation(['priority', 'confirm']);
  const errorText = useErrorText();
  const toast = useToast();
  const { send, busy, error } = useAct(DiscardPositionDraftDocument);
  const [asking, setAsking] = useState(false);
  const discard = async () => {
    if (!(await send({ input: { ballotId, expectedVersion: version } }))) return;
    setAsking(false);
    toast({ text: t('record.discarded') });
    await onDiscarded();
  };
  return (
    <>
      <Button variant="text" size="small" onClick={() => setAsking(true)}>
        {t('record.discard')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('record.discardTitle')}
        consequences={t('record.discardConsequence')}
        actLabel={t('record.discard')}
        cancelLabel={t('confirm:cancel')}
        busy={busy}
        error={error ? errorText(error) : undefined}
        onAct={() => void discard()}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
