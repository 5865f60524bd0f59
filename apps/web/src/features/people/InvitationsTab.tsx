import { useTranslation } from 'react-i18next';
import { Aside, Columns } from './Columns.js';
import { Invitations } from './Invitations.js';
import type { People } from './people.documents.js';
import { WhoChangesWhat } from './WhoChangesWhat.js';

export function InvitationsTab({ people, onChanged }: { people: People; onChanged: () => Promise<void> }) {
  const { t } = useTranslation('people');
  return (
    <Columns>
      <div>
        <Invitations invitations={people.invitations} none={t('invitations.none')} onChanged={onChanged} />
      </div>
      <Aside>
        <WhoChangesWhat />
      </Aside>
    </Columns>
  );
}
