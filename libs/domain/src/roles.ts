/** Roles that a membership gives in one roadmap. An alternate is a `delegation_head` accredited as `alternate`. */
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

/** How a `delegation_head` is accredited to sign. */
export const ACCREDITATIONS = ['head', 'alternate'] as const;

export type Accreditation = (typeof ACCREDITATIONS)[number];

/** Roles that belong to a participant; the others stand beside all participants. */
export const PARTICIPANT_ROLES: readonly Role[] = [
  'delegation_head',
  'delegate',
  'national_coordinator',
  'focal_point',
];

/** Whether a membership in this role must name its participant. */
export function belongsToParticipant(role: Role): boolean {
  return PARTICIPANT_ROLES.includes(role);
}
