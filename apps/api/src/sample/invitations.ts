import type { Role } from '@waymark/domain';
import { found, type SampleContext } from './context.js';
import { personas } from './personas.js';

/** How long a link is good for. */
const DAYS = 14;

interface Invited {
  title: string;
  role: Role;
  email: string;
  /** Key of the persona that invited. */
  by: string;
  /** The invitation is of its inviter's own delegation. */
  delegation: boolean;
  day: string;
}

/** Nobody has come in by these yet: one is recent, one lapses within a day, one has lapsed. */
const invited: readonly Invited[] = [
  {
    title: 'Delegate, Albania',
    role: 'delegate',
    email: 'delegate.al@invited.waymark.example',
    by: 'head-al',
    delegation: true,
    day: '2026-11-18',
  },
  {
    title: 'Observer, academic partner',
    role: 'observer',
    email: 'observer.academic@invited.waymark.example',
    by: 'secretariat',
    delegation: false,
    day: '2026-11-07',
  },
  {
    title: 'Delegate, Serbia',
    role: 'delegate',
    email: 'delegate.rs@invited.waymark.example',
    by: 'head-rs',
    delegation: true,
    day: '2026-10-22',
  },
];

/** Nobody has the links: what stands for the hash of a token is made of an id, and no token is known to have it. */
export function mapInvitations(context: SampleContext) {
  return invited.map(({ title, role, email, by, delegation, day }) => {
    const inviter = found(
      personas.find(({ key }) => key === by),
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
      invited_by: context.membership(inviter.name),
      invited_at: invitedAt,
      expires_at: new Date(Date.parse(invitedAt) + DAYS * 86_400_000).toISOString(),
      version: 1,
    };
  });
}
