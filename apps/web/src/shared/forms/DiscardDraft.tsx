import type { TypedDocumentNode } from '@apollo/client';
import Button from '@mui/material/Button';
import { ConfirmDialog } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../api/useErrorText.js';
import { useAct } from './useAct.js';

export interface DiscardDraftProps<Data, Input> {
  document: TypedDocumentNode<Data, { input: Input }>;
  /** What is thrown away, as it is when that is confirmed. */
  input: () => Input;
  title: string;
  quote?: string | undefined;
  consequences: string;
  onDiscarded: () => Promise<void>;
}

/** Throws a draft away, after asking: it cannot be brought back. */
export function DiscardDraft<Data, Input>({
  document,
  input,
  title,
  quote,
  consequences,
  onDiscarded,
}: DiscardDraftProps<Data, Input>) {
  const { t } = useTranslation('confirm');
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const { send, busy, error, clearError } = useAct(document);
  const discard = async () => {
    if (!(await send({ input: input() }))) return;
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
        title={title}
        quote={quote}
        consequences={consequences}
        actLabel={t('discard')}
        cancelLabel={t('cancel')}
        busy={busy}
        error={error && errorText(error)}
        onAct={() => void discard()}
        onCancel={() => {
          clearError();
          setAsking(false);
        }}
      />
    </>
  );
}
