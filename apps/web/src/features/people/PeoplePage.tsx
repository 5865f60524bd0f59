import { styled } from '@mui/material/styles';
import { ParticipantsProvider, SkeletonBlock } from '@waymark/ui';
import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageContent } from '../../shared/page/PageContent.js';
import { PageHeading } from '../../shared/page/PageHeading.js';
import { usePage } from '../../shared/page/usePage.js';
import { MembershipContext } from '../../shared/session/SessionContext.js';
import { Invitations } from './Invitations.js';
import { InviteForm } from './InviteForm.js';
import { PeopleDocument, type People } from './people.documents.js';
import { SeatGroups } from './SeatGroups.js';

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

function Content({ people, onChanged }: { people: People; onChanged: () => Promise<void> }) {
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
  return (
    <ParticipantsProvider participants={participants}>
      {!framed && <Title dir="auto">{people.roadmap.title}</Title>}
      <SeatGroups people={people} onChanged={onChanged} />
      <Invitations invitations={people.invitations} onChanged={onChanged} />
      {people.offers.length > 0 && <InviteForm people={people} onInvited={onChanged} />}
    </ParticipantsProvider>
  );
}
