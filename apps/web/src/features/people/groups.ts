import type { People, Seat } from './people.documents.js';

/** What one part of the page holds: a delegation, those beside, or the secretariat. */
export interface Group {
  id: string;
  participantId: string | null;
  seats: Seat[];
  invitations: People['invitations'];
  offers: People['offers'];
}

type Placed = { role: string | null; participantId: string | null };

const inSecretariat = ({ role }: Placed): boolean => role === 'secretariat';
const beside = ({ role }: Placed): boolean => role === 'observer' || role === 'donor';

function groupOf(people: People, id: string, participantId: string | null, holds: (placed: Placed) => boolean): Group {
  return {
    id,
    participantId,
    seats: people.seats.filter(holds),
    invitations: people.invitations.filter(({ invitation }) => holds(invitation)),
    offers: people.offers.filter(holds),
  };
}

export const secretariatOf = (people: People): Group => groupOf(people, 'secretariat', null, inSecretariat);
export const besideOf = (people: People): Group => groupOf(people, 'beside', null, beside);
export const delegationOf = (people: People, id: string): Group =>
  groupOf(people, id, id, ({ participantId }) => participantId === id);

/** The participants of whose people the reader is told anything: all, or the own one. */
export function delegationsShown(people: People): People['roadmap']['participants'] {
  const known = new Set([
    ...people.seats.map(({ participantId }) => participantId),
    ...people.invitations.map(({ invitation }) => invitation.participantId),
    ...people.offers.map(({ participantId }) => participantId),
    ...people.institutionCounts.map(({ participantId }) => participantId),
  ]);
  return people.roadmap.participants.filter(({ id }) => known.has(id));
}
