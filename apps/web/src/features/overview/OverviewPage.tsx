import { styled } from '@mui/material/styles';
import { media } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import { newPositions } from '../../shared/ballots/ballot.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { usePage } from '../../shared/page/usePage.js';
import { useCan, useRoadmap } from '../../shared/session/SessionContext.js';
import { BeingSetUp } from './BeingSetUp.js';
import { NeedsPanel } from './NeedsPanel.js';
import { NextDates } from './NextDates.js';
import { OverviewHeader } from './OverviewHeader.js';
import { OverviewSkeleton } from './OverviewSkeleton.js';
import { OverviewTrail } from './OverviewTrail.js';
import { PriorityList } from './PriorityList.js';
import { ballotsOf } from './priorityParts.js';

export const OverviewDocument = graphql(`
  query Overview($roadmap: String!) {
    overviewPage(roadmap: $roadmap) {
      roadmap {
        ...HeaderParts
        today
      }
      trail {
        ...TrailParts
      }
      priorities {
        ...PriorityParts
      }
      agreed
      round {
        id
        code
        title
        deadline
      }
      needs {
        ...NeedParts
      }
      dates {
        ...DateParts
      }
    }
  }
`);

/** What needs the reader stands beside the priorities, and before them where there is one column. */
const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 320px',
  gridTemplateRows: 'auto 1fr',
  gridTemplateAreas: '"list needs" "list dates"',
  columnGap: 48,
  marginTop: 28,
  '& > .needs': { gridArea: 'needs', marginBottom: 28 },
  '& > .list': { gridArea: 'list' },
  '& > .dates': { gridArea: 'dates' },
  [media.compact]: { gridTemplateColumns: 'minmax(0, 1fr) 288px', columnGap: 32 },
  [media.narrow]: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'none',
    gridTemplateAreas: '"needs" "list" "dates"',
    '& > .dates': { marginTop: 28 },
  },
  [media.phone]: { marginTop: 20 },
  [media.print]: { display: 'block', '& > .needs': { display: 'none' }, '& > .dates': { marginTop: 24 } },
});

/** Where the roadmap stands, what each delegation said, what is under way, and what needs the reader. */
export function OverviewPage() {
  const { draftingSince } = useRoadmap();
  return draftingSince === null ? <BeingSetUp /> : <Overview />;
}

function Overview() {
  const { t } = useTranslation(['overview', 'states']);
  const { code } = useRoadmap();
  const outside = useCan('donor', 'observer');
  const page = usePage(OverviewDocument, { roadmap: code }, { ignore: ['draftSavedAt'] });
  return (
    <PageContent
      page={page}
      subject={t('title')}
      skeleton={<OverviewSkeleton needs={!outside} />}
      describeNews={(shown, news) => {
        const count = newPositions(ballotsOf(shown.overviewPage.priorities), ballotsOf(news.overviewPage.priorities));
        return count > 0 ? t('states:stale.positions', { count }) : null;
      }}
    >
      {({ overviewPage: { roadmap, trail, priorities, agreed, round, needs, dates } }) => (
        <>
          <OverviewHeader roadmap={roadmap} />
          <OverviewTrail trail={trail} />
          <Columns>
            {!outside && (
              <div className="needs wm-no-print">
                <NeedsPanel needs={needs} dates={dates} round={round ?? null} today={roadmap.today} />
              </div>
            )}
            <div className="list">
              <PriorityList priorities={priorities} agreed={agreed} />
            </div>
            <div className="dates">
              <NextDates dates={dates} round={round ?? null} today={roadmap.today} />
            </div>
          </Columns>
        </>
      )}
    </PageContent>
  );
}
