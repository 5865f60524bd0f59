import { styled } from '@mui/material/styles';
import { Icon, useParticipantNames } from '@waymark/ui';
import CloudCheck from 'lucide-react/icons/cloud-check';
import { useTranslation } from 'react-i18next';
import type { PositionPanelPartsFragment } from '../../gql/graphql.js';
import { useOnline } from '../api/connection.js';
import { SavingLine } from '../forms/SavingLine.js';
import type { SavingState } from '../forms/useAutosave.js';
import { useFormats } from '../session/useFormats.js';
import { readDraft } from './position.documents.js';

const Root = styled('p')({
  display: 'flex',
  gap: 6,
  alignItems: 'flex-start',
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-2)',
  '& > svg': { flex: 'none', marginTop: 2 },
});

export interface DraftLineProps {
  panel: PositionPanelPartsFragment;
  state: SavingState;
  /** Whether the server has a draft of the delegation. */
  exists: boolean;
}

/** Whether the draft is saved, when and by whom, and who can see it. */
export function DraftLine({ panel, state, exists }: DraftLineProps) {
  const { t } = useTranslation(['priority', 'states']);
  const formats = useFormats();
  const names = useParticipantNames([panel.participantCode]);
  const participant = names.name(panel.participantCode);
  const draft = readDraft(panel.draft);
  const audience = t('record.audience', { participant });
  const online = useOnline();
  const untouched = state.kind === 'untouched';
  return (
    <Root>
      <Icon of={CloudCheck} small />
      {!online ? (
        <span role="status">{t('record.waits')}</span>
      ) : draft && exists && (untouched || state.kind === 'saved') ? (
        // The server's time, as everybody else in the delegation sees it.
        <span role="status">
          {untouched
            ? t('record.draftBy', {
                time: formats.time(draft.savedAt, { withZone: false }),
                title: draft.savedByTitle,
                participant,
              })
            : `${t('states:draft.saved', { time: formats.time(draft.savedAt, { withZone: false }) })}, ${audience}`}
        </span>
      ) : (
        <SavingLine state={state} audience={audience} />
      )}
    </Root>
  );
}
