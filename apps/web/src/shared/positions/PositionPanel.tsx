import { styled } from '@mui/material/styles';
import { media, Panel, ReadOnlyNote } from '@waymark/ui';
import { useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { AppError } from '../api/AppError.js';
import { useErrorText } from '../api/useErrorText.js';
import type { ReasonCode } from '@waymark/domain';
import { inSeries } from '../ballots/ParticipantSeries.js';
import { useRoundName } from '../ballots/useRoundName.js';
import { useKeptDraft } from '../forms/useAutosave.js';
import { useFormats } from '../session/useFormats.js';
import { readPosition } from './record.documents.js';
import { PositionForm, type PositionFormProps } from './PositionForm.js';
import { readDraft } from './position.documents.js';
import type { PositionForm as FormValue } from './positionForm.js';
import { positionDraftId } from './usePositionDraft.js';
import { RecordedPosition } from './RecordedPosition.js';
import { UnsentPosition } from './UnsentPosition.js';

const PositionPanelParts = graphql(`
  fragment PositionPanelParts on PositionPanel {
    ballotId
    participantCode
    versionHash
    deadline
    canSign
    awaiting {
      confirmers
    }
    letterReason
    canSaveDraft
    closedReason
    draft {
      ...PositionDraftParts
    }
    current {
      ...PriorityPosition
    }
    last {
      ...PriorityPosition
    }
  }
`);

const Root = styled(Panel)({
  position: 'sticky',
  top: 76,
  maxHeight: 'calc(100vh - 92px)',
  overflowY: 'auto',
  scrollMarginTop: 76,
  '& h2': { fontSize: 19, lineHeight: '25px' },
  [media.narrow]: { position: 'static', maxHeight: 'none', overflow: 'visible' },
  [media.low]: { position: 'static', maxHeight: 'none', overflow: 'visible' },
  // What a delegation prepares for itself is not printed.
  [media.print]: { display: 'none' },
});
const Closes = styled('p')({ marginTop: 4, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' });

/** The id of the panel: the sticky button of phones leads to it. */
export const PANEL_ID = 'our-position';

export interface PositionPanelProps extends Pick<PositionFormProps, 'name' | 'ballot' | 'passages' | 'refetch'> {
  panel: FragmentType<typeof PositionPanelParts>;
}

/** The delegation's own place on the ballot: what it has recorded, and the form for a first or a new position. */
export function PositionPanel(props: PositionPanelProps) {
  const { ballot, passages, refetch } = props;
  const panel = readFragment(PositionPanelParts, props.panel);
  const { t } = useTranslation('priority');
  const formats = useFormats();
  const roundName = useRoundName();
  const errorText = useErrorText();
  const kept = useKeptDraft<FormValue>(positionDraftId(panel.ballotId));
  const [replacing, setReplacing] = useState(kept !== null);
  const [done, setDone] = useState<string | null>(null);
  const root = useRef<HTMLElement>(null);
  const current = readPosition(panel.current);
  const open = panel.canSaveDraft || panel.canSign;
  const writing = open && (current === null || readDraft(panel.draft) !== null || replacing);
  const round = roundName({ code: ballot.roundCode, title: ballot.roundTitle });

  const recorded = async (signedAt: string) => {
    const time = formats.time(signedAt, { withZone: false });
    setDone(t(current ? 'record.replaced' : 'record.done', { time }));
    await refetch();
    setReplacing(false);
    // The button that was pressed is gone; its panel says what happened.
    root.current?.focus({ preventScroll: true });
  };

  return (
    <Root
      as="section"
      ref={root as Ref<HTMLDivElement>}
      id={PANEL_ID}
      tabIndex={-1}
      aria-labelledby={`${PANEL_ID}-title`}
    >
      <h2 id={`${PANEL_ID}-title`}>
        {t(!writing ? 'record.ours' : panel.canSign ? 'record.title' : 'record.titleDraft')}
      </h2>
      <Closes>
        {panel.deadline
          ? t('record.closes', {
              round,
              day: formats.day(panel.deadline, 'weekdayLong'),
              time: formats.time(panel.deadline),
            })
          : t('record.inSession', { round })}
      </Closes>
      <p role="status" className="wm-small" style={{ marginTop: done ? 8 : 0 }}>
        {done}
      </p>
      {current && (
        <RecordedPosition
          position={current}
          passages={passages}
          onReplace={open && !writing ? () => setReplacing(true) : undefined}
        />
      )}
      {open && panel.awaiting && (
        <ReadOnlyNote>
          {t('record.awaiting', {
            who:
              panel.awaiting.confirmers.length > 0
                ? t('record.awaitingBy', { titles: inSeries(panel.awaiting.confirmers) })
                : t('record.awaitingLetter'),
          })}
        </ReadOnlyNote>
      )}
      {open && panel.letterReason !== null && (
        <ReadOnlyNote>
          {errorText(new AppError('FORBIDDEN', { reason: panel.letterReason as ReasonCode }))}
        </ReadOnlyNote>
      )}
      {!open && panel.closedReason !== null && (
        <ReadOnlyNote>
          {t('record.closed', {
            reason: errorText(new AppError('FORBIDDEN', { reason: panel.closedReason as ReasonCode })),
          })}
        </ReadOnlyNote>
      )}
      {!open && <UnsentPosition panel={panel} />}
      {writing && (
        <PositionForm
          key={`${panel.ballotId} ${panel.versionHash}`}
          {...props}
          panel={panel}
          current={current}
          onRecorded={recorded}
          onKeepCurrent={current && replacing ? () => setReplacing(false) : undefined}
          onEdit={() => setDone(null)}
        />
      )}
    </Root>
  );
}
