import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import { newPositions } from '../../shared/ballots/ballot.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { PriorityListSkeleton } from './OverviewSkeleton.js';
import { PriorityList } from './PriorityList.js';
import { ballotsOf } from './priorityParts.js';

export const PrioritiesDocument = graphql(`
  query Priorities($roadmap: String!) {
    overviewPage(roadmap: $roadmap) {
      priorities {
        ...PriorityParts
      }
      agreed
    }
  }
`);

/** The list of the overview by itself. */
export function PrioritiesPage() {
  const { t } = useTranslation(['overview', 'states']);
  const { code } = useRoadmap();
  const page = usePage(PrioritiesDocument, { roadmap: code }, { ignore: ['draftSavedAt'] });
  return (
    <PageContent
      page={page}
      subject={t('priorities.title')}
      skeleton={<PriorityListSkeleton />}
      describeNews={(shown, news) => {
        const count = newPositions(ballotsOf(shown.overviewPage.priorities), ballotsOf(news.overviewPage.priorities));
        return count > 0 ? t('states:stale.positions', { count }) : null;
      }}
    >
      {({ overviewPage: { priorities, agreed } }) => (
        <>
          <PageHeading style={{ marginBottom: 20 }}>{t('priorities.title')}</PageHeading>
          <PriorityList priorities={priorities} agreed={agreed} headless />
        </>
      )}
    </PageContent>
  );
}
