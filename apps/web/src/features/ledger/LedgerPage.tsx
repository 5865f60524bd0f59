import { useApolloClient } from '@apollo/client/react';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { EmptyState, FieldError, ScrollRegion, SkeletonBlock } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { useErrorText } from '../../shared/api/useErrorText.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { LedgerPageDocument, type Edge } from './ledger.documents.js';
import { LedgerTable } from './LedgerTable.js';

const PAGE = 50;
const VERIFY = 'npm run ledger:verify';

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Foot = styled('div')({ display: 'flex', alignItems: 'center', gap: 16, margin: '16px 0 0', fontSize: 13 });
const Verify = styled('section')({
  maxWidth: '72ch',
  marginTop: 36,
  fontSize: 14,
  lineHeight: '21px',
  color: 'var(--wm-ink-2)',
  '.wm-arriving ~ &': { display: 'none' },
  '& h2': { marginBottom: 6, color: 'var(--wm-ink)' },
});

/** Entries by number, newest first, each once: pages overlap when new acts arrive between them. */
const inOrder = (...pages: (readonly Edge[])[]): Edge[] =>
  [...new Map(pages.flat().map((edge) => [edge.node.number, edge])).values()].sort(
    (a, b) => b.node.number - a.node.number,
  );

/** The pages before the newest one, as far as they were asked for. */
function useEarlier(roadmapId: string) {
  const client = useApolloClient();
  const [edges, setEdges] = useState<readonly Edge[]>([]);
  const [more, setMore] = useState<boolean>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const load = async (after: string) => {
    setBusy(true);
    setError(null);
    try {
      const { data } = await client.query({
        query: LedgerPageDocument,
        variables: { roadmapId, first: PAGE, after },
        fetchPolicy: 'no-cache',
      });
      if (!data) return;
      setEdges((known) => inOrder(known, data.ledger.edges));
      setMore(data.ledger.pageInfo.hasNextPage);
    } catch (thrown) {
      setError(toAppError(thrown));
    } finally {
      setBusy(false);
    }
  };
  /** Keeps what is shown while the newest page moves on. */
  const keep = (shown: readonly Edge[], hasNext: boolean) => {
    setEdges((known) => inOrder(known, shown));
    setMore((known) => known ?? hasNext);
  };
  return { edges, more, busy, error, load, keep };
}

/** Every act on record, for the secretariat. */
export function LedgerPage() {
  const { t } = useTranslation('ledger');
  const errorText = useErrorText();
  const { id } = useRoadmap();
  const page = usePage(LedgerPageDocument, { roadmapId: id, first: PAGE });
  const earlier = useEarlier(id);
  const showNews = () => {
    if (page.data) earlier.keep(page.data.ledger.edges, page.data.ledger.pageInfo.hasNextPage);
    page.showNews();
  };
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Lead>{t('lead')}</Lead>
      <PageContent
        page={{ ...page, showNews }}
        headed
        subject={t('title')}
        skeleton={Array.from({ length: 12 }, (_, row) => (
          <SkeletonBlock key={row} style={{ height: 20, marginBottom: 20 }} />
        ))}
      >
        {({ ledger }) => {
          const edges = inOrder(ledger.edges, earlier.edges);
          const oldest = edges.at(-1);
          const more = earlier.more ?? ledger.pageInfo.hasNextPage;
          if (!oldest) return <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>;
          return (
            <>
              <ScrollRegion label={t('title')}>
                <LedgerTable entries={edges.map(({ node }) => node)} />
              </ScrollRegion>
              {more && <p className="wm-small wm-print-only">{t('print.earlier', { number: oldest.node.number })}</p>}
              <Foot>
                {more && (
                  <Button
                    className="wm-no-print"
                    loading={earlier.busy}
                    onClick={() => void earlier.load(oldest.cursor)}
                  >
                    {t('earlier')}
                  </Button>
                )}
                <span role="status">{t('shown', { count: edges.length })}</span>
              </Foot>
              <div role="alert">{earlier.error && <FieldError>{errorText(earlier.error)}</FieldError>}</div>
            </>
          );
        }}
      </PageContent>
      <Verify>
        <h2>{t('verifyTitle')}</h2>
        <p>{t('verify', { command: VERIFY })}</p>
      </Verify>
    </>
  );
}
