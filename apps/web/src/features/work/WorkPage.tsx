import { useApolloClient } from '@apollo/client/react';
import MuiGlobalStyles from '@mui/material/GlobalStyles';
import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { drawerWidths, EmptyState, media, SkeletonBlock, useParticipantNames } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Illustrative } from '../../shared/page/Illustrative.js';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { useMembership, useRoadmap } from '../../shared/session/SessionContext.js';
import { useFormats } from '../../shared/session/useFormats.js';
import { actionAddress, parseActionAddress } from './actionAddress.js';
import { UpdateDrawer } from './drawer/UpdateDrawer.js';
import { WorkPageDocument, type Work } from './work.documents.js';
import { useWorkFilters, WorkFilters } from './WorkFilters.js';
import { WorkGroups } from './WorkGroups.js';
import { WorkNotes } from './WorkNotes.js';

/** Width in px from which the drawer stands beside the list. */
export const DOCKS_FROM = 1001;
/** Up to this width the docked drawer is narrower. */
const NARROW_DOCK = 1300;
const NARROW_DRAWER = 430;

const Row = styled('div')({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 36,
  [`@media (max-width:${NARROW_DOCK}px)`]: { gap: 24 },
  [media.narrow]: { display: 'block' },
  '& > .list': { flex: 1, minWidth: 0 },
  // Paper gets the list; the drawer is a form.
  [media.print]: { display: 'block', '& > :not(.list)': { display: 'none' } },
});
const Lead = styled('p')({ marginTop: 6, color: 'var(--wm-ink-2)' });
const Hint = styled('p')({
  display: 'flex',
  alignItems: 'center',
  gap: 8,
  marginTop: 12,
  fontSize: 13,
  lineHeight: '19px',
  color: 'var(--wm-ink-3)',
  '& > i': { width: 2, height: 14, background: 'var(--wm-ink)' },
});

/** The national actions that the reader keeps current, and one of them in a drawer. */
export function WorkPage() {
  const { code } = useRoadmap();
  const { t } = useTranslation('work');
  const [query, setQuery] = useSearchParams();
  const address = parseActionAddress(query.get('action'));
  const page = usePage(WorkPageDocument, { roadmap: code }, { ignore: ['openUpdateAt'] });
  const client = useApolloClient();
  const changed = async () => {
    await page.refetch();
    // The figure beside the page's name in the navigation.
    void client.refetchQueries({ include: ['WorkCount'] });
  };
  const width = useMediaQuery(`(max-width:${NARROW_DOCK}px)`, { noSsr: true }) ? NARROW_DRAWER : drawerWidths.update;
  const close = () =>
    setQuery(
      (before) => {
        before.delete('action');
        return before;
      },
      { preventScrollReset: true },
    );
  return (
    <PageContent page={page} subject={t('title')} skeleton={<WorkSkeleton />} describeNews={() => t('news')}>
      {({ workPage }) => (
        <Row>
          <div className="list">
            <WorkList work={workPage} open={address && actionAddress(address)} />
            {address && <p className="wm-small wm-print-only">{t('print.drawer', { code: address.stepCode })}</p>}
          </div>
          {address && (
            <>
              <BesideDrawer width={width} />
              <UpdateDrawer
                key={actionAddress(address)}
                address={address}
                item={workPage.items.find((item) => actionAddress(item) === actionAddress(address))}
                width={width}
                docksFrom={DOCKS_FROM}
                onClose={close}
                onChanged={changed}
              />
            </>
          )}
        </Row>
      )}
    </PageContent>
  );
}

/** What stands above and below the list keeps clear of the docked drawer: notices and notes must never be hidden. */
function BesideDrawer({ width }: { width: number }) {
  const beside = `@media screen and (min-width:${DOCKS_FROM}px)`;
  return (
    <MuiGlobalStyles
      styles={{
        [beside]: {
          'main > footer': { marginRight: width },
          'main > .body > :not(:has([data-surface]))': { marginRight: `calc(${width}px - var(--wm-gutter))` },
        },
      }}
    />
  );
}

function WorkList({ work, open }: { work: Work; open: string | null }) {
  const { t } = useTranslation(['work', 'shell']);
  const filters = useWorkFilters(work.items);
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <WorkLead work={work} />
      <WorkNotes work={work} />
      {work.items.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.body')}</EmptyState>
      ) : (
        <>
          <WorkFilters items={work.items} filters={filters} region={work.scope === 'region'} />
          <WorkGroups work={work} items={filters.shown} open={open} onShowAll={filters.clear} />
          <Hint>
            <i />
            {t('planned')}
          </Hint>
        </>
      )}
      <Illustrative />
    </>
  );
}

/** Whose actions these are, how many, and for which day. */
function WorkLead({ work }: { work: Work }) {
  const { t } = useTranslation('work');
  const formats = useFormats();
  const { participantCode } = useMembership();
  const names = useParticipantNames(participantCode ? [participantCode] : []);
  const figures = { count: work.items.length, day: formats.day(work.roadmap.today) };
  const participant = participantCode ? names.name(participantCode) : '';
  if (work.scope === 'region' || !participantCode) return <Lead>{t('lead.region', figures)}</Lead>;
  return (
    <Lead>
      {work.scope === 'institution'
        ? t('lead.institution', { ...figures, participant, institutions: work.institutions.join(', ') })
        : t('lead.participant', { ...figures, participant })}
    </Lead>
  );
}

function WorkSkeleton() {
  return (
    <>
      <SkeletonBlock style={{ width: 160, height: 32 }} />
      <SkeletonBlock style={{ width: '54%' }} />
      <SkeletonBlock style={{ width: '100%', height: 46, marginTop: 18, marginBottom: 28 }} />
      {Array.from({ length: 6 }, (_, row) => (
        <SkeletonBlock key={row} style={{ width: '100%', height: 76 }} />
      ))}
    </>
  );
}
