import { styled } from '@mui/material/styles';
import { Disclosure } from '@waymark/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PriorityPartsFragment } from '../../gql/graphql.js';
import { readFragment } from '../../gql/index.js';
import { readBallot } from '../../shared/ballots/ballot.js';
import { ResultExplanation } from '../../shared/ballots/ResultExplanation.js';
import { useBallotWords } from '../../shared/ballots/useBallotWords.js';
import { phoneScreen } from '../../shared/page/paper.js';
import { useRoadmapPath } from '../../shared/session/SessionContext.js';
import { ActionsUnderWay } from './ActionsUnderWay.js';
import { PositionStrip } from './PositionStrip.js';
import { columns } from './priorityColumns.js';
import { PreambleParts, PriorityParts, type PreambleRef, type PriorityRef } from './priorityParts.js';

const Root = styled('li')({
  ...columns,
  alignItems: 'start',
  padding: '16px 0',
  borderBottom: '1px solid var(--wm-line)',
  '& > .code': { font: '600 15px/26px var(--wm-sans)', color: 'var(--wm-ink-3)' },
  '& .title': { font: '600 18px/26px var(--wm-serif)' },
  '& .title a': { color: 'var(--wm-ink)', textDecoration: 'none', '&:hover': { textDecoration: 'underline' } },
  '& .summary': { marginTop: 2, fontSize: 14, lineHeight: '20px', color: 'var(--wm-ink-2)' },
  '& .result': { marginTop: 7, fontSize: 14, lineHeight: '20px' },
  '& .result b': { display: 'block', fontWeight: 600 },
  '& .result span': { display: 'block', fontSize: 13, lineHeight: '18px', color: 'var(--wm-ink-3)' },
  '& details': { marginTop: 2, fontSize: 13, lineHeight: '18px' },
  '& summary': { color: 'var(--wm-link)', gap: '4px !important' },
  [phoneScreen]: {
    gridTemplateColumns: '32px minmax(0, 1fr)',
    '& > .under': { gridColumn: 2, marginTop: 8 },
    '& .summary': { fontSize: 15, lineHeight: '22px' },
    '& .result': { marginTop: 10 },
  },
});

type Level = 'h2' | 'h3';

/** One priority: it leads to its page. */
export function PriorityRow({ priority, level }: { priority: PriorityRef; level: Level }) {
  const { actions, ...text } = readFragment(PriorityParts, priority);
  return (
    <TextRow text={text} level={level}>
      <ActionsUnderWay actions={actions} />
    </TextRow>
  );
}

/** The preamble, which has no steps and so no actions. */
export function PreambleRow({ preamble, level }: { preamble: PreambleRef; level: Level }) {
  return <TextRow text={readFragment(PreambleParts, preamble)} level={level} />;
}

interface TextRowProps {
  text: Omit<PriorityPartsFragment, 'actions' | '__typename' | ' $fragmentName'>;
  level: Level;
  /** What is under way. */
  children?: ReactNode;
}

function TextRow({ text, level: Heading, children }: TextRowProps) {
  const { t } = useTranslation('result');
  const pathOf = useRoadmapPath();
  const words = useBallotWords();
  const { code, title, summary, state, ballot: ballotRef } = text;
  const ballot = ballotRef ? readBallot(ballotRef) : null;
  const { headline, detail } = words.priority(state, ballot);
  return (
    <Root>
      <span className="code" aria-hidden="true">
        {code}
      </span>
      <div>
        <Heading className="title">
          <Link to={pathOf(`priorities/${code.toLowerCase()}`)} data-row dir="auto" aria-label={`${code} ${title}`}>
            {title}
          </Link>
        </Heading>
        <p className="summary" dir="auto">
          {summary}
        </p>
      </div>
      <div className="under">
        <PositionStrip code={code} ballot={ballot} />
        <p className="result">
          <b>{headline}</b>
          <span>{detail}</span>
        </p>
        {ballot?.result && (
          <Disclosure summary={t('explain')}>
            <ResultExplanation result={ballot.result} />
          </Disclosure>
        )}
      </div>
      <div className="under">{children}</div>
    </Root>
  );
}
