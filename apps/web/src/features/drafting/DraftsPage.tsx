import { styled } from '@mui/material/styles';
import { Breadcrumbs, EmptyState, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { readFragment } from '../../gql/index.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap, useRoadmapPath, useWrites } from '../../shared/session/SessionContext.js';
import { AddPriority } from './AddPriority.js';
import { MoveDraft, proposedOf } from './MoveDraft.js';
import { DraftPriorityParts, DraftsDocument, type DraftPriority } from './drafting.documents.js';

const Lead = styled('p')({ maxWidth: '62ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const List = styled('ol')({
  maxWidth: 860,
  marginBottom: 16,
  borderBottom: '1px solid var(--wm-line)',
  '& li': { display: 'flex', alignItems: 'center', borderTop: '1px solid var(--wm-line)' },
  '& .moves': { flex: 'none', display: 'flex', marginInlineStart: 8 },
  '& a': {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr) auto',
    gap: '2px 14px',
    alignItems: 'baseline',
    padding: '12px 0',
    color: 'var(--wm-ink)',
    textDecoration: 'none',
  },
  '& a:hover .title': { textDecoration: 'underline' },
  '& .code': { fontWeight: 500, color: 'var(--wm-ink-3)' },
  '& .title': { fontWeight: 600 },
  '& .state': { gridColumn: 2, fontSize: 13, lineHeight: '19px', color: 'var(--wm-ink-2)' },
  '& .count': { gridRow: 1, gridColumn: 3, fontSize: 13, color: 'var(--wm-ink-2)' },
});

/** All texts of the roadmap as those who write them have them. */
export function DraftsPage() {
  const { t } = useTranslation(['drafting', 'shell']);
  const { code: roadmap } = useRoadmap();
  const path = useRoadmapPath();
  const page = usePage(DraftsDocument, { roadmap });
  return (
    <PageContent
      page={page}
      subject={t('drafts.title')}
      skeleton={Array.from({ length: 6 }, (_, row) => (
        <SkeletonBlock key={row} style={{ height: 48, marginBottom: 16 }} />
      ))}
    >
      {({ draftPage }) => (
        <>
          <Breadcrumbs
            label={t('shell:breadcrumb')}
            crumbs={[{ label: t('priorities'), href: path('priorities') }, { label: t('drafts.title') }]}
          />
          <PageHeading>{t('drafts.title')}</PageHeading>
          <Lead>{t('drafts.lead')}</Lead>
          <Texts drafts={readFragment(DraftPriorityParts, draftPage.drafts)} refetch={page.refetch} />
        </>
      )}
    </PageContent>
  );
}

function Texts({ drafts, refetch }: { drafts: readonly DraftPriority[]; refetch: () => Promise<void> }) {
  const { t } = useTranslation('drafting');
  const path = useRoadmapPath();
  const [search] = useSearchParams();
  const writes = useWrites();
  const proposed = proposedOf(drafts);
  const stateOf = ({ makingVersion, circulatedNumber }: DraftPriority): string => {
    const number = circulatedNumber ?? 0;
    if (makingVersion === null) return t('drafts.circulated', { number });
    const making = t('drafts.making', { number: number + 1 });
    return circulatedNumber === null ? `${making}. ${t('drafts.new')}` : making;
  };
  return (
    <>
      {drafts.length === 0 && <EmptyState title={t('drafts.none')}>{t('drafts.noneHint')}</EmptyState>}
      <List>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <Link to={path(`draft/${(draft.code ?? draft.id).toLowerCase()}`)} data-row>
              <span className="code">{draft.code ?? t('proposed')}</span>
              <span className="title" dir="auto">
                {draft.title || t('drafts.untitled')}
              </span>
              <span className="state">{stateOf(draft)}</span>
              {draft.changes !== null && <span className="count">{t('drafts.changes', { count: draft.changes })}</span>}
            </Link>
            {writes && proposed.length > 1 && proposed.includes(draft) && (
              <MoveDraft draft={draft} proposed={proposed} refetch={refetch} />
            )}
          </li>
        ))}
      </List>
      <AddPriority hasPreamble={drafts.some(({ kind }) => kind === 'preamble')} asked={search.has('add')} />
    </>
  );
}
