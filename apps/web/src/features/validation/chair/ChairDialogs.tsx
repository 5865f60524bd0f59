import { useApolloClient } from '@apollo/client/react';
import { useToast } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useRoundName } from '../../../shared/ballots/useRoundName.js';
import { useRoadmapPath } from '../../../shared/session/SessionContext.js';
import { ViewerDocument } from '../../../shared/session/viewer.js';
import type { Round, ValidationView } from '../round.js';
import { CancelBallot } from './CancelBallot.js';
import type { ChairAct } from './chairAct.js';
import { CloseRound } from './CloseRound.js';
import { ExtendDeadline } from './ExtendDeadline.js';
import { isMove } from './moves.js';
import { MovePriority } from './MovePriority.js';
import { OpenRound } from './OpenRound.js';

export interface ChairDialogsProps {
  act: ChairAct;
  view: ValidationView;
  round: Round | null;
  /** Loads the page anew: after an act, and when somebody else was faster. */
  refetch: () => Promise<void>;
  onClose: () => void;
}

/** The dialog of the act that the chair prepares. */
export function ChairDialogs({ act, view, round, refetch, onClose }: ChairDialogsProps) {
  const { t } = useTranslation('validation');
  const client = useApolloClient();
  const toast = useToast();
  const navigate = useNavigate();
  const pathOf = useRoadmapPath();
  const roundName = useRoundName();
  const done = (text: string) => {
    onClose();
    toast({ text });
    void refetch();
    // The frame names the open round, too. What it shows may wait for the next answer.
    client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
  };
  const shared = { refetch, onCancel: onClose };
  if (act.kind === 'open') {
    const opened = (head: { code: string; title: string }) => {
      done(t('chair.opened', { round: roundName(head) }));
      void navigate(pathOf(`validation/${head.code}`));
    };
    return <OpenRound view={view} {...shared} onOpened={opened} />;
  }
  if (act.kind === 'move') {
    const text = view.priorities.find(({ id }) => id === act.priorityId);
    if (!text || !isMove(act.act)) return null;
    return <MovePriority text={text} act={act.act} {...shared} onDone={done} />;
  }
  if (!round) return null;
  if (act.kind === 'close') return <CloseRound round={round} {...shared} onDone={done} />;
  if (act.kind === 'extend') return <ExtendDeadline round={round} {...shared} onDone={done} />;
  const entry = round.ballots.find(({ priorityId }) => priorityId === act.priorityId);
  return entry ? <CancelBallot entry={entry} {...shared} onDone={done} /> : null;
}
