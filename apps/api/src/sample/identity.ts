import type { Accreditation, Role } from '@waymark/domain';
import { found, type SampleContext } from './context.js';
import { mapInvitations } from './invitations.js';
import { personas, seatsIn, type Seat } from './personas.js';
import type { SampleSource } from './source.js';

/** The titles of the files begin with one of these words; experts are observers. */
const roles: Record<string, { role: Role; accreditation: Accreditation | null }> = {
  'Head of delegation': { role: 'delegation_head', accreditation: 'head' },
  'National coordinator': { role: 'national_coordinator', accreditation: null },
  'Focal point': { role: 'focal_point', accreditation: null },
  'Regional secretariat': { role: 'secretariat', accreditation: null },
  'Legal review': { role: 'secretariat', accreditation: null },
  Observer: { role: 'observer', accreditation: null },
  Expert: { role: 'observer', accreditation: null },
};

/**
 * The accounts of the demo personas who have a seat in one of these roadmaps, or need none.
 *
 * @param passwordHash the hash of the demo password: one for all, since hashing takes its time on purpose
 */
export function mapAccounts(contexts: readonly SampleContext[], passwordHash: string) {
  const codes = contexts.map(({ source }) => source.settings.code);
  const accounts = personas.filter(
    ({ administrator, seats }) => administrator || seats.some(({ roadmap }) => codes.includes(roadmap)),
  );
  const id = (key: string): string => found(contexts[0], 'roadmap').ids.shared('user', key);
  return {
    users: accounts.map((persona, index) => ({
      id: id(persona.key),
      email: persona.email,
      name: persona.name,
      language: 'en',
      administrator: persona.administrator,
      persona: persona.key,
      persona_note: persona.note,
      persona_sort: index + 1,
    })),
    credentials: accounts.map(({ key }) => ({ user_id: id(key), password_hash: passwordHash })),
  };
}

/** A membership for every persona with a seat here, and one without sign-in for every other role title of the files. */
export function mapMemberships(context: SampleContext) {
  const { ids, roadmapId, source } = context;
  const { participants } = source.countries;
  const createdAt = context.at(found(source.validation.projectTimeline[0], 'project timeline').date, '09:00');
  const seats = seatsIn(source.settings.code);
  const members = seats.map(({ persona, title, role, accreditation, waits, participantCode }) => ({
    key: persona.key,
    title,
    role,
    accreditation,
    waits,
    code: participantCode,
  }));
  const others = titlesOf(source)
    .filter((title) => !members.some((member) => member.title === title))
    .map((title) => {
      const [word = '', ...rest] = title.split(', ');
      const participant = participants.find(({ designation }) => designation === rest.join(', '));
      return { key: null, title, ...found(roles[word], title), waits: false, code: participant?.code ?? null };
    });
  return {
    memberships: [...members, ...others].map(({ key, title, role, accreditation, code }) => ({
      id: context.membership(title),
      roadmap_id: roadmapId,
      user_id: key === null ? null : ids.shared('user', key),
      role,
      accreditation,
      title,
      participant_id: code === null ? null : ids.own('participant', code),
      created_at: createdAt,
    })),
    confirmations: confirmationsOf(context, [...members, ...others], createdAt),
    accreditations: source.people.accreditations.map(({ title, validUntil }) => ({
      id: ids.own('accreditation', title),
      membership_id: context.membership(title),
      valid_from: createdAt.slice(0, 10),
      valid_until: validUntil,
      recorded_by: context.secretariat,
      recorded_at: createdAt,
    })),
    invitations: mapInvitations(context),
    membership_institutions: seats.flatMap(({ title, institutionCodes }) =>
      institutionCodes.map((code) => ({
        membership_id: context.membership(title),
        institution_id: context.institution(code),
      })),
    ),
  };
}

/** A seat as it becomes a membership; `key` is its persona's. */
interface Member extends Pick<Seat, 'title' | 'role' | 'accreditation' | 'waits'> {
  key: string | null;
}

/**
 * Who vouched for those who sign, and for the persona that chairs. A roadmap has one persona of the secretariat, so an
 * administrator confirms the letters that it recorded; an alternate stands on the word of its head.
 */
function confirmationsOf(context: SampleContext, members: readonly Member[], at: string) {
  const vouching = members.filter(
    ({ key, role, waits }) => (role === 'delegation_head' || (role === 'secretariat' && key !== null)) && !waits,
  );
  return vouching.map(({ title, role, accreditation }) => {
    const designation = title.split(', ').slice(1).join(', ');
    const byLetter = accreditation === 'head';
    return {
      id: context.confirmation(title),
      membership_id: context.membership(title),
      basis: role === 'secretariat' ? 'founding' : byLetter ? 'letter' : 'delegation',
      letter_reference: byLetter ? `Letter of accreditation, ${designation} (illustrative)` : null,
      recorded_by: byLetter ? context.secretariat : null,
      confirmed_by: accreditation === 'alternate' ? context.membership(`Head of delegation, ${designation}`) : null,
      by_administrator: byLetter,
      confirmed_at: at,
    };
  });
}

/** Every role title that acts or is invited in the files, once. */
export function titlesOf({ people, roadmap, validation }: SampleSource): string[] {
  const titles = [
    ...people.seats,
    ...validation.positions.map(({ submittedByRole }) => submittedByRole),
    ...validation.amendments.map(({ proposedByRole }) => proposedByRole),
    ...validation.threads.flatMap(({ messages }) => messages.map(({ authorRole }) => authorRole)),
    ...validation.meetings.flatMap(({ participantsRoles }) => participantsRoles ?? []),
    ...roadmap.updates.map(({ reportedByRole }) => reportedByRole),
  ];
  return [...new Set(titles.filter((title) => title !== null))];
}
