import { styled } from '@mui/material/styles';
import { Disclosure, Participant, Tag } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { markOf } from '../ballots/ballot.js';
import { ResultExplanation } from '../ballots/ResultExplanation.js';
import { StanceMark, useMarkLabel } from '../ballots/StanceMark.js';
import { useRoundName } from '../ballots/useRoundName.js';
import { useFormats } from '../session/useFormats.js';
import { HashLine } from './HashLine.js';
import type { Ballot, BallotEntry, CitedPassage } from './record.documents.js';
import { PositionRecord } from './PositionRecord.js';

const Positions = styled('ul')({
  marginTop: 8,
  '& > li': {
    display: 'grid',
    gridTemplateColumns: '48px minmax(0, 1fr)',
    padding: '10px 0',
    borderTop: '1px solid var(--wm-line)',
  },
  '& .earlier': { marginTop: 10, paddingTop: 10, borderTop: '1px dashed var(--wm-line-2)' },
});
const Mark = styled('p')({ display: 'flex', gap: 8, alignItems: 'flex-start', fontWeight: 600 });

/** One ballot in the record: what it was about, how it ended and why, and every position, replaced ones included. */
export function BallotRecord({ ballot, passages }: { ballot: Ballot; passages: readonly CitedPassage[] }) {
  const { t } = useTranslation(['priority', 'result']);
  const formats = useFormats();
  const roundName = useRoundName();
  const { state, result, endedAt, cancelReason, editionNumber, versionNumber, versionHash } = ballot;
  const round = roundName({ code: ballot.roundCode, title: ballot.roundTitle });
  return (
    <>
      <header>
        <h3>
          {editionNumber === null
            ? t(state === 'open' ? 'history.ballotCurrent' : 'history.ballot', { round, number: versionNumber })
            : t('history.ballotEdition', { round, number: editionNumber })}
        </h3>
        {result && <Tag>{t(`result:${result.outcome}`)}</Tag>}
        {state === 'cancelled' && <Tag>{t('result:words.cancelled')}</Tag>}
      </header>
      <p className="quiet">
        {endedAt &&
          (state === 'cancelled'
            ? t('history.cancelled', {
                day: formats.day(endedAt),
                time: formats.time(endedAt),
                reason: cancelReason ?? '',
              })
            : `${t('history.ended', { day: formats.day(endedAt) })}.`)}{' '}
        <HashLine hash={versionHash} />
      </p>
      {result && <ResultExplanation result={result} />}
      <Disclosure summary={t('history.positions')}>
        <Positions>
          {ballot.positions.map((entry) => (
            <Entry key={entry.participantCode} entry={entry} passages={passages} />
          ))}
        </Positions>
      </Disclosure>
    </>
  );
}

function Entry({ entry, passages }: { entry: BallotEntry; passages: readonly CitedPassage[] }) {
  const label = useMarkLabel();
  const { participantCode, position, replaced } = entry;
  const mark = markOf(entry);
  return (
    <li>
      <Participant code={participantCode} form="chip" />
      <div>
        {position ? (
          <PositionRecord position={position} passages={passages} />
        ) : (
          <Mark>
            <StanceMark mark={mark} size={20} />
            {label(mark)}
          </Mark>
        )}
        {replaced.map((earlier) => (
          <div key={earlier.id} className="earlier">
            <PositionRecord position={earlier} passages={passages} />
          </div>
        ))}
      </div>
    </li>
  );
}
