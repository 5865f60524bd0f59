import { useState } from 'react';
import { deviceDrafts } from '../../../shared/forms/deviceDrafts.js';
import { KeptWords } from '../../../shared/forms/KeptWords.js';
import { useActDraft } from '../../../shared/forms/useActDraft.js';
import { useKeptDraft } from '../../../shared/forms/useAutosave.js';
import { useViewer } from '../../../shared/session/SessionContext.js';
import type { WorkAction } from '../work.documents.js';
import { NO_REASON, returnDraftId } from './ReviewUpdate.js';
import type { UpdateValues } from './updateValues.js';
import { updateDraftId } from './useUpdateDraft.js';

/** What the reader typed for an update that is no longer theirs to write: a colleague has submitted it, for example. */
export function UnsentUpdate({ action: { actionId, open, earlier } }: { action: WorkAction }) {
  const { user } = useViewer();
  const id = updateDraftId(actionId);
  const kept = useKeptDraft<UpdateValues>(id)?.value;
  const [discarded, setDiscarded] = useState(false);
  const recorded = open ?? earlier[0];
  if (!kept || discarded) return null;
  const unsent = ([typed, record]: [string, string | null | undefined]) =>
    typed.trim() === record?.trim() ? '' : typed;
  const words = [unsent([kept.narrative, recorded?.narrative]), unsent([kept.cause, recorded?.cause])];
  const discard = () => {
    deviceDrafts.drop(user.id, id);
    setDiscarded(true);
  };
  return <KeptWords words={words} onDiscard={discard} />;
}

/** A reason for returning an update that somebody else has published or returned. */
export function UnsentReason({ action: { open, earlier } }: { action: WorkAction }) {
  const update = open ?? earlier[0];
  const { values, discard } = useActDraft(returnDraftId(update?.id ?? ''), NO_REASON);
  const recorded = update?.submissions.some(({ returnReason }) => returnReason === values.reason.trim());
  return <KeptWords words={recorded ? [] : [values.reason]} onDiscard={discard} />;
}
