import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/index.js';
import { readBallot } from '../../shared/ballots/ballot.js';
import { useBallotWords } from '../../shared/ballots/useBallotWords.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { ListedBallot, type EditionRow, type ListedBallotRef } from './documents.documents.js';

const Root = styled('div')({
  marginTop: 8,
  paddingLeft: 12,
  borderLeft: '2px solid var(--wm-line-2)',
  fontSize: 14,
  lineHeight: '21px',
  '& p': { maxWidth: '62ch', overflowWrap: 'anywhere' },
});

interface EditionBallotsProps {
  number: string;
  adoption: NonNullable<EditionRow['adoption']>;
}

/** What became of an edition that was put to its adoption: the ballot that counts, then all others, cancelled ones too. */
export function EditionBallots({ number, adoption }: EditionBallotsProps) {
  const { t } = useTranslation('documents');
  const path = useRoadmapPath();
  const { state, ballot, earlierBallots, panel } = adoption;
  return (
    <Root>
      {state === 'frozen' && <p>{t('adoption.frozen')}</p>}
      {[...(ballot ? [ballot] : []), ...earlierBallots].map((one) => (
        <BallotLine key={one.id} ballot={one} />
      ))}
      {panel?.canSign && (
        <p className="wm-no-print">
          <Link to={path(`documents/${number}`)}>{t('adoption.record', { number })}</Link>
        </p>
      )}
    </Root>
  );
}

/** One ballot on the whole document, in a sentence. */
function BallotLine({ ballot }: { ballot: ListedBallotRef }) {
  const { t } = useTranslation('documents');
  const formats = useFormats();
  const roundName = useRoundName();
  const words = useBallotWords();
  const { deadline, endedAt, parts } = readListed(ballot);
  const { headline, detail } = words.ballot(parts);
  const at = parts.state === 'open' ? deadline : endedAt;
  const said = {
    round: roundName({ code: parts.roundCode, title: parts.roundTitle }),
    day: at === null ? '' : formats.day(at),
    time: at === null ? '' : formats.time(at),
    result: headline,
    detail,
  };
  if (parts.state === 'open') return <p>{t(deadline === null ? 'adoption.openInSession' : 'adoption.open', said)}</p>;
  return <p>{t(`adoption.${parts.state}`, said)}</p>;
}

const readListed = (ref: ListedBallotRef) => {
  const ballot = readFragment(ListedBallot, ref);
  return { ...ballot, parts: readBallot(ballot) };
};
