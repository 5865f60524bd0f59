import { styled } from '@mui/material/styles';
import { KeyLegend, MixBar, StatusCountsMark, StatusGlyph, STATUS_ORDER } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import type { PriorityPartsFragment } from '../../gql/graphql.js';
import { phoneScreen } from '../../shared/page/paper.js';
import { statusCounts, useMixWords, withoutReport } from '../../shared/tracking/useMix.js';

type Actions = PriorityPartsFragment['actions'];

const Root = styled('div')({
  paddingTop: 9,
  fontSize: 13,
  lineHeight: '18px',
  '& p': { marginTop: 6 },
  // Printed in full on phones only; always read in full.
  '& .long': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
  [phoneScreen]: {
    paddingTop: 6,
    fontSize: 15,
    lineHeight: '20px',
    '& .long': { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' },
    '& .short': { display: 'none' },
  },
});
const Counts = styled('div')({ margin: '2px 0 0 -4px', '& > span': { gap: '2px 6px', background: 'none' } });

/** The mix of reported statuses as a bar, with the figures under it. */
export function ActionsUnderWay({ actions }: { actions: Actions }) {
  const { t } = useTranslation(['overview', 'status']);
  const words = useMixWords();
  const { total, underWay } = actions;
  if (total === 0) return <Root>{t('overview:actions.none')}</Root>;
  const noReport = withoutReport(actions);
  // What does not apply is not among the total.
  const counts = { ...statusCounts(actions), not_applicable: 0 };
  return (
    <Root>
      {/* The figures underneath say the same. */}
      <div aria-hidden="true">
        <MixBar counts={counts} unreported={noReport} label="" />
      </div>
      <p>
        <span className="short" aria-hidden="true">
          {t('overview:actions.underWay', { underWay, total })}
        </span>
        <span className="long">{t('overview:actions.underWayLong', { underWay, total })}</span>
      </p>
      <Counts>
        <StatusCountsMark counts={counts} countLabel={words.count} />
      </Counts>
      {noReport > 0 && <p>{t('status:count.no_report', { count: noReport })}</p>}
    </Root>
  );
}

/** The glyphs under the bars. */
export function StatusLegend() {
  const { t } = useTranslation(['overview', 'status']);
  return (
    <KeyLegend
      label={t('overview:legend.statuses')}
      entries={STATUS_ORDER.filter((status) => status !== 'not_applicable').map((status) => ({
        key: status,
        mark: <StatusGlyph status={status} size={15} />,
        label: t(`status:${status}`),
      }))}
    />
  );
}
