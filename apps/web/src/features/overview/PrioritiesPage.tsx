import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Icon, media } from '@waymark/ui';
import PencilLine from 'lucide-react/icons/pencil-line';
import Plus from 'lucide-react/icons/plus';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/index.js';
import { newPositions } from '../../shared/ballots/ballot.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useCan, useRoadmap, useRoadmapPath, useWrites } from '../../shared/session/SessionContext.js';
import { PriorityListSkeleton } from './OverviewSkeleton.js';
import { PriorityList } from './PriorityList.js';
import { ballotsOf } from './priorityParts.js';

export const PrioritiesDocument = graphql(`
  query Priorities($roadmap: String!) {
    overviewPage(roadmap: $roadmap) {
      priorities {
        ...PriorityParts
      }
      preamble {
        ...PreambleParts
      }
      agreed
    }
  }
`);

const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-start',
  justifyContent: 'space-between',
  gap: '8px 16px',
  marginBottom: 20,
  '& > span': { display: 'flex', flexWrap: 'wrap', gap: 8 },
  [media.print]: { '& > span': { display: 'none' } },
});

/** The list of the overview by itself; the secretariat finds from here what it writes. */
export function PrioritiesPage() {
  const { t } = useTranslation(['overview', 'states']);
  const { code } = useRoadmap();
  const path = useRoadmapPath();
  const writes = useWrites();
  const writesTexts = useCan('secretariat');
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
      {({ overviewPage: { priorities, preamble, agreed } }) => (
        <>
          <Head>
            <PageHeading>{t('priorities.title')}</PageHeading>
            {writesTexts && (
              <span>
                <Button component={Link} to={path('draft')} size="small" startIcon={<Icon of={PencilLine} small />}>
                  {t('priorities.drafts')}
                </Button>
                {writes && (
                  <Button component={Link} to={path('draft?add')} size="small" startIcon={<Icon of={Plus} small />}>
                    {t('priorities.add')}
                  </Button>
                )}
              </span>
            )}
          </Head>
          <PriorityList priorities={priorities} preamble={preamble} agreed={agreed} headless />
        </>
      )}
    </PageContent>
  );
}
