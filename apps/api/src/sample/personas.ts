import type { Accreditation, Role } from '@waymark/domain';

/**
 * The password of every demo account. It is published: accounts with it exist only where the sample was loaded.
 */
export const DEMO_PASSWORD = 'waymark-demo-2026';

/** An account to try the product with, known by its role title. */
export interface Persona {
  key: string;
  /** The title of its first seat. */
  name: string;
  /** What it can do, in one line. */
  note: string;
  email: string;
  /** Has no voice in a roadmap, and so no seat. */
  administrator: boolean;
  seats: readonly Seat[];
}

/** A seat of a persona in one of the sample's roadmaps. */
export interface Seat {
  /** Code of the roadmap. */
  roadmap: string;
  title: string;
  role: Role;
  accreditation: Accreditation | null;
  /** Whether somebody has yet to confirm that it signs. */
  waits: boolean;
  /** Code of its participant. */
  participantCode: string | null;
  /** Codes of the institutions it reports for. */
  institutionCodes: readonly string[];
}

interface Delegation {
  roadmap: string;
  code: string;
  designation: string;
  /** Institutions whose focal points can sign in, by code with their name: those that lead most actions. */
  focalPoints: Record<string, string>;
}

const SCREENING = 'screening';
const REINTEGRATION = 'reintegration';

function of(roadmap: string, list: readonly Omit<Delegation, 'roadmap'>[]): Delegation[] {
  return list.map((delegation) => ({ ...delegation, roadmap }));
}

/** Alphabetical by English name, as participants always are. */
const delegations = of(SCREENING, [
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
]);

/** Those of the second roadmap that can be tried; its other delegations act without an account. */
const reintegrating = of(REINTEGRATION, [
  { code: 'JO', designation: 'Jordan', focalPoints: { 'jo-interior': 'وزارة الداخلية' } },
  { code: 'TN', designation: 'Tunisia', focalPoints: { 'tn-ote': 'Office des Tunisiens à l’étranger' } },
]);

/** The delegation that can be tried in every role. */
const whole = delegations.filter(({ code }) => code === 'ME');

/** The delegation whose head finds an alternate to confirm. */
const withWaitingAlternate = delegations.filter(({ code }) => code === 'AL');

const seatBeside = (roadmap: string, title: string, role: Role): Seat => ({
  roadmap,
  title,
  role,
  accreditation: null,
  waits: false,
  participantCode: null,
  institutionCodes: [],
});

const beside = (key: string, title: string, role: Role | null, note: string, ...elsewhere: Seat[]): Persona => ({
  key,
  name: title,
  note,
  email: `${key}@demo.waymark.example`,
  administrator: role === null,
  seats: role === null ? [] : [seatBeside(SCREENING, title, role), ...elsewhere],
});

function inside(
  { roadmap, code, designation }: Delegation,
  key: string,
  title: string,
  role: Role,
  note: string,
  { accreditation = null, waits = false }: Partial<Pick<Seat, 'accreditation' | 'waits'>> = {},
): Persona {
  const name = `${title}, ${designation}`;
  return {
    key: `${key}-${code.toLowerCase()}`,
    name,
    note,
    email: `${key}.${code.toLowerCase()}@demo.waymark.example`,
    administrator: false,
    seats: [{ ...seatBeside(roadmap, name, role), accreditation, waits, participantCode: code }],
  };
}

const head = (delegation: Delegation): Persona =>
  inside(delegation, 'head', 'Head of delegation', 'delegation_head', 'Read, comment and record a position.', {
    accreditation: 'head',
  });

const coordinator = (delegation: Delegation): Persona =>
  inside(
    delegation,
    'coordinator',
    'National coordinator',
    'national_coordinator',
    'Return or publish the updates of institutions.',
  );

const focalPoints = ({ roadmap, code, focalPoints: institutions }: Delegation): Persona[] =>
  Object.entries(institutions).map(([institution, name]) => ({
    key: `focal-${institution}`,
    name: `Focal point, ${name}`,
    note: 'Update national actions and milestones.',
    email: `focal.${institution}@demo.waymark.example`,
    administrator: false,
    seats: [
      {
        ...seatBeside(roadmap, `Focal point, ${name}`, 'focal_point'),
        participantCode: code,
        institutionCodes: [institution],
      },
    ],
  }));

const alternate = 'Alternate head of delegation';

/** Takes part in one roadmap, and looks at how another one works. */
const guest = seatBeside(REINTEGRATION, 'Observer, peer exchange between regions', 'observer');

/** The demo accounts in the order of the sign-in page. */
export const personas: readonly Persona[] = [
  beside(
    'secretariat',
    'Regional secretariat, ICMPD',
    'secretariat',
    'Circulate texts, run rounds and read the ledger.',
  ),
  ...delegations.map(head),
  ...withWaitingAlternate.map((delegation) =>
    inside(
      delegation,
      'alternate',
      alternate,
      'delegation_head',
      'Read and prepare; sign once the head of delegation has confirmed it.',
      { accreditation: 'alternate', waits: true },
    ),
  ),
  ...whole.flatMap((delegation) => [
    inside(delegation, 'alternate', alternate, 'delegation_head', 'Record a position as accredited alternate.', {
      accreditation: 'alternate',
    }),
    inside(delegation, 'delegate', 'Delegate', 'delegate', 'Comment and prepare a position.'),
  ]),
  ...delegations
    .map(coordinator)
    .map((persona) => (persona.key === 'coordinator-ba' ? { ...persona, seats: [...persona.seats, guest] } : persona)),
  ...delegations.flatMap(focalPoints),
  beside(
    'donor',
    'Donor, contributing partner',
    'donor',
    'Follow progress and delivery; be the secretariat of another roadmap.',
    seatBeside(REINTEGRATION, 'Secretariat for return and reintegration', 'secretariat'),
  ),
  beside(
    'observer',
    'Observer, European Commission',
    'observer',
    'Read texts and positions, join the discussion.',
    seatBeside(REINTEGRATION, 'Observer, European Commission', 'observer'),
  ),
  beside('administrator', 'Platform administrator', null, 'Manage accounts and roadmaps.'),
  ...[...reintegrating.map(head), ...reintegrating.map(coordinator), ...reintegrating.flatMap(focalPoints)].map(
    (persona) => ({ ...persona, note: `${persona.note} Return and reintegration.` }),
  ),
];

/** Who sits in a roadmap of the sample; its copies have the seats of the roadmap whose files they are made from. */
export const seatsIn = (roadmap: string): (Seat & { persona: Persona })[] =>
  personas.flatMap((persona) =>
    persona.seats.filter((seat) => seat.roadmap === roadmap).map((seat) => ({ ...seat, persona })),
  );
