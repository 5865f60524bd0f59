import { styled } from '@mui/material/styles';
import { Section, useToast } from '@waymark/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatAction } from '../../gql/graphql.js';
import { TitleText } from '../../shared/session/TitleText.js';
import { LinkNote, type MadeLink } from '../../shared/links/LinkNote.js';
import { AccreditationDialog } from './AccreditationDialog.js';
import type { Group } from './groups.js';
import { HandOverDialog } from './HandOverDialog.js';
import type { Seat } from './people.documents.js';
import { SeatDialog } from './SeatDialog.js';
import { SeatTable } from './SeatTable.js';

const Titled = styled('span')({ display: 'flex', alignItems: 'center', gap: 10 });

export interface SeatGroupProps {
  group: Group;
  title: string;
  /** Before the title. */
  mark?: ReactNode;
  /** Of an invitation, until another one is chosen. */
  usualLanguage: string;
  /** At the end of the title's line: how many there are. */
  aside?: ReactNode;
  onChanged: () => Promise<void>;
}

/** The seats of one delegation, or of those beside, with what can be done about each. */
export function SeatGroup({ group, title, mark, usualLanguage, aside, onChanged }: SeatGroupProps) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const [asked, setAsked] = useState<{ seat: Seat; action: SeatAction } | null>(null);
  const [links, setLinks] = useState<readonly MadeLink[]>([]);

  const done = async (seat: Seat, text: string | null, made: readonly MadeLink[] = []) => {
    setAsked(null);
    if (made.length > 0) setLinks(made);
    if (text !== null) toast({ text });
    await onChanged();
    if (made.length > 0) return; // the link has the focus
    // Back to what was acted on; where it is gone, to what it stood in.
    (document.getElementById(`seat-${seat.id}`) ?? document.getElementById(`group-${group.id}`))?.focus();
  };

  return (
    <div id={`group-${group.id}`} tabIndex={-1}>
      <Section
        title={
          <Titled>
            {mark}
            <span>
              <TitleText>{title}</TitleText>
            </span>
          </Titled>
        }
        aside={aside}
      >
        <SeatTable caption={title} seats={group.seats} onAct={(seat, action) => setAsked({ seat, action })} />
        {links.map((link, at) => (
          <LinkNote key={link.title ?? at} {...link} aside={at > 0} />
        ))}
      </Section>
      {asked?.action === 'set_accreditation' && (
        <AccreditationDialog
          key={asked.seat.id}
          seat={asked.seat}
          onClose={() => setAsked(null)}
          onDone={(text) => void done(asked.seat, text)}
        />
      )}
      {asked?.action === 'hand_over' && (
        <HandOverDialog
          key={asked.seat.id}
          seat={asked.seat}
          usualLanguage={usualLanguage}
          onClose={() => setAsked(null)}
          onDone={(made) => void done(asked.seat, t('handOver.done'), made)}
        />
      )}
      {asked && asked.action !== 'set_accreditation' && asked.action !== 'hand_over' && (
        <SeatDialog
          key={`${asked.seat.id} ${asked.action}`}
          seat={asked.seat}
          action={asked.action}
          onClose={() => setAsked(null)}
          onDone={(text, token) => void done(asked.seat, text, token === undefined ? [] : [{ kind: 'reset', token }])}
        />
      )}
    </div>
  );
}
