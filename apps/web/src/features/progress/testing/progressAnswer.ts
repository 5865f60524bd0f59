import type { ActionStatus } from '@waymark/domain';

const CODES = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'];
const ALL: readonly ActionStatus[] = ['not_started', 'on_track', 'delayed', 'blocked', 'completed', 'not_applicable'];

const mix = (counts: Partial<Record<ActionStatus, number>>, noReport = 0) => ({
  total: ALL.filter((status) => status !== 'not_applicable').reduce((sum, one) => sum + (counts[one] ?? 0), noReport),
  underWay: 0,
  noReport,
  counts: ALL.map((status) => ({ status, count: counts[status] ?? 0 })),
});

const row = (number: number) => ({
  priorityCode: `P${number}`,
  priorityTitle: number === 1 ? 'Minimum standards' : 'Coordinated institutions',
  cells: CODES.map((participantCode, index) =>
    participantCode === 'XK' && number === 2
      ? { participantCode, progress: null, mix: mix({ not_applicable: 5 }) }
      : { participantCode, progress: index * 20, mix: mix({ on_track: 3, delayed: 1 }, index === 0 ? 1 : 0) },
  ),
  region: { participantCode: null, progress: 50, mix: mix({ on_track: 18, delayed: 6 }, 1) },
});

const delay = (index: number) => ({
  stepCode: `${index + 1}.1`,
  participantCode: 'ME',
  title: `Step ${index + 1}`,
  status: index === 0 ? 'blocked' : 'delayed',
  slippageDays: 100 - index * 10,
  cause: index === 1 ? null : 'Staff changed.',
  narrative: 'A second call is out.',
  nextDate: '2027-01-31',
  stale: index === 2,
});

export const progress = (overrides: object = {}) => ({
  roadmap: {
    id: 'roadmap-1',
    code: 'screening',
    title: 'Joint Roadmap on Screening',
    shortTitle: 'Screening',
    phase: 'implementation',
    illustrative: true,
    periodStart: '2026-02-01',
    periodEnd: '2028-12-31',
    today: '2026-11-20',
    now: '2026-11-20T10:00:00.000Z',
    zone: 'Europe/Vienna',
    documentLabel: null,
    documentDate: null,
    version: 1,
  },
  asOf: '2026-11-20',
  actions: mix({ completed: 10, on_track: 113, delayed: 28, blocked: 6, not_started: 19, not_applicable: 3 }, 1),
  milestones: { reached: 37, total: 240, plannedByDay: 35 },
  slippage: { medianDays: 0.5, milestones: 240 },
  budget: {
    planned: 8_097_000,
    committed: 6_132_000,
    disbursed: 1_400_000,
    unfunded: 913_000,
    rates: [],
    unconverted: [],
    currency: 'EUR',
    byPriority: [
      { priorityCode: 'P1', planned: 1_280_000, committed: 1_120_000, disbursed: 380_000 },
      { priorityCode: 'P2', planned: 1_950_000, committed: 1_250_000, disbursed: 310_000 },
    ],
  },
  rows: [row(1), row(2)],
  participantColumns: CODES.map((participantCode) => ({
    participantCode,
    progress: 40,
    mix: mix({ on_track: 6, delayed: 2 }),
  })),
  delays: Array.from({ length: 8 }, (_, index) => delay(index)),
  delayCount: 8,
  ...overrides,
});
