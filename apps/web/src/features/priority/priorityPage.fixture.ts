import { ballotView, type BallotOptions } from '../../shared/testing/ballots.js';

const HASH = 'c0ffee';

/** A signed position of the reader's delegation, as the server tells it. */
export const signed = (overrides: Record<string, unknown> = {}) => ({
  id: 'position-me',
  ballotId: 'ballot-round-2-P3',
  participantId: 'participant-ME',
  stance: 'endorse',
  state: 'signed',
  requestedText: null,
  statements: [],
  signedAt: '2026-11-20T13:36:00.000Z',
  signedByTitle: 'Head of delegation, Montenegro',
  confirmation: null,
  endedAt: null,
  versionHash: HASH,
  ...overrides,
});

/** A draft of the reader's delegation. */
export const draftOf = (overrides: Record<string, unknown> = {}) => ({
  id: 'draft-me',
  ballotId: 'ballot-round-2-P3',
  participantId: 'participant-ME',
  stance: 'endorse',
  statements: [],
  requestedText: null,
  savedAt: '2026-11-20T13:32:00.000Z',
  savedByTitle: 'Delegate, Montenegro',
  version: 1,
  ...overrides,
});

/** What the reader's delegation can do on the open ballot. */
export const panelOf = (overrides: Record<string, unknown> = {}) => ({
  ballotId: 'ballot-round-2-P3',
  participantCode: 'ME',
  versionHash: HASH,
  deadline: '2026-12-04T16:00:00.000Z',
  canSign: true,
  awaiting: null,
  letterReason: null,
  canSaveDraft: true,
  closedReason: null,
  draft: null,
  current: null,
  last: null,
  ...overrides,
});

const finding = (code: string, participantCode: string | null) => ({
  id: `finding-${code}`,
  code,
  participantCode,
  themeTitle: 'Recruitment',
  severity: 4,
  title: `Title of ${code}`,
  statement: `Statement of ${code}.`,
  paperTitle: 'Paper of the region',
});

const passage = (ordinal: number, kind: string, text: string, stepCode: string | null = null) => ({
  id: `passage-${ordinal}`,
  kind,
  ordinal,
  paragraph: `P3 ¶${ordinal}`,
  stepCode,
  text,
  language: 'en',
  findings: kind === 'priority_objective' ? [finding('REG-2', null), finding('AL-4', 'AL')] : [],
  threadCount: ordinal === 5 ? 2 : 0,
});

export const amendment = (overrides: Record<string, unknown> = {}) => ({
  id: 'amendment-1',
  code: '3.3-1',
  participantCode: 'AL',
  sponsorCodes: ['RS'],
  state: 'under_consideration',
  subject: '3.3',
  passageId: 'passage-5',
  paragraph: 'P3 ¶5',
  before: 'declaration on costs paid',
  after: 'declaration on costs paid and on deductions',
  rationale: 'Deductions are the main source of disputes.',
  proposedAt: '2026-11-09T09:00:00.000Z',
  decidedAt: null,
  decision: null,
  ...overrides,
});

const mix = {
  total: 6,
  underWay: 4,
  noReport: 1,
  counts: [
    { status: 'not_started', count: 1 },
    { status: 'on_track', count: 4 },
    { status: 'completed', count: 1 },
  ],
};

/** The page of P3 with an open ballot, as the head of delegation of Montenegro is answered. */
export const priorityPage = (overrides: Record<string, unknown> = {}, ballot: BallotOptions | null = {}) => ({
  id: 'priority-3',
  kind: 'priority',
  code: 'P3',
  state: 'validating',
  version: 4,
  previousCode: 'P2',
  nextCode: 'P4',
  title: 'Fair recruitment',
  summary: 'From hidden costs to supervised recruitment.',
  participantsWithoutFinding: ['MK', 'XK'],
  allowedActions: ['save_draft', 'sign', 'comment'],
  roadmap: roadmapOf(),
  text: {
    head: version(2),
    passages: [
      passage(1, 'priority_title', 'Fair recruitment'),
      passage(2, 'priority_objective', 'Workers bear no recruitment costs.'),
      passage(3, 'priority_summary', 'From hidden costs to supervised recruitment.'),
      passage(4, 'step_title', 'The employer pays', '3.3'),
      passage(5, 'step_description', 'A declaration on costs paid is part of every file.', '3.3'),
      passage(6, 'step_expected_result', 'Costs become visible.', '3.3'),
    ],
  },
  versions: [version(2), version(1)],
  ballot: ballot && ballotView('P3', { signed: { AL: 'request_change', RS: 'endorse' }, ...ballot }),
  translations: [],
  earlierBallots: [],
  steps: [
    {
      id: 'step-33',
      code: '3.3',
      title: 'The employer pays',
      leadInstitution: 'Regional office',
      baselineEnd: '2027-06-30',
      actions: mix,
    },
  ],
  findings: [finding('REG-2', null), finding('AL-4', 'AL')],
  alignment: [{ code: 'sdg-8-8', title: 'Protect labour rights', frameworkTitle: 'Sustainable Development Goals' }],
  amendments: [amendment()],
  discussion: { total: 0, comments: 0, before: null, items: [] },
  panel: panelOf(),
  ...overrides,
});

function version(number: number) {
  return {
    id: `version-${number}`,
    number,
    labels: number === 2 ? ['1.0', '1.1'] : ['0.9'],
    changeNote: `Change note ${number}`,
    hash: `${number}f3a9c0b7d2e4f5a6b7c8d9e0f1a2b3c`,
    createdAt: '2026-03-25T09:00:00.000Z',
    inForce: number === 2,
  };
}

function roadmapOf() {
  return {
    id: 'roadmap-1',
    code: 'screening',
    title: 'Joint Roadmap on Screening',
    shortTitle: 'Screening',
    phase: 'implementation',
    illustrative: true,
    periodStart: '2026-01-01',
    periodEnd: '2028-12-31',
    today: '2026-11-20',
    now: '2026-11-20T13:30:00.000Z',
    zone: 'Europe/Vienna',
    documentLabel: '1.1',
    documentDate: '2026-03-25',
    version: 1,
  };
}
