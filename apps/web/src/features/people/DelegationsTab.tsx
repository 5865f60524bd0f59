import { EmptyState, Participant } from '@waymark/ui';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { MembershipContext } from '../../shared/session/SessionContext.js';
import { Aside, Columns } from './Columns.js';
import { DelegationTable } from './DelegationTable.js';
import { delegationOf, delegationsShown } from './groups.js';
import { Invitations } from './Invitations.js';
import { InviteForm, type Preset } from './InviteForm.js';
import type { People } from './people.documents.js';
import { SeatGroup } from './SeatGroup.js';
import { WhoChangesWhat } from './WhoChangesWhat.js';
import { WithoutFocalPoint } from './WithoutFocalPoint.js';

/** Its secretariat is led to where participants are chosen. */
function NoDelegation() {
  const { t } = useTranslation('people');
  const membership = useContext(MembershipContext);
  const mayChoose = membership?.role === 'secretariat' && membership.roadmap.phase !== 'closed';
  const action = mayChoose && (
    <Link to={`/r/${membership.roadmap.code}/setup#participants`}>{t('delegations.choose')}</Link>
  );
  return (
    <EmptyState title={t('delegations.none')} action={action || undefined}>
      {t('delegations.noneBody')}
    </EmptyState>
  );
}

/** All delegations in a line each, and one of them with its people and its institutions that nobody reports for. */
export function DelegationsTab({ people, onChanged }: { people: People; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('people');
  const [search] = useSearchParams();
  const [preset, setPreset] = useState<Preset | null>(null);
  const shown = delegationsShown(people);
  const chosen = shown.find(({ code }) => code === search.get('of')) ?? shown[0];
  if (!chosen)
    return (
      <Columns>
        <NoDelegation />
        <Aside>
          <WhoChangesWhat />
        </Aside>
      </Columns>
    );
  const group = delegationOf(people, chosen.id);
  const counts = people.institutionCounts.find(({ participantId }) => participantId === chosen.id);
  return (
    <Columns>
      <div>
        {shown.length > 1 && <DelegationTable people={people} shown={shown} chosen={chosen.id} />}
        <SeatGroup
          key={chosen.id}
          group={group}
          title={t('delegation', { participant: chosen.name })}
          mark={<Participant code={chosen.code} form="chip" decorative />}
          usualLanguage={people.invitationLanguage}
          aside={t('delegation.counts', { people: group.seats.length, waiting: group.invitations.length })}
          onChanged={onChanged}
        />
        {counts && counts.total > counts.staffed && (
          <WithoutFocalPoint
            roadmapId={people.roadmap.id}
            participant={chosen}
            counts={counts}
            mayInvite={group.offers.some(({ role }) => role === 'focal_point')}
            onInvite={(institutionId) => setPreset((before) => ({ institutionId, count: (before?.count ?? 0) + 1 }))}
          />
        )}
      </div>
      <Aside>
        {group.offers.length > 0 && (
          <InviteForm
            key={chosen.id}
            people={people}
            group={group}
            title={t('invite.to', { participant: chosen.name })}
            preset={preset}
            onInvited={onChanged}
          />
        )}
        <Invitations invitations={group.invitations} none={t('invitations.noneHere')} onChanged={onChanged} />
        <WhoChangesWhat />
      </Aside>
    </Columns>
  );
}
