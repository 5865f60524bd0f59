import { Aside, Columns } from './Columns.js';
import { Invitations } from './Invitations.js';
import type { People } from './people.documents.js';
import { WhoChangesWhat } from './WhoChangesWhat.js';

export function InvitationsTab({ people, onChanged }: { people: People; onChanged: () => Promise<void> }) {
  return (
    <Columns>
      <Invitations invitations={people.invitations} onChanged={onChanged} />
      <Aside>
        <WhoChangesWhat />
      </Aside>
    </Columns>
  );
}
