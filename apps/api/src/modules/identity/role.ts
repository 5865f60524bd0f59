import { registerEnumType } from '@nestjs/graphql';

/** Roles of a membership; the words are those of `@waymark/domain`. */
export const Role = {
  secretariat: 'secretariat',
  delegation_head: 'delegation_head',
  delegate: 'delegate',
  national_coordinator: 'national_coordinator',
  focal_point: 'focal_point',
  donor: 'donor',
  observer: 'observer',
} as const;
export type Role = (typeof Role)[keyof typeof Role];
registerEnumType(Role, {
  name: 'Role',
  description: 'What a membership lets its holder do in one roadmap.',
  valuesMap: {
    secretariat: { description: 'Circulates texts, runs rounds and keeps the record.' },
    delegation_head: { description: 'Signs the positions of a delegation, as head or accredited alternate.' },
    delegate: { description: 'Prepares positions and comments for a delegation.' },
    national_coordinator: { description: 'Returns or publishes the updates of a participant.' },
    focal_point: { description: 'Reports on the national actions of an institution.' },
    donor: { description: 'Follows progress and delivery.' },
    observer: { description: 'Reads texts and positions and joins the discussion.' },
  },
});

/** How a head of delegation may sign. */
export const Accreditation = { head: 'head', alternate: 'alternate' } as const;
export type Accreditation = (typeof Accreditation)[keyof typeof Accreditation];
registerEnumType(Accreditation, {
  name: 'Accreditation',
  description: 'How somebody is accredited to sign for a delegation.',
  valuesMap: {
    head: { description: 'Head of the delegation; one at a time.' },
    alternate: { description: 'Accredited alternate of the head.' },
  },
});
