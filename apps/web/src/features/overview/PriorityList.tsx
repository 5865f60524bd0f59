import { styled } from '@mui/material/styles';
import { EmptyState, Participant, useParticipantNames } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { readFragment } from '../../gql/index.js';
import { Illustrative } from '../../shared/page/Illustrative.js';
import { StanceLegend } from '../../shared/ballots/StanceLegend.js';
import { useRoundName } from '../../shared/ballots/useRoundName.js';
import { phoneScreen } from '../../shared/page/paper.js';
import { useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { StatusLegend } from './ActionsUnderWay.js';
import { columns, Strip } from './priorityColumns.js';
import { PreambleRow, PriorityRow } from './PriorityRow.js';
import { ballotsOf, PriorityParts, type PreambleRef, type PriorityRef } from './priorityParts.js';

const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: 8,
  '& > p': { fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
});
const Columns = styled('div')({
  ...columns,
  alignItems: 'end',
  marginTop: 14,
  paddingBottom: 8,
  borderBottom: '1px solid var(--wm-line-2)',
  fontSize: 13,
  lineHeight: '18px',
  color: 'var(--wm-ink-3)',
  [phoneScreen]: { display: 'none' },
  '& .codes': { marginTop: 4, fontSize: 12, '& > span': { justifyContent: 'center', margin: '0 -6px' } },
});
const Rows = styled('ol')({ [phoneScreen]: { marginTop: 4 } });
const Legends = styled('div')({ display: 'grid', gap: 10, marginTop: 14 });

export interface PriorityListProps {
  priorities: readonly PriorityRef[];
  /** How many of them are agreed in the result shown. */
  agreed: number;
  /** Stands before them, and is not counted. */
  preamble?: PreambleRef | null;
  /** The page's own heading names the list. */
  headless?: boolean;
}

/** Wide enough that the codes above the squares stay apart. */
const squareFor = (chips: readonly string[]): number => Math.max(22, ...chips.map(({ length }) => length * 7.3));

/** The priorities in order: each delegation's position, the result in words, the actions under way. */
export function PriorityList({ priorities, agreed, preamble = null, headless = false }: PriorityListProps) {
  const { t } = useTranslation(['overview', 'shell']);
  const pathOf = useRoadmapPath();
  const { participants } = useRoadmap();
  const roundName = useRoundName();
  const codes = participants.map(({ code }) => code);
  const names = useParticipantNames(codes);
  if (priorities.length === 0 && !preamble) {
    return <EmptyState title={t('overview:priorities.empty')}>{t('overview:priorities.emptyHint')}</EmptyState>;
  }
  const ballots = ballotsOf(priorities);
  const rounds = new Map(ballots.map(({ roundCode: code, roundTitle: title }) => [code, { code, title }]));
  const [head] = rounds.values();
  // A priority that is agreed in one round may be open again in the next: the count says which one it is about.
  const round = head && rounds.size === 1 ? roundName(head) : '';
  return (
    <section
      aria-label={t('overview:priorities.title')}
      style={{ ['--wm-square' as string]: `${squareFor(codes.map((code) => names.chip(code)))}px` }}
    >
      <Head>
        {!headless && <h2>{t('overview:priorities.title')}</h2>}
        <p>
          {t(round ? 'overview:priorities.agreedIn' : 'overview:priorities.agreed', {
            agreed,
            // One that is proposed meanwhile is not in the round.
            total: round ? ballots.length : priorities.length,
            round,
          })}{' '}
          <Link to={pathOf('validation')} className="wm-no-print">
            {t('overview:priorities.openValidation')}
          </Link>
        </p>
      </Head>
      {/* Each square and bar says its own name; this line is for those who see the columns. */}
      <Columns aria-hidden="true">
        <span />
        <span>{t('overview:priorities.priority')}</span>
        <span>
          {t('overview:priorities.consensus')}
          <Strip as="span" className="codes">
            {codes.map((code) => (
              <Participant key={code} code={code} form="code" decorative />
            ))}
          </Strip>
        </span>
        <span>{t('overview:priorities.actions')}</span>
      </Columns>
      <Rows>
        {preamble && <PreambleRow preamble={preamble} level={headless ? 'h2' : 'h3'} />}
        {priorities.map((priority) => (
          <PriorityRow
            key={readFragment(PriorityParts, priority).id}
            priority={priority}
            level={headless ? 'h2' : 'h3'}
          />
        ))}
      </Rows>
      <Legends>
        <StanceLegend
          label={t('overview:legend.stances')}
          ballots={ballots}
          notOpened={ballots.length < priorities.length}
        />
        <StatusLegend />
        <Illustrative />
      </Legends>
    </section>
  );
}
