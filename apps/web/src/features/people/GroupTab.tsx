import { Section } from '@waymark/ui';
import { useTranslation } from 'react-i18next';
import { Aside, Columns } from './Columns.js';
import type { Group } from './groups.js';
import { Invitations } from './Invitations.js';
import { InviteForm } from './InviteForm.js';
import type { People } from './people.documents.js';
import { SeatGroup } from './SeatGroup.js';
import { WhoChangesWhat } from './WhoChangesWhat.js';

export interface GroupTabProps {
  people: People;
  group: Group;
  title: string;
  onChanged: () => Promise<void>;
}

/** The people of no delegation: the secretariat, or observers and donors. */
export function GroupTab({ people, group, title, onChanged }: GroupTabProps) {
  const { t } = useTranslation('people');
  return (
    <Columns>
      <div>
        {group.seats.length === 0 ? (
          <div>
            <Section title={title}>
              <p>{t('nobody')}</p>
            </Section>
          </div>
        ) : (
          <SeatGroup group={group} title={title} usualLanguage={people.invitationLanguage} onChanged={onChanged} />
        )}
        {group.invitations.length > 0 && (
          <Invitations invitations={group.invitations} none={t('invitations.none')} onChanged={onChanged} />
        )}
      </div>
      <Aside>
        {group.offers.length > 0 && (
          <InviteForm key={group.id} people={people} group={group} title={t('invite.title')} onInvited={onChanged} />
        )}
        <WhoChangesWhat />
      </Aside>
    </Columns>
  );
}
