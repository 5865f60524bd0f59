import { SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageContent } from '../../shared/page/PageContent.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { DraftEditor } from './DraftEditor.js';
import { NothingInTheMaking } from './NothingInTheMaking.js';
import { useDraft } from './useDraft.js';

/** The text of a priority while the secretariat writes it. To everybody else the server says that there is no such page. */
export function DraftPage() {
  const { t } = useTranslation('drafting');
  const { code: roadmap } = useRoadmap();
  const { priority = '' } = useParams();
  const page = useDraft(roadmap, priority);
  return (
    <PageContent
      page={page}
      subject={t('subject')}
      skeleton={Array.from({ length: 8 }, (_, row) => (
        <SkeletonBlock key={row} style={{ height: 64, marginBottom: 20 }} />
      ))}
    >
      {({ drafts, priorityId, making, plans, sources, now }) =>
        making ? (
          <DraftEditor
            // Another text is another page, and a draft that was begun anew is another text.
            key={`${priorityId}:${making.begunAt}`}
            drafts={drafts}
            making={making}
            plans={plans}
            sources={sources}
            now={now}
            refetch={page.refetch}
          />
        ) : (
          <NothingInTheMaking key={priorityId} drafts={drafts} priorityId={priorityId} refetch={page.refetch} />
        )
      }
    </PageContent>
  );
}
