import { EmptyState, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { useDesk } from '../../shared/page/useDesk.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { latestThatDiffer, VIEWS, type View } from './comparison.js';
import { CompareEditions } from './CompareEditions.js';
import { Sheet } from './deskStyles.js';
import { CompareDocument, EditionsDocument } from './documents.documents.js';

const viewOf = (given: string | null): View => VIEWS.find((one) => one === given) ?? 'changed';

/** What changed between two editions; without a choice in the address, between the two latest that differ. */
export function ComparePage() {
  useDesk();
  const [query] = useSearchParams();
  const [from, to] = [query.get('from'), query.get('to')];
  return from && to ? <Chosen from={from} to={to} view={viewOf(query.get('view'))} /> : <Latest />;
}

function Latest() {
  const { t } = useTranslation('documents');
  const { id: roadmapId } = useRoadmap();
  const [query] = useSearchParams();
  const page = usePage(EditionsDocument, { roadmapId });
  return (
    <PageContent page={page} subject={t('compare.title')} skeleton={<CompareSkeleton />}>
      {({ editions }) => {
        const latest = latestThatDiffer(editions);
        if (latest) {
          const chosen = {
            from: query.get('from') ?? latest.from,
            to: query.get('to') ?? latest.to,
          };
          return <Chosen {...chosen} view={viewOf(query.get('view'))} />;
        }
        return (
          <Sheet>
            <PageHeading style={{ marginBottom: 20 }}>{t('compare.title')}</PageHeading>
            <EmptyState title={t('compare.empty')}>{t('compare.emptyHint')}</EmptyState>
          </Sheet>
        );
      }}
    </PageContent>
  );
}

function Chosen({ from, to, view }: { from: string; to: string; view: View }) {
  const { t } = useTranslation('documents');
  const { code: roadmap } = useRoadmap();
  const page = usePage(CompareDocument, { roadmap, from, to });
  return (
    <PageContent page={page} subject={t('compare.title')} skeleton={<CompareSkeleton />}>
      {({ comparePage }) => <CompareEditions page={comparePage} view={view} />}
    </PageContent>
  );
}

function CompareSkeleton() {
  return (
    <Sheet style={{ margin: '0 auto' }}>
      <SkeletonBlock style={{ width: '60%', height: 34, marginBottom: 24 }} />
      {Array.from({ length: 6 }, (_, row) => (
        <SkeletonBlock key={row} style={{ height: 88, marginBottom: 20 }} />
      ))}
    </Sheet>
  );
}
