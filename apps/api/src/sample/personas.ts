import type { Accreditation, Role } from '@waymark/domain';
import { secretariatTitle } from './context.js';

/**
 * The password of every demo account. It is published: accounts with it exist only where the sample was loaded.
 */
export const DEMO_PASSWORD = 'waymark-demo-2026';

/** An account to try the product with, known by its role title. */
export interface Persona {
  key: string;
  /** Its role title: the name of the account and the title of its membership. */
  name: string;
  /** What it can do, in one line. */
  note: string;
  email: string;
  administrator: boolean;
  /** None for the administrator, who has no voice in a roadmap. */
  role: Role | null;
  accreditation: Accreditation | null;
  /** Whether somebody has yet to confirm that it signs. */
  waits: boolean;
  /** Code of its participant. */
  participantCode: string | null;
  /** Codes of the institutions it reports for. */
  institutionCodes: readonly string[];
}

interface Delegation {
  code: string;
  designation: string;
  /** Institutions whose focal points can sign in, by code with their name: those that lead most actions. */
  focalPoints: Record<string, string>;
}

/** Alphabetical by English name, as participants always are. */
const delegations: readonly Delegation[] = [
  { code: 'AL', designation: 'Albania', focalPoints: { 'al-interior': 'Ministry of Interior, Albania' } },
  {
    code: 'BA',
    designation: 'Bosnia and Herzegovina',
    focalPoints: { 'ba-security': 'Ministry of Security of Bosnia and Herzegovina' },
  },
  { code: 'XK', designation: 'Kosovo*', focalPoints: { 'xk-interior': 'Ministry of Internal Affairs (Kosovo*)' } },
  {
    code: 'ME',
    designation: 'Montenegro',
    focalPoints: {
      'me-interior': 'Ministry of Interior, Montenegro',
      'me-labour': 'Ministry of Labour, Employment and Social Dialogue, Montenegro',
    },
  },
  {
    code: 'MK',
    designation: 'North Macedonia',
    focalPoints: { 'mk-interior': 'Ministry of Interior, North Macedonia' },
  },
  { code: 'RS', designation: 'Serbia', focalPoints: { 'rs-interior': 'Ministry of the Interior, Serbia' } },
];

/** The delegation that can be tried in every role. */
const whole = delegations.filter(({ code }) => code === 'ME');

/** The delegation whose head finds an alternate to confirm. */
const withWaitingAlternate = delegations.filter(({ code }) => code === 'AL');

const beside = (key: string, name: string, role: Role | null, note: string): Persona => ({
  key,
  name,
  note,
  email: `${key}@demo.waymark.example`,
  administrator: role === null,
  role,
  accreditation: null,
  waits: false,
  participantCode: null,
  institutionCodes: [],
});

function inside(
  delegation: Delegation,
  key: string,
  title: string,
  role: Role,
  note: string,
  accreditation: Accreditation | null = null,
): Persona {
  const code = delegation.code.toLowerCase();
  return {
    ...beside(`${key}-${code}`, `${title}, ${delegation.designation}`, role, note),
    email: `${key}.${code}@demo.waymark.example`,
    accreditation,
    participantCode: delegation.code,
  };
}

const focalPoint = (delegation: Delegation, code: string, institution: string): Persona => ({
  ...beside(`focal-${code}`, `Focal point, ${institution}`, 'focal_point', 'Update national actions and milestones.'),
  email: `focal.${code}@demo.waymark.example`,
  participantCode: delegation.code,
  institutionCodes: [code],
});

/** The demo accounts in the order of the sign-in page. */
export const personas: readonly Persona[] = [
  beside('secretariat', secretariatTitle, 'secretariat', 'Circulate texts, run rounds and read the ledger.'),
  ...delegations.map((delegation) =>
    inside(delegation, 'head', 'Head of delegation', 'delegation_head', 'Read, comment and record a position.', 'head'),
  ),
  ...withWaitingAlternate.map((delegation) => ({
    ...inside(
      delegation,
      'alternate',
      'Alternate head of delegation',
      'delegation_head',
      'Read and prepare; sign once the head of delegation has confirmed it.',
      'alternate',
    ),
    waits: true,
  })),
  ...whole.flatMap((delegation) => [
    inside(
      delegation,
      'alternate',
      'Alternate head of delegation',
      'delegation_head',
      'Record a position as accredited alternate.',
      'alternate',
    ),
    inside(delegation, 'delegate', 'Delegate', 'delegate', 'Comment and prepare a position.'),
  ]),
  ...delegations.map((delegation) =>
    inside(
      delegation,
      'coordinator',
      'National coordinator',
      'national_coordinator',
      'Return or publish the updates of institutions.',
    ),
  ),
  ...delegations.flatMap((delegation) =>
    Object.entries(delegation.focalPoints).map(([code, name]) => focalPoint(delegation, code, name)),
  ),
  beside('donor', 'Donor, contributing partner', 'donor', 'Follow progress and delivery.'),
  beside('observer', 'Observer, European Commission', 'observer', 'Read texts and positions, join the discussion.'),
  beside('administrator', 'Platform administrator', null, 'Manage accounts and roadmaps.'),
];
