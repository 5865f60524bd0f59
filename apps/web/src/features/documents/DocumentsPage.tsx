import { styled } from '@mui/material/styles';
import { CopyButton, EmptyState, media, SkeletonBlock } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CirculateDraft } from '../../shared/drafting/CirculateDraft.js';
import { Illustrative } from '../../shared/page/Illustrative.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useCan, useRoadmap, useRoadmapPath } from '../../shared/session/SessionContext.js';
import { DocumentsDocument, type EditionRow } from './documents.documents.js';
import { EditionBallots } from './EditionBallots.js';
import { useEditionWords } from './useEditionWords.js';

const Lead = styled('p')({ maxWidth: '62ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Columns = styled('div', { shouldForwardProp: (prop) => prop !== 'writes' })<{ writes: boolean }>(
  ({ writes }) =>
    writes && {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 340px',
      gap: 40,
      alignItems: 'start',
      [media.compact]: { gridTemplateColumns: 'minmax(0, 1fr) 300px', gap: 28 },
      [media.narrow]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
        // Below the list it would move with it.
        '& > div:has([aria-busy="true"]) + aside': { display: 'none' },
      },
      [media.print]: { display: 'block' },
    },
);
const List = styled('ol')({
  borderBottom: '1px solid var(--wm-line)',
  '& > li': { padding: '14px 0', borderTop: '1px solid var(--wm-line)' },
  '& .name': { fontSize: 16, fontWeight: 600, lineHeight: '23px' },
  '& .facts': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 14px',
    marginTop: 4,
    fontSize: 13,
    lineHeight: '20px',
    color: 'var(--wm-ink-2)',
  },
  '& .note': { maxWidth: '62ch', marginTop: 4 },
  '& code': { font: '500 13px/20px var(--wm-sans)', letterSpacing: '.02em' },
});

const shortHash = (hash: string): string => `${hash.slice(0, 8)}…${hash.slice(-4)}`;

/** All editions of the document; the secretariat circulates the next one here. */
export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const { code: roadmap } = useRoadmap();
  const writes = useCan('secretariat');
  const page = usePage(DocumentsDocument, { roadmap });
  return (
    <>
      <PageHeading>{t('list.title')}</PageHeading>
      <Lead>{t('list.lead')}</Lead>
      <Columns writes={writes}>
        <div>
          <PageContent
            page={page}
            headed
            subject={t('list.title')}
            skeleton={Array.from({ length: 4 }, (_, row) => (
              <SkeletonBlock key={row} style={{ height: 72, marginBottom: 16 }} />
            ))}
          >
            {({ documentsPage }) => <Editions editions={documentsPage.editions} />}
          </PageContent>
        </div>
        {writes && (
          <aside className="wm-no-print" aria-label={t('list.next')}>
            <CirculateDraft onCirculated={page.refetch} />
          </aside>
        )}
      </Columns>
    </>
  );
}

function Editions({ editions }: { editions: readonly EditionRow[] }) {
  const { t } = useTranslation('documents');
  const path = useRoadmapPath();
  const words = useEditionWords();
  if (editions.length === 0) return <EmptyState title={t('list.empty')}>{t('list.emptyHint')}</EmptyState>;
  return (
    <>
      <List>
        {editions.map((edition, at) => {
          const { id, number, note, hash, parts, changed, removed, adoption } = edition;
          const earlier = editions[at + 1];
          return (
            <li key={id}>
              <Link className="name" to={path(`documents/${number}`)} data-row>
                {words.full(edition)}
              </Link>
              {note !== '' && (
                <p className="note" dir="auto">
                  {note}
                </p>
              )}
              <div className="facts">
                <span>{earlier ? t('list.holds', { parts, changed, removed }) : t('list.first', { parts })}</span>
                <span>
                  {t('hash.short')} <code title={hash}>{shortHash(hash)}</code>
                </span>
                <span className="wm-no-print">
                  <CopyButton text={hash} label={t('hash.copy')} copiedLabel={t('take.copied')} />
                </span>
                {earlier && (
                  <Link className="wm-no-print" to={path(`compare?from=${earlier.number}&to=${number}`)}>
                    {t('list.compare', { number: earlier.number })}
                  </Link>
                )}
              </div>
              {adoption && <EditionBallots number={number} adoption={adoption} />}
            </li>
          );
        })}
      </List>
      <div style={{ marginTop: 14 }}>
        <Illustrative />
      </div>
    </>
  );
}
