import Button from '@mui/material/Button';
import { ConfirmDialog, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { useIntent } from '../../shared/forms/useActDraft.js';
import { useDraftedAct } from '../../shared/forms/useDraftedAct.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useDraftPlace } from './DraftContext.js';
import { DiscardMakingDocument, type Making } from './drafting.documents.js';

/** Throws the text in the making away; with it a priority that was never circulated. */
export function DiscardMaking({ making, refetch }: { making: Making; refetch: () => Promise<void> }) {
  const { t } = useTranslation('drafting');
  const { name, number, store } = useDraftPlace();
  const path = useRoadmapPath();
  const navigate = useNavigate();
  const toast = useToast();
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const { priorityId, revision, versions } = making;
  const intent = useIntent(`discard-making:${priorityId}:${revision}`);
  const discard = useDraftedAct(DiscardMakingDocument, intent, refetch);
  const isNew = versions.length === 0;
  const act = async () => {
    if (!(await discard.send({ priorityId, expectedRevision: store.making().revision }))) return;
    for (const { id } of making.passages) store.drop(id);
    toast({ text: t('discard.done') });
    setAsking(false);
    if (isNew) void navigate(path('draft'));
    else await refetch();
  };
  return (
    <div>
      <Button size="small" variant="text" onClick={() => setAsking(true)}>
        {t('discard')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('discard.title', { number, name })}
        consequences={isNew ? t('discard.new') : t('discard.kept', { number: number - 1 })}
        actLabel={t('discard')}
        cancelLabel={t('discard.cancel')}
        busy={discard.busy}
        error={discard.error && errorText(discard.error)}
        onAct={() => void act()}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
