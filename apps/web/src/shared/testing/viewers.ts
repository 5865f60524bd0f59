import type { Membership, Roadmap, SignedIn } from '../session/viewer.js';

/** The key of every account's drafts in tests, and never of another one's in the product. */
export const DRAFT_KEY = btoa('thirty-two bytes for the drafts!');

const footnote = '* This reference should be understood in the context of UNSCR 1244/99.';

export const roadmap: Roadmap = {
  __typename: 'RoadmapHead',
  id: 'roadmap-1',
  code: 'screening',
  title: 'Joint Roadmap on Screening',
  shortTitle: 'Screening',
  phase: 'implementation',
  draftingSince: '2026-01-01T09:00:00.000Z',
  illustrative: true,
  zone: 'Europe/Vienna',
  participants: [
    { code: 'AL', name: 'Albania' },
    { code: 'BA', name: 'Bosnia and Herzegovina' },
    { code: 'XK', name: 'Kosovo*', chip: 'XK*', footnote, footnoteMark: '*' },
    { code: 'ME', name: 'Montenegro' },
    { code: 'MK', name: 'North Macedonia' },
    { code: 'RS', name: 'Serbia' },
  ].map(({ code, name, chip = code, footnote: note = null, footnoteMark = null }) => ({
    __typename: 'ParticipantName',
    id: `participant-${code}`,
    code,
    name,
    chip,
    footnote: note,
    footnoteMark,
  })),
  currentRound: {
    __typename: 'RoundHead',
    id: 'round-2',
    code: 'round-2',
    title: 'Round 2',
    sort: 2,
    state: 'open',
    deadline: '2026-12-04T16:00:00.000Z',
  },
};

/** A membership in {@link roadmap}; by default that of the secretariat. */
export const membership = (overrides: Partial<Membership> = {}): Membership => ({
  __typename: 'ViewerMembership',
  id: `membership-${overrides.role ?? 'secretariat'}-${overrides.participantCode ?? ''}`,
  role: 'secretariat',
  title: 'Secretariat',
  participantId: overrides.participantCode ? `participant-${overrides.participantCode}` : null,
  participantCode: null,
  roadmap,
  ...overrides,
});

/** Somebody who is signed in, with one membership. */
export const signedIn = (overrides: Partial<Membership> = {}): SignedIn => ({
  __typename: 'Viewer',
  demo: true,
  draftKey: DRAFT_KEY,
  user: {
    __typename: 'User',
    id: 'user-1',
    email: 'somebody@example.org',
    name: overrides.title ?? 'Secretariat',
    zone: null,
    administrator: false,
  },
  memberships: [membership(overrides)],
});

/** Head of delegation of Montenegro. */
export const headOfDelegation = (): SignedIn =>
  signedIn({ role: 'delegation_head', participantCode: 'ME', title: 'Head of delegation, Montenegro' });

/** A platform administrator without a voice in any roadmap. */
export const administrator = (): SignedIn => ({
  ...signedIn({ title: 'Platform administrator' }),
  user: { ...signedIn().user, name: 'Platform administrator', administrator: true },
  memberships: [],
});
