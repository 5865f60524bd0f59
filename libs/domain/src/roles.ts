import type { Described } from './described.js';

/**
 * Roles that a membership gives in one roadmap, in the order in which people are listed. An alternate is a
 * `delegation_head` accredited as `alternate`.
 */
export const ROLES = [
  'secretariat',
  'delegation_head',
  'delegate',
  'national_coordinator',
  'focal_point',
  'donor',
  'observer',
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_DESCRIPTIONS: Described<Role> = {
  description: 'What a membership lets its holder do in one roadmap.',
  values: {
    secretariat: 'Circulates texts, runs rounds and keeps the record.',
    delegation_head: 'Signs the positions of a delegation, as head or accredited alternate.',
    delegate: 'Prepares positions and comments for a delegation.',
    national_coordinator: 'Returns or publishes the updates of a participant.',
    focal_point: 'Reports on the national actions of an institution.',
    donor: 'Follows progress and delivery.',
    observer: 'Reads texts and positions and joins the discussion.',
  },
};

/** How a `delegation_head` is accredited to sign. */
export type Accreditation = 'head' | 'alternate';

export const ACCREDITATION_DESCRIPTIONS: Described<Accreditation> = {
  description: 'How somebody is accredited to sign for a delegation.',
  values: { head: 'Head of the delegation; one at a time.', alternate: 'Accredited alternate of the head.' },
};

/** Roles that belong to a participant; the others stand beside all participants. */
const PARTICIPANT_ROLES: readonly Role[] = ['delegation_head', 'delegate', 'national_coordinator', 'focal_point'];

/** Whether a membership in this role must name its participant. */
export function belongsToParticipant(role: Role): boolean {
  return PARTICIPANT_ROLES.includes(role);
}
