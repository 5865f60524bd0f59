import { styled } from '@mui/material/styles';
import { Note, ReadOnlyNote, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Illustrative } from '../../shared/page/Illustrative.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { AsOfControl } from './AsOfControl.js';
import { BudgetBars } from './BudgetBars.js';
import { DelayTable } from './DelayTable.js';
import { HeadlineFigures } from './HeadlineFigures.js';
import { ProgressDocument, type ProgressOfPage } from './progress.documents.js';
import { ProgressMap, type ProgressView } from './ProgressMap.js';
import { useAskedDay } from './useAskedDay.js';

const Head = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: 16,
  '& > div:first-of-type': { flex: '1 1 420px' },
});
const Lead = styled('p')({ marginTop: 4, color: 'var(--wm-ink-2)', '& + p': { color: 'var(--wm-ink-2)' } });
const Banner = styled('div')({ marginTop: 16 });

/** Delivery at a day: from published updates alone, for every reader. */
export function ProgressPage() {
  const { code } = useRoadmap();
  const { t } = useTranslation('progress');
  const asked = useAskedDay();
  const page = usePage(ProgressDocument, { roadmap: code, asOf: asked.day });
  asked.meet(page.error);
  return (
    <PageContent page={page} subject={t('title')} skeleton={<ProgressSkeleton />} describeNews={() => t('news')}>
      {({ progressPage }) => <Progress data={progressPage} notice={asked.notice(progressPage.roadmap)} />}
    </PageContent>
  );
}

function Progress({ data, notice }: { data: ProgressOfPage; notice: string | null }) {
  const { t } = useTranslation(['progress', 'states', 'shell']);
  const formats = useFormats();
  const [query, setQuery] = useSearchParams();
  const { asOf, roadmap, budget } = data;
  const past = asOf < roadmap.today;
  const set = (key: string, value: string | null) =>
    setQuery(
      (before) => {
        if (value === null) before.delete(key);
        else before.set(key, value);
        return before;
      },
      { preventScrollReset: true, replace: key === 'view' },
    );
  const today = new URLSearchParams(query);
  today.delete('asof');
  const view: ProgressView = query.get('view') === 'table' ? 'table' : 'map';
  return (
    <>
      <Head>
        <div>
          <PageHeading>{t('title')}</PageHeading>
          <Lead>{t('lead', { count: data.participantColumns.length })}</Lead>
          <p className="wm-small">{t('asOfLine', { day: formats.day(asOf) })}</p>
        </div>
        <AsOfControl
          key={asOf}
          asOf={asOf}
          today={roadmap.today}
          from={roadmap.periodStart}
          onChange={(day) => set('asof', day)}
        />
      </Head>
      {notice !== null && (
        <Banner>
          <Note role="status">{notice}</Note>
        </Banner>
      )}
      {past && (
        <Banner>
          <ReadOnlyNote action={<Link to={{ search: today.toString() }}>{t('states:readOnly.backToToday')}</Link>}>
            {t('states:readOnly.past', { day: formats.day(asOf) })}
          </ReadOnlyNote>
        </Banner>
      )}
      <HeadlineFigures figures={data} />
      <ProgressMap map={data} view={view} onView={(next) => set('view', next === 'table' ? next : null)} past={past} />
      <Illustrative />
      {budget && <BudgetBars budget={budget} asOf={asOf} />}
      <DelayTable data={data} past={past} />
    </>
  );
}

function ProgressSkeleton() {
  return (
    <>
      <SkeletonBlock style={{ width: 180, height: 32 }} />
      <SkeletonBlock style={{ width: '50%' }} />
      <SkeletonBlock style={{ width: '100%', height: 116, marginTop: 24 }} />
      <SkeletonBlock style={{ width: 340, height: 24, marginTop: 40 }} />
      {Array.from({ length: 6 }, (_, row) => (
        <SkeletonBlock key={row} style={{ width: '100%', height: 56, marginBottom: 4 }} />
      ))}
    </>
  );
}
