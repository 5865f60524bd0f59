import { styled } from '@mui/material/styles';
import { ConfirmDialog } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { awaitedOn, countsOf } from '../../../shared/ballots/ballot.js';
import { ParticipantSeries } from '../../../shared/ballots/ParticipantSeries.js';
import { useBallotWords } from '../../../shared/ballots/useBallotWords.js';
import { useRoundName } from '../../../shared/ballots/useRoundName.js';
import { useIntent } from '../../../shared/forms/useActDraft.js';
import type { Round } from '../round.js';
import { CloseRoundDocument } from './chairDocuments.js';
import { useChairAct } from './useChairAct.js';

const Facts = styled('div')({
  fontSize: 14,
  lineHeight: '21px',
  fontWeight: 400,
  '& ul': { margin: '8px 0 12px' },
  '& li': { padding: '6px 0', borderBottom: '1px solid var(--wm-line)' },
  '& li b': { marginRight: 8, fontWeight: 600 },
  '& li > span': { display: 'block', color: 'var(--wm-ink-2)' },
});

export interface CloseRoundProps {
  round: Round;
  refetch: () => Promise<void>;
  onCancel: () => void;
  onDone: (text: string) => void;
}

/** The question before a round closes: it repeats what becomes final and names who has no position. */
export function CloseRound({ round, refetch, onCancel, onDone }: CloseRoundProps) {
  const { t } = useTranslation(['validation', 'confirm']);
  const name = useRoundName()(round.head);
  const words = useBallotWords();
  const { signed, expected, ballots, head, version } = round;
  const intent = useIntent(`close-round:${head.id}:${version}`);
  const { send, busy, refusal } = useChairAct(CloseRoundDocument, intent, refetch);
  const close = async () => {
    const data = await send({ roundId: head.id, expectedVersion: version });
    if (data) onDone(t('validation:chair.closed', { round: name }));
  };
  const facts = (
    <Facts>
      <p>{t('validation:close.signed', { signed, expected })}</p>
      <ul>
        {ballots
          .filter(({ ballot }) => ballot.state === 'open')
          .map(({ code, title, ballot }) => {
            const awaited = awaitedOn(ballot);
            return (
              <li key={code}>
                <b>{code}</b>
                {title}
                <span>{words.counts(countsOf(ballot))}</span>
                {awaited.length > 0 && (
                  <span>
                    {t('validation:close.without', { code })} <ParticipantSeries codes={awaited} />
                  </span>
                )}
              </li>
            );
          })}
      </ul>
    </Facts>
  );
  return (
    <ConfirmDialog
      open
      title={t('validation:close.title', { round: name })}
      subject={facts}
      consequences={t('validation:close.consequence')}
      actLabel={t('confirm:close.act')}
      cancelLabel={t('confirm:cancel')}
      busy={busy}
      error={refusal}
      onAct={() => void close()}
      onCancel={onCancel}
    />
  );
}
