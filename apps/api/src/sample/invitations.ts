import { found, type SampleContext } from './context.js';
import { seatsIn } from './personas.js';

/** How long a link is good for. */
const DAYS = 14;

/**
 * Nobody has come in by these yet. Nobody has the links: what stands for the hash of a token is made of an id, and no
 * token is known to have it.
 */
export function mapInvitations(context: SampleContext) {
  const { people, settings } = context.source;
  const seats = seatsIn(settings.code);
  return people.invitations.map(({ title, role, email, by, delegation, day }) => {
    const inviter = found(
      seats.find(({ persona }) => persona.key === by),
      by,
    );
    const invitedAt = context.at(day);
    const id = context.ids.own('invitation', title);
    return {
      id,
      token_hash: `\\x${id.replaceAll('-', '').repeat(2)}`,
      email,
      administrator: false,
      roadmap_id: context.roadmapId,
      role,
      title,
      participant_id:
        delegation && inviter.participantCode !== null ? context.ids.own('participant', inviter.participantCode) : null,
      institution_ids: '{}',
      invited_by_user: context.ids.shared('user', by),
      invited_by: context.membership(inviter.title),
      invited_at: invitedAt,
      expires_at: new Date(Date.parse(invitedAt) + DAYS * 86_400_000).toISOString(),
      version: 1,
    };
  });
}
