import { Section, useToast } from '@waymark/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatAction } from '../../gql/graphql.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { LinkNote } from '../../shared/links/LinkNote.js';
import { AccreditationDialog } from './AccreditationDialog.js';
import type { People, Seat } from './people.documents.js';
import { SeatDialog } from './SeatDialog.js';
import { SeatTable } from './SeatTable.js';

interface Group {
  id: string;
  title: string;
  seats: Seat[];
}

/** The secretariat, each delegation in the fixed order, and those beside. */
function useGroups({ roadmap, seats }: People): Group[] {
  const { t } = useTranslation('people');
  const of = (test: (seat: Seat) => boolean): Seat[] => seats.filter(test);
  const groups: Group[] = [
    { id: 'secretariat', title: t('secretariat'), seats: of(({ role }) => role === 'secretariat') },
    ...roadmap.participants.map(({ id, name }) => ({
      id,
      title: t('delegation', { participant: name }),
      seats: of(({ participantId }) => participantId === id),
    })),
    { id: 'beside', title: t('beside'), seats: of(({ role }) => role === 'observer' || role === 'donor') },
  ];
  return groups.filter((group) => group.seats.length > 0);
}

export function SeatGroups({ people, onChanged }: { people: People; onChanged: () => Promise<void> }) {
  const toast = useToast();
  const groups = useGroups(people);
  const [asked, setAsked] = useState<{ seat: Seat; action: SeatAction } | null>(null);
  const [link, setLink] = useState<{ seatId: string; token: string } | null>(null);

  const done = async (seat: Seat, text: string | null, token?: string) => {
    setAsked(null);
    if (token !== undefined) return setLink({ seatId: seat.id, token });
    if (text !== null) toast({ text });
    await onChanged();
    // Back to what was acted on; where it is gone, to what it stood in.
    const group = groups.find(({ seats }) => seats.some(({ id }) => id === seat.id));
    (document.getElementById(`seat-${seat.id}`) ?? document.getElementById(`group-${group?.id ?? ''}`))?.focus();
  };

  return (
    <>
      {groups.map(({ id, title, seats }) => (
        <div key={id} id={`group-${id}`} tabIndex={-1}>
          <Section title={<TitleText>{title}</TitleText>}>
            <SeatTable caption={title} seats={seats} onAct={(seat, action) => setAsked({ seat, action })} />
            {link && seats.some((seat) => seat.id === link.seatId) && <LinkNote kind="reset" token={link.token} />}
          </Section>
        </div>
      ))}
      {asked?.action === 'set_accreditation' && (
        <AccreditationDialog
          key={asked.seat.id}
          seat={asked.seat}
          onClose={() => setAsked(null)}
          onDone={(text) => void done(asked.seat, text)}
        />
      )}
      {asked && asked.action !== 'set_accreditation' && (
        <SeatDialog
          key={`${asked.seat.id} ${asked.action}`}
          seat={asked.seat}
          action={asked.action}
          onClose={() => setAsked(null)}
          onDone={(text, token) => void done(asked.seat, text, token)}
        />
      )}
    </>
  );
}
