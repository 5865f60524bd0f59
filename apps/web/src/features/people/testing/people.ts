import { screen } from '@testing-library/react';
import { refuse, type Answers } from '../../../shared/testing/answersLink.js';
import { renderFeature } from '../../../shared/testing/renderFeature.js';
import { headOfDelegation, roadmap } from '../../../shared/testing/viewers.js';
import { peopleRoutes } from '../people.routes.js';

export const TOKEN = 'a'.repeat(43);
export const me = 'participant-ME';

export const seat = (id: string, overrides: object = {}) => ({
  id,
  userId: `user-${id}`,
  role: 'delegation_head',
  accreditation: 'head',
  title: `Title of ${id}`,
  participantId: me,
  createdAt: '2026-01-08T08:00:00.000Z',
  waitsFor: null as string | null,
  recordedLetter: null as string | null,
  allowedActions: [] as string[],
  version: 1,
  institutions: [],
  confirmation: null as object | null,
  accreditationLetter: null as object | null,
  ...overrides,
});

export const institution = (id: string, name: string, overrides: object = {}) => ({
  id,
  code: `code-${id}`,
  name,
  acronym: null,
  participantId: me,
  countryCode: 'ME',
  type: 'labour_inspectorate',
  level: 'central',
  mandate: '',
  roles: ['inspection'],
  archivedAt: null,
  actionsLed: 2,
  actionsSupported: 7,
  stepsLed: 0,
  focalPoint: 'none',
  mayChange: true,
  version: 1,
  formerly: [{ name: 'Inspectorate of Work', until: '2020-05-01', merged: false }],
  ...overrides,
});
export const inspection = institution('institution-1', 'Labour Inspection');
const interior = institution('institution-2', 'Ministry of Interior', { focalPoint: 'held', formerly: [] });

/** What the server lists; without a focal point there is one. */
export const tableOf = (asked: object) => {
  const rows = 'withoutFocalPoint' in asked && asked.withoutFocalPoint ? [inspection] : [inspection, interior];
  return {
    total: rows.length,
    edges: rows.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  };
};

/** A delegation with a confirmed head, and an alternate that waits for it. */
export function server(): Answers {
  const head = seat('head', {
    confirmation: {
      basis: 'letter',
      confirmedAt: '2026-01-08T08:00:00.000Z',
      confirmedByTitle: null,
      byAdministrator: true,
      letterReference: 'Note 12/2026',
      recordedByTitle: 'Secretariat',
    },
  });
  const alternate = seat('alternate', {
    accreditation: 'alternate',
    waitsFor: 'delegation',
    allowedActions: ['confirm', 'reset', 'hand_over', 'end'],
  });
  const seats = [head, alternate];
  const invitations: { open: boolean; mayChange: boolean; invitation: object & { id: string } }[] = [];
  return {
    people: () => ({
      roadmap: {
        id: roadmap.id,
        code: 'screening',
        title: roadmap.title,
        illustrative: true,
        participants: roadmap.participants,
      },
      seats,
      invitations,
      offers: [
        { role: 'delegate', accreditation: null, participantId: me },
        { role: 'focal_point', accreditation: null, participantId: me },
      ],
      institutions: [{ id: 'institution-1', name: 'Labour Inspection', participantId: me }],
      institutionCounts: [{ participantId: me, total: 2, staffed: 1 }],
      institutionsTotal: 2,
      invitationLanguage: 'mk',
    }),
    institutionTable: (asked: object) => tableOf(asked),
    confirmSeat: ({ input }: { input: { membershipId: string; expectedVersion: number } }) => {
      if (input.expectedVersion !== alternate.version) return refuse('CONFLICT');
      Object.assign(alternate, { waitsFor: null, allowedActions: ['end'], version: 2 });
      alternate.confirmation = { ...head.confirmation, basis: 'delegation', confirmedByTitle: 'Title of head' };
      return { id: input.membershipId, version: 2 };
    },
    endMembership: ({ input }: { input: { membershipId: string } }) => {
      seats.splice(1, 1);
      return { id: input.membershipId, version: 3, endedAt: '2026-11-20T10:00:00.000Z' };
    },
    makeResetLink: () => ({ token: TOKEN, expiresAt: '2026-11-20T12:00:00.000Z' }),
    inviteMember: ({ input }: { input: { email: string; title: string; role: string; language: string } }) => {
      const invitation = {
        id: 'invitation-1',
        email: input.email,
        title: input.title,
        language: input.language,
        role: input.role,
        participantId: me,
        invitedAt: '2026-11-20T10:00:00.000Z',
        expiresAt: '2026-12-04T10:00:00.000Z',
        version: 1,
        mail: null,
      };
      invitations.push({ open: true, mayChange: true, invitation });
      return { token: TOKEN, invitation };
    },
    withdrawInvitation: () => {
      invitations.pop();
      return { id: 'invitation-1', version: 2 };
    },
  };
}

export const open = async (answers: Answers = {}) => {
  const all = { ...server(), ...answers };
  const view = await renderFeature(peopleRoutes, 'people', { viewer: headOfDelegation(), answers: all });
  await screen.findByRole('row', { name: /Title of alternate/ });
  return view;
};
export const link = (kind: string) => `${window.location.origin}/${kind}/${TOKEN}`;
