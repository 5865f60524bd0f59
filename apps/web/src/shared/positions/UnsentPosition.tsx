import { useState } from 'react';
import type { PositionPanelPartsFragment } from '../../gql/graphql.js';
import { deviceDrafts } from '../forms/deviceDrafts.js';
import { KeptWords } from '../forms/KeptWords.js';
import { useKeptDraft } from '../forms/useAutosave.js';
import { useViewer } from '../session/SessionContext.js';
import { readPosition } from './record.documents.js';
import type { PositionForm } from './positionForm.js';
import { positionDraftId } from './usePositionDraft.js';

/** Words that wait on this device for a ballot that takes no position any more, and are not in the recorded one. */
export function UnsentPosition({ panel }: { panel: PositionPanelPartsFragment }) {
  const { user } = useViewer();
  const id = positionDraftId(panel.ballotId);
  const kept = useKeptDraft<PositionForm>(id)?.value;
  const [discarded, setDiscarded] = useState(false);
  if (!kept || discarded) return null;
  const current = readPosition(panel.current);
  const recorded = [current?.requestedText, ...(current?.statements.map(({ text }) => text) ?? [])];
  const words = [kept.main, ...Object.values(kept.extra), kept.requestedText];
  const discard = () => {
    deviceDrafts.drop(user.id, id);
    setDiscarded(true);
  };
  return <KeptWords words={words.filter((text) => !recorded.includes(text.trim()))} onDiscard={discard} />;
}
