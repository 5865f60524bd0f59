import { allSix, ballotView, type BallotOptions } from '../../../shared/testing/ballots.js';

export const head = (overrides: object = {}) => ({
  id: 'round-id-2',
  code: 'round-2',
  title: 'Validation of the update',
  sort: 3,
  mode: 'express',
  state: 'open',
  openedAt: '2026-11-02T08:00:00.000Z',
  deadline: '2026-12-04T16:00:00.000Z',
  closedAt: null,
  ...overrides,
});

export const entry = (code: string, options: BallotOptions = {}) => ({
  priorityId: `priority-${code}`,
  priorityCode: code,
  priorityTitle: `Title of ${code}`,
  editionNumber: null as string | null,
  ballot: ballotView(code, options),
});

const ELECTORATE = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'];

/** An open round of two ballots: all have signed P1, two delegations are awaited on P2. */
export const round = (overrides: object = {}) => ({
  head: head(),
  documentLabel: '1.2-draft',
  floor: 4,
  electorate: ELECTORATE,
  version: 7,
  closeRefusal: 'before_deadline',
  signed: 10,
  expected: 12,
  ballots: [
    entry('P1', {
      signed: { ...allSix('endorse'), XK: 'reservation' },
      replaced: { XK: 'request_change' },
      statements: { XK: { kind: 'reservation', text: 'Staff cannot be committed before 2028.' } },
    }),
    entry('P2', { signed: { AL: 'endorse', BA: 'request_change', XK: 'endorse', ME: 'endorse' } }),
  ],
  ...overrides,
});

export const text = (code: string, state: string, acts: string[] = []) => ({
  id: `priority-${code}`,
  code,
  title: `Title of ${code}`,
  state,
  version: 3,
  acts,
});

/** The validation page while round 2 is open. */
export const validation = (overrides: object = {}) => ({
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
  rounds: [head(), head({ id: 'round-id-1', code: 'round-1', title: 'Validation of the draft', state: 'closed' })],
  round: round(),
  priorities: [text('P1', 'validating'), text('P2', 'validating')],
  document: null as object | null,
  allowedActions: [],
  ...overrides,
});
