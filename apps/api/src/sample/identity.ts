import type { Accreditation, Role } from '@waymark/domain';
import { found, type SampleContext } from './context.js';
import { mapInvitations } from './invitations.js';
import { personas } from './personas.js';
import type { SampleSource } from './source.js';

/** The sample's titles begin with one of these words; experts are observers. */
const roles: Record<string, { role: Role; accreditation: Accreditation | null }> = {
  'Head of delegation': { role: 'delegation_head', accreditation: 'head' },
  'Focal point': { role: 'focal_point', accreditation: null },
  'Regional secretariat': { role: 'secretariat', accreditation: null },
  Observer: { role: 'observer', accreditation: null },
  Expert: { role: 'observer', accreditation: null },
};

/**
 * The accounts of the demo personas.
 *
 * @param passwordHash the hash of the demo password: one for all, since hashing takes its time on purpose
 */
export function mapAccounts({ ids }: SampleContext, passwordHash: string) {
  const id = (key: string): string => ids.shared('user', key);
  return {
    users: personas.map((persona, index) => ({
      id: id(persona.key),
      email: persona.email,
      name: persona.name,
      language: 'en',
      administrator: persona.administrator,
      persona: persona.key,
      persona_note: persona.note,
      persona_sort: index + 1,
    })),
    credentials: personas.map(({ key }) => ({ user_id: id(key), password_hash: passwordHash })),
  };
}

/** A membership for every persona with a role, and one without sign-in for every other role title of the sample. */
export function mapMemberships(context: SampleContext) {
  const { ids, roadmapId, source } = context;
  const { participants } = source.countries;
  const createdAt = context.at(found(source.validation.projectTimeline[0], 'project timeline').date, '09:00');
  const members = personas.flatMap(({ key, name, role, accreditation, participantCode }) =>
    role === null ? [] : [{ key, title: name, role, accreditation, code: participantCode }],
  );
  const others = titlesOf(source)
    .filter((title) => !members.some((member) => member.title === title))
    .map((title) => {
      const [word = '', ...rest] = title.split(', ');
      const participant = participants.find(({ designation }) => designation === rest.join(', '));
      return { key: null, title, ...found(roles[word], title), code: participant?.code ?? null };
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
    confirmations: confirmationsOf(context, createdAt),
    accreditations: [accreditationThatEnds(context, createdAt)],
    invitations: mapInvitations(context),
    membership_institutions: personas.flatMap(({ name, institutionCodes }) =>
      institutionCodes.map((code) => ({
        membership_id: context.membership(name),
        institution_id: context.institution(code),
      })),
    ),
  };
}

/**
 * Who vouched for the personas that sign or chair. There is one persona of the secretariat, so an administrator confirms
 * the letters that it recorded; an alternate stands on the word of its head.
 */
function confirmationsOf(context: SampleContext, at: string) {
  const vouching = personas.filter(
    ({ role, waits }) => (role === 'delegation_head' || role === 'secretariat') && !waits,
  );
  return vouching.map(({ name, role, accreditation }) => {
    const designation = name.split(', ').slice(1).join(', ');
    const byLetter = accreditation === 'head';
    return {
      id: context.confirmation(name),
      membership_id: context.membership(name),
      basis: role === 'secretariat' ? 'founding' : byLetter ? 'letter' : 'delegation',
      letter_reference: byLetter ? `Letter of accreditation, ${designation} (illustrative)` : null,
      recorded_by: byLetter ? context.secretariat : null,
      confirmed_by: accreditation === 'alternate' ? context.membership(`Head of delegation, ${designation}`) : null,
      by_administrator: byLetter,
      confirmed_at: at,
    };
  });
}

/** One head's letter ends three weeks after the sample's day; the letter itself is not in the sample. */
function accreditationThatEnds(context: SampleContext, at: string) {
  const title = 'Head of delegation, North Macedonia';
  return {
    id: context.ids.own('accreditation', title),
    membership_id: context.membership(title),
    valid_from: at.slice(0, 10),
    valid_until: '2026-12-11',
    recorded_by: context.secretariat,
    recorded_at: at,
  };
}

/** Every role title that acts or is invited in the sample, once. */
export function titlesOf({ roadmap, validation }: SampleSource): string[] {
  const titles = [
    ...validation.positions.map(({ submittedByRole }) => submittedByRole),
    ...validation.amendments.map(({ proposedByRole }) => proposedByRole),
    ...validation.threads.flatMap(({ messages }) => messages.map(({ authorRole }) => authorRole)),
    ...validation.meetings.flatMap(({ participantsRoles }) => participantsRoles ?? []),
    ...roadmap.updates.map(({ reportedByRole }) => reportedByRole),
  ];
  return [...new Set(titles.filter((title) => title !== null))];
}
