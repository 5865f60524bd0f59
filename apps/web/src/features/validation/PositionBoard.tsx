import { styled } from '@mui/material/styles';
import { Disclosure, Participant, ScrollRegion, useParticipantNames, VisuallyHidden } from '@waymark/ui';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { markOf, type Ballot } from '../../shared/ballots/ballot.js';
import { ResultExplanation } from '../../shared/ballots/ResultExplanation.js';
import { StanceMark, useMarkLabel } from '../../shared/ballots/StanceMark.js';
import { useBallotWords } from '../../shared/ballots/useBallotWords.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { boardStyles } from './boardStyles.js';
import { moveByArrow } from './moveByArrow.js';
import type { Round, RoundBallot } from './round.js';

const Root = styled('table')(boardStyles);

/** Ballots by delegations, with the outcome of each. Roles are written out: a phone lays the rows out as grids. */
export function PositionBoard({ round }: { round: Round }) {
  const { t } = useTranslation('validation');
  const roundName = useRoundName();
  const { electorate, ballots } = round;
  const names = useParticipantNames(electorate);
  const caption = t('board.caption', { round: roundName(round.head) });
  return (
    <section aria-labelledby="board-title" style={{ marginTop: 28 }}>
      <h2 id="board-title">{t('board.title')}</h2>
      {ballots.length === 0 ? (
        <p style={{ marginTop: 8 }}>{t('board.empty')}</p>
      ) : (
        <ScrollRegion label={caption}>
          <Root role="table" onKeyDown={moveByArrow} style={{ '--electors': electorate.length } as CSSProperties}>
            <VisuallyHidden as="caption">
              {caption}. {t('board.keys')}
            </VisuallyHidden>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col" className="priority">
                  {t('board.priority')}
                </th>
                {electorate.map((code) => (
                  <th key={code} role="columnheader" scope="col" className="elector">
                    <Participant code={code} form="code" />
                  </th>
                ))}
                <th role="columnheader" scope="col" className="outcome">
                  {t('board.outcome')}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {ballots.map((entry) => (
                <BoardRow
                  key={entry.ballot.id}
                  entry={entry}
                  electorate={electorate}
                  nameOf={(code) => names.name(code)}
                />
              ))}
            </tbody>
          </Root>
        </ScrollRegion>
      )}
    </section>
  );
}

interface BoardRowProps {
  entry: RoundBallot;
  electorate: readonly string[];
  nameOf: (code: string) => string;
}

function BoardRow({ entry: { code, title, path: page, ballot }, electorate, nameOf }: BoardRowProps) {
  const { t } = useTranslation('validation');
  const pathOf = useRoadmapPath();
  const markLabel = useMarkLabel();
  const path = pathOf(page);
  const entries = new Map(ballot.positions.map((position) => [position.participantCode, position]));
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Link to={path} data-row>
          <span className="code">{code}</span>
          <span className="title" dir="auto">
            {title}
          </span>
        </Link>
      </th>
      {electorate.map((participant) => {
        const position = entries.get(participant);
        if (!position) return <td key={participant} role="cell" className="square" />;
        const mark = markOf(position);
        const label = t('board.cell', { code, participant: nameOf(participant), stance: markLabel(mark) });
        return (
          <td key={participant} role="cell" className="square">
            <Link to={path} aria-label={label} title={label}>
              <StanceMark mark={mark} />
            </Link>
          </td>
        );
      })}
      <td role="cell" className="outcome">
        <Outcome ballot={ballot} />
      </td>
    </tr>
  );
}

/** The result in words, with the rule and each reason; before it is declared, where the ballot stands. */
function Outcome({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('result');
  const { headline, detail } = useBallotWords().ballot(ballot);
  return (
    <>
      <b>{headline}</b>
      <span dir="auto">{detail}</span>
      {ballot.result && (
        <Disclosure summary={t('explain')}>
          <ResultExplanation result={ballot.result} />
        </Disclosure>
      )}
    </>
  );
}
