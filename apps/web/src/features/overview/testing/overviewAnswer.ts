import { ACTION_STATUSES } from '@waymark/domain';
import { ballotView } from '../../../shared/testing/ballots.js';

const actions = (figures: Partial<Record<(typeof ACTION_STATUSES)[number], number>>, noReport: number) => ({
  total: 18,
  underWay: 5,
  noReport,
  counts: ACTION_STATUSES.map((status) => ({ status, count: figures[status] ?? 0 })),
});

/** A priority of the overview; by default with an open ballot that one delegation has signed. */
export const priority = (code: string, overrides: object = {}) => ({
  id: `priority-${code}`,
  code,
  title: `Title of ${code}`,
  summary: `Summary of ${code}.`,
  state: 'validating',
  ballot: ballotView(code, { signed: { AL: 'endorse' } }),
  actions: actions({ completed: 1, on_track: 2, delayed: 2, not_started: 10, not_applicable: 4 }, 3),
  ...overrides,
});

const need = { draftCodes: [], roundTitle: null, deadline: null, dueOn: null };

/** The overview of a head of delegation while round 2 is open. */
export const overview = (overrides: object = {}) => ({
  roadmap: {
    id: 'roadmap-1',
    code: 'screening',
    title: 'Joint Roadmap on Screening',
    shortTitle: 'Screening',
    phase: 'implementation',
    illustrative: true,
    periodStart: '2026-01-01',
    periodEnd: '2028-12-31',
    today: '2026-11-20',
    now: '2026-11-20T10:00:00.000Z',
    zone: 'Europe/Vienna',
    documentLabel: '1.2-draft',
    documentDate: '2026-11-02',
    version: 1,
  },
  trail: [
    { phase: 'drafting', state: 'done', from: '2025-09-01', to: '2026-02-16', roundNumber: null, roundDeadline: null },
    {
      phase: 'validation',
      state: 'done',
      from: '2026-02-16',
      to: '2026-03-25',
      roundNumber: 2,
      roundDeadline: '2026-12-04T16:00:00.000Z',
    },
    {
      phase: 'implementation',
      state: 'now',
      from: '2026-03-25',
      to: '2028-12-31',
      roundNumber: null,
      roundDeadline: null,
    },
    { phase: 'closed', state: 'next', from: null, to: null, roundNumber: null, roundDeadline: null },
  ],
  priorities: ['P1', 'P2'].map((code) => priority(code)),
  preamble: null,
  agreed: 0,
  round: {
    id: 'round-2',
    code: 'round-2',
    title: 'Validation of the update',
    sort: 3,
    mode: 'express',
    state: 'open',
    openedAt: '2026-11-02T08:00:00.000Z',
    deadline: '2026-12-04T16:00:00.000Z',
    closedAt: null,
  },
  needs: [
    {
      ...need,
      kind: 'record_positions',
      count: 2,
      codes: ['P3', 'P5'],
      draftCodes: ['P3'],
      roundTitle: 'Validation of the update',
      deadline: '2026-12-04T16:00:00.000Z',
      path: 'priorities/p3',
    },
    { ...need, kind: 'replies', count: 2, codes: ['4.1'], path: 'steps/4.1' },
  ],
  dates: [
    {
      day: '2026-12-04',
      at: '2026-12-04T16:00:00.000Z',
      title: 'Validation of the update',
      kind: 'round_closes',
    },
    { day: '2027-02-10', at: null, title: 'First annual review meeting', kind: 'meeting' },
  ],
  ...overrides,
});
