import { styled } from '@mui/material/styles';
import { ParticipantsProvider, SkeletonBlock, Tabs, type TabLink } from '@waymark/ui';
import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { MembershipContext } from '../../shared/session/SessionContext.js';
import { DelegationsTab } from './DelegationsTab.js';
import { besideOf, delegationsShown, secretariatOf } from './groups.js';
import { GroupTab } from './GroupTab.js';
import { InstitutionsTab } from './InstitutionsTab.js';
import { InvitationsTab } from './InvitationsTab.js';
import { PeopleDocument, type People } from './people.documents.js';

const Lead = styled('p')({ maxWidth: '72ch', margin: '10px 0 20px', color: 'var(--wm-ink-2)' });
const Title = styled('p')({ marginTop: 28, font: '600 19px/25px var(--wm-serif)' });

/** Who acts for whom: for the secretariat all, for a delegation its own; the same page for an administrator. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const { roadmap = '' } = useParams();
  const page = usePage(PeopleDocument, { roadmap });
  return (
    <>
      <PageHeading>{t('title')}</PageHeading>
      <Lead>{t('lead')}</Lead>
      <PageContent
        page={page}
        headed
        subject={t('title')}
        skeleton={Array.from({ length: 10 }, (_, row) => (
          <SkeletonBlock key={row} style={{ height: 20, marginBottom: 20 }} />
        ))}
      >
        {({ people }) => <Content people={people} onChanged={page.refetch} />}
      </PageContent>
    </>
  );
}

interface View {
  key: string;
  count: number;
  shown: boolean;
}

/** What the reader is told anything of; the delegations always. */
function viewsOf(people: People): View[] {
  const secretariat = secretariatOf(people);
  const beside = besideOf(people);
  return [
    { key: 'delegations', count: delegationsShown(people).length, shown: true },
    { key: 'institutions', count: people.institutionsTotal ?? 0, shown: people.institutionsTotal !== null },
    {
      key: 'beside',
      count: beside.seats.length,
      shown: beside.seats.length + beside.invitations.length + beside.offers.length > 0,
    },
    {
      key: 'secretariat',
      count: secretariat.seats.length,
      shown: secretariat.seats.length + secretariat.invitations.length + secretariat.offers.length > 0,
    },
    { key: 'invitations', count: people.invitations.length, shown: true },
  ].filter(({ shown }) => shown);
}

function Content({ people, onChanged }: { people: People; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('people');
  const [search] = useSearchParams();
  const participants = useMemo(
    () =>
      people.roadmap.participants.map(({ code, name, chip, footnote, footnoteMark }) => ({
        code,
        name,
        chip,
        footnote,
        mark: footnoteMark,
      })),
    [people.roadmap.participants],
  );
  // The frame of a roadmap names it already.
  const framed = useContext(MembershipContext) !== null;
  const views = viewsOf(people);
  const current = views.find(({ key }) => key === search.get('tab'))?.key ?? 'delegations';
  const tabs = views.map(({ key, count }): TabLink => ({
    key,
    label: t(`tab.${key}` as 'tab.delegations'),
    href: key === 'delegations' ? '?' : `?tab=${key}`,
    count,
    current: key === current,
  }));
  return (
    <ParticipantsProvider participants={participants}>
      {!framed && <Title dir="auto">{people.roadmap.title}</Title>}
      <Tabs label={t('tabs')} tabs={tabs} onPaper={t('print.tabs')} />
      {current === 'delegations' && <DelegationsTab people={people} onChanged={onChanged} />}
      {current === 'institutions' && <InstitutionsTab people={people} onChanged={onChanged} />}
      {current === 'beside' && (
        <GroupTab people={people} group={besideOf(people)} title={t('beside')} onChanged={onChanged} />
      )}
      {current === 'secretariat' && (
        <GroupTab people={people} group={secretariatOf(people)} title={t('secretariat')} onChanged={onChanged} />
      )}
      {current === 'invitations' && <InvitationsTab people={people} onChanged={onChanged} />}
    </ParticipantsProvider>
  );
}
