import { styled } from '@mui/material/styles';
import { Panel, Participant, ReadOnlyNote } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { ResultExplanation } from '../ballots/ResultExplanation.js';
import { useRoundName } from '../ballots/useRoundName.js';
import { useFormats } from '../session/useFormats.js';
import { HashLine } from './HashLine.js';
import type { Ballot, CitedPassage } from './record.documents.js';
import { PositionRecord } from './PositionRecord.js';

const Root = styled(Panel)({
  '& h2': { fontSize: 19, lineHeight: '25px' },
  '& h3': { margin: '18px 0 4px' },
  '& .outcome': { margin: '6px 0 10px', font: '600 16px/23px var(--wm-serif)' },
});
const Quiet = styled('p')({ marginTop: 8, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-3)' });
const List = styled('ul')({ '& > li': { padding: '10px 0', borderTop: '1px solid var(--wm-line)' } });

/** What the ballot ended in, explained: rule, electorate, floor, each reason, and the statements that print with it. */
export function OutcomePanel({ ballot, passages }: { ballot: Ballot; passages: readonly CitedPassage[] }) {
  const { t } = useTranslation(['priority', 'result']);
  const formats = useFormats();
  const roundName = useRoundName();
  const { result, endedAt, editionNumber, versionNumber, versionHash } = ballot;
  if (!result) return null;
  const stated = ballot.positions.flatMap(({ participantCode, position }) =>
    position && (position.statements.length > 0 || position.requestedText) ? [{ participantCode, position }] : [],
  );
  const round = roundName({ code: ballot.roundCode, title: ballot.roundTitle });
  return (
    <Root role="region" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{t('outcome.title', { round })}</h2>
      <p className="outcome">{t(`result:${result.outcome}`)}</p>
      <ResultExplanation result={result} />
      <Quiet>{t('outcome.electorate', { count: result.electorate })}</Quiet>
      {stated.length > 0 && (
        <>
          <h3>{t('outcome.statements')}</h3>
          <List>
            {stated.map(({ participantCode, position }) => (
              <li key={participantCode}>
                <PositionRecord
                  position={position}
                  passages={passages}
                  heading={<Participant code={participantCode} form="both" />}
                />
              </li>
            ))}
          </List>
        </>
      )}
      {endedAt && <Quiet>{t('outcome.declared', { day: formats.day(endedAt), time: formats.time(endedAt) })}</Quiet>}
      <Quiet as="div">
        {editionNumber === null
          ? t('text.plain', { number: versionNumber })
          : t('text.edition', { number: editionNumber })}
        . <HashLine hash={versionHash} />
      </Quiet>
      <div style={{ marginTop: 12 }}>
        <ReadOnlyNote>{t('outcome.closed')}</ReadOnlyNote>
      </div>
    </Root>
  );
}
