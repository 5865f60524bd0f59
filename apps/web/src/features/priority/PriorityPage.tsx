import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { newPositions } from '../../shared/ballots/ballot.js';
import { readDiscussion } from '../../shared/discussion/discussion.documents.js';
import { useNamedComment } from '../../shared/discussion/namedComment.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { readBallot } from '../../shared/positions/record.documents.js';
import { PriorityDocument, type PriorityData } from './priority.documents.js';
import { PriorityBody } from './PriorityBody.js';
import { PrioritySkeleton } from './PrioritySkeleton.js';

const commentsOf = ({ discussion }: PriorityData): number => readDiscussion(discussion).comments;

/** One priority: its text by passages, the positions on it, what it rests on, its discussion and its record. */
export function PriorityPage() {
  const { t } = useTranslation(['priority', 'states']);
  const { code = '' } = useParams();
  const { code: roadmap } = useRoadmap();
  const comment = useNamedComment();
  // The own draft changes while it is written here; that is no news.
  const page = usePage(
    PriorityDocument,
    { roadmap, code, ...(comment && { comment }) },
    { ignore: ['draftSavedAt', 'draft'] },
  );

  const describeNews = (shown: { priorityPage: PriorityData }, news: { priorityPage: PriorityData }): string | null => {
    const ballots = ({ ballot }: PriorityData) => (ballot ? [readBallot(ballot)] : []);
    const positions = newPositions(ballots(shown.priorityPage), ballots(news.priorityPage));
    const comments = commentsOf(news.priorityPage) - commentsOf(shown.priorityPage);
    const words = [
      ...(positions > 0 ? [t('states:stale.positions', { count: positions })] : []),
      ...(comments > 0 ? [t('states:stale.comments', { count: comments })] : []),
    ];
    return words.length > 0 ? words.join(' ') : null;
  };

  return (
    <PageContent page={page} subject={t('subject')} skeleton={<PrioritySkeleton />} describeNews={describeNews}>
      {({ priorityPage }) => (
        // Another priority is another page: nothing that was being written moves over to it.
        <PriorityBody key={priorityPage.id} priority={priorityPage} refetch={page.refetch} />
      )}
    </PageContent>
  );
}
