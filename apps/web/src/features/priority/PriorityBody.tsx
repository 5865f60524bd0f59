import { useApolloClient } from '@apollo/client/react';
import { styled } from '@mui/material/styles';
import { media, Tabs } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DiscussionPanel } from '../../shared/discussion/DiscussionPanel.js';
import type { DiscussionPlace } from '../../shared/discussion/discussionPlace.js';
import type { Finding } from '../../shared/evidence/finding.js';
import { useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { EvidenceTab } from './EvidenceTab.js';
import { FindingDrawer } from './FindingDrawer.js';
import { PositionPanel } from '../../shared/positions/PositionPanel.js';
import { PositionsStrip } from '../../shared/positions/PositionsStrip.js';
import { CancelledLast } from '../../shared/positions/CancelledLast.js';
import { latestFirst, readBallot } from '../../shared/positions/record.documents.js';
import { PriorityThreadsDocument, type PriorityData } from './priority.documents.js';
import { PriorityHead } from './PriorityHead.js';
import { notPrinted, usePriorityTab, useTabLinks } from './priorityTabs.js';
import { HistoryTab } from './record/HistoryTab.js';
import { OutcomePanel } from '../../shared/positions/OutcomePanel.js';
import { StepsTab } from './StepsTab.js';
import { StickyRecord } from '../../shared/positions/StickyRecord.js';
import { TextTab } from './text/TextTab.js';
import { useAnchor } from './useAnchor.js';

const Columns = styled('div', { shouldForwardProp: (prop) => prop !== 'single' })<{ single: boolean }>(
  ({ single }) => ({
    display: 'grid',
    gridTemplateColumns: single ? 'minmax(0, 1fr)' : 'minmax(0, 1fr) 356px',
    alignItems: 'start',
    gap: 52,
    marginTop: 22,
    [media.compact]: { gridTemplateColumns: single ? 'minmax(0, 1fr)' : 'minmax(0, 1fr) 320px', gap: 36 },
    [media.narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [media.print]: { display: 'block' },
    // The first heading of a tab stands where the tab begins.
    '& > .content > section:first-child': { marginTop: 0 },
  }),
);
const Content = styled('div')({ minWidth: 0, maxWidth: 760 });
const NoBallot = styled('p')({
  margin: '22px 0 20px',
  padding: '12px 0',
  borderTop: '1px solid var(--wm-line-2)',
  borderBottom: '1px solid var(--wm-line)',
  fontSize: 14,
  lineHeight: '20px',
  color: 'var(--wm-ink-2)',
});
const OfDocument = styled('p')({ margin: '-8px 0 20px', fontSize: 14, lineHeight: '20px', color: 'var(--wm-ink-2)' });

export interface PriorityBodyProps {
  priority: PriorityData;
  refetch: () => Promise<unknown>;
}

/** The page of a priority that has been loaded. */
export function PriorityBody({ priority, refetch }: PriorityBodyProps) {
  const { t } = useTranslation('priority');
  const { code: roadmapCode } = useRoadmap();
  const pathOf = useRoadmapPath();
  const tab = usePriorityTab(priority);
  const tabs = useTabLinks(priority, tab);
  const [finding, setFinding] = useState<Finding | null>(null);
  const [place, setPlace] = useState<DiscussionPlace | null>(null);
  const ballot = priority.ballot && readBallot(priority.ballot);
  const ballots = latestFirst([...(ballot ? [ballot] : []), ...priority.earlierBallots.map((one) => readBallot(one))]);
  const { panel, roadmap, allowedActions } = priority;
  const { passages } = priority.text;
  const mayComment = allowedActions.includes('comment');
  const writes = panel !== null && ballot !== null && ballot.id === panel.ballotId;
  useAnchor(tab);
  const client = useApolloClient();
  const askThreads = async (before: string) => {
    const { data } = await client.query({
      query: PriorityThreadsDocument,
      variables: { roadmap: roadmapCode, code: priority.code, before },
      fetchPolicy: 'no-cache',
    });
    return data?.priorityPage.discussion;
  };

  const aside = writes ? (
    <PositionPanel name={priority.code} panel={panel} ballot={ballot} passages={passages} refetch={refetch} />
  ) : ballot?.result ? (
    <OutcomePanel ballot={ballot} passages={passages} />
  ) : null;

  const discussion = (
    <DiscussionPanel
      roadmapId={roadmap.id}
      subject={{ kind: 'priority', id: priority.id, priorityId: priority.id }}
      discussion={priority.discussion}
      askThreads={askThreads}
      refetch={refetch}
      now={roadmap.now}
      canPost={mayComment}
      place={place}
      onPlaceClear={() => setPlace(null)}
    />
  );

  return (
    <>
      <PriorityHead priority={priority} />
      {ballot ? <PositionsStrip ballot={ballot} /> : <NoBallot>{t('strip.none')}</NoBallot>}
      {ballot && ballot.editionNumber !== null && (
        <OfDocument>
          {t('strip.document', { number: ballot.editionNumber })}{' '}
          <Link to={pathOf(`documents/${ballot.editionNumber}`)}>{t('strip.toDocument')}</Link>
        </OfDocument>
      )}
      <CancelledLast ballots={ballots} />
      <Tabs label={t('tabs.label')} tabs={tabs} onPaper={t('print.tabs', { views: notPrinted(tabs, tab) })} />
      <Columns single={aside === null}>
        <Content className="content">
          {tab === 'text' && (
            <>
              <TextTab priority={priority} onFinding={setFinding} onComment={mayComment ? setPlace : undefined} />
              {discussion}
            </>
          )}
          {tab === 'steps' && <StepsTab priority={priority} />}
          {tab === 'evidence' && <EvidenceTab priority={priority} />}
          {tab === 'discussion' && discussion}
          {tab === 'history' && <HistoryTab priority={priority} ballots={ballots} />}
        </Content>
        {aside}
      </Columns>
      {writes && (panel.canSign || panel.canSaveDraft) && <StickyRecord canSign={panel.canSign} />}
      <FindingDrawer finding={finding} onClose={() => setFinding(null)} />
    </>
  );
}
