import type { ActionStatus } from '@waymark/domain';

const CODES = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'] as const;
type Code = (typeof CODES)[number];

const ALL: readonly ActionStatus[] = ['not_started', 'on_track', 'delayed', 'blocked', 'completed', 'not_applicable'];

const mix = (counts: Partial<Record<ActionStatus, number>>, noReport = 0) => {
  const count = (status: ActionStatus) => counts[status] ?? 0;
  const reported = ALL.filter((status) => status !== 'not_applicable').reduce((sum, status) => sum + count(status), 0);
  return {
    total: reported + noReport,
    underWay: reported - count('not_started'),
    noReport,
    counts: ALL.map((status) => ({ status, count: count(status) })),
  };
};

const pageRoadmap = {
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
};

const milestone = (code: string, overrides: object = {}) => ({
  id: `milestone-${code}`,
  title: `Standards published ${code}`,
  baselineDate: '2027-06-30',
  forecastDate: '2027-06-30',
  completedOn: null,
  slippageDays: 0,
  changes: [],
  meansOfVerification: [],
  verified: false,
  version: 1,
  ...overrides,
});

/** The plan of the step, as a reader sees it who may not change it. */
export const stepPlan = (overrides: object = {}) => ({
  stepId: 'step-22',
  mayPlan: false,
  isKnown: true,
  baselinesLocked: true,
  version: 1,
  scope: 'regional_and_national',
  weight: 1,
  startDate: '2026-03-01',
  baselineEnd: '2027-06-30',
  lead: { id: 'institution-1', name: 'Regional secretariat' },
  support: [],
  originCountries: [],
  alignment: [],
  dependencies: [],
  milestones: [],
  history: [],
  ...overrides,
});

export const plannedMilestone = (overrides: object = {}) => ({
  id: 'planned-1',
  title: 'Template agreed',
  criteria: ['Signed by all teams'],
  meansOfVerification: 'Minutes of the meeting',
  weight: 1,
  baselineDate: '2027-01-31',
  forecastDate: '2027-03-06',
  completedOn: null,
  version: 1,
  responsible: null,
  history: [],
  ...overrides,
});

export const actionPlan = (participantCode: string, overrides: object = {}) => ({
  actionId: `action-${participantCode}`,
  participantCode,
  mayPlan: false,
  mayPlanMilestones: false,
  baselinesLocked: true,
  version: 1,
  tailoring: null,
  notApplicableReason: null,
  startDate: '2026-03-01',
  baselineEnd: '2027-06-30',
  forecastEnd: '2027-08-03',
  lead: null,
  support: [],
  milestones: [],
  history: [],
  ...overrides,
});

const report = (status: ActionStatus, progress: number, overrides: object = {}) => ({
  status,
  progress,
  narrative: 'Three offices were measured.',
  cause: null,
  nextDate: null,
  publishedAt: '2026-11-13T11:00:00.000Z',
  institution: 'Ministry of Interior',
  evidence: [],
  ...overrides,
});

const onPlan = { status: 'on_plan', total: 1, completed: 0, late: 0, overdue: 0, longestDays: 0 };

export const action = (code: Code, overrides: object = {}) => ({
  id: `action-${code}`,
  participantCode: code,
  leadInstitution: { id: `institution-${code}`, name: `Ministry of Interior ${code}`, acronym: null },
  supportInstitutions: [],
  tailoring: null,
  notApplicableReason: null,
  report: report('on_track', 50),
  planned: 51,
  freshness: 'fresh',
  schedule: onPlan,
  verified: 0,
  nextMilestone: milestone(code),
  startDate: '2026-04-01',
  baselineEnd: '2027-06-30',
  forecastEnd: '2027-06-30',
  slippageDays: 0,
  milestones: [milestone(code)],
  openUpdate: null,
  ...overrides,
});

/** Six actions: Montenegro delayed, North Macedonia blocked early, one does not apply, one has no report. */
export const sixActions = () => [
  action('AL', { schedule: { ...onPlan, status: 'late', late: 1, longestDays: 34 } }),
  action('BA', { report: null, freshness: 'no_report' }),
  action('XK', { notApplicableReason: 'One system of the same department.', report: null, freshness: 'settled' }),
  action('ME', { report: report('delayed', 30), slippageDays: 34, forecastEnd: '2027-08-03' }),
  action('MK', { report: report('blocked', 10), slippageDays: -7, forecastEnd: '2027-06-23', freshness: 'stale' }),
  action('RS', { report: report('completed', 100), freshness: 'settled', verified: 0 }),
];

export const step = (overrides: object = {}) => ({
  roadmap: pageRoadmap,
  id: 'step-2-2',
  code: '2.2',
  priorityCode: 'P2',
  priorityTitle: 'Coordinated institutions',
  previousCode: '2.1',
  nextCode: '2.3',
  title: 'Map the workflow',
  description: 'The path of a case is drawn once.',
  expectedResult: 'Shorter procedures.',
  scope: 'regional_and_national',
  leadInstitution: 'Regional secretariat',
  supportInstitutions: [],
  startDate: '2026-04-01',
  baselineEnd: '2027-06-30',
  forecastEnd: '2027-08-03',
  originCountries: [],
  actions: mix({ on_track: 1, delayed: 1, blocked: 1, completed: 1, not_applicable: 1 }, 1),
  rollUp: { progress: 38, applicable: 5, noReport: 1 },
  national: sixActions(),
  regionalMilestones: [
    milestone('region', {
      title: 'Six maps compared',
      completedOn: '2026-11-06',
      slippageDays: 7,
      verified: true,
      meansOfVerification: ['Document in the library'],
      changes: [
        {
          kind: 'moved',
          recordedAt: '2026-10-26T09:00:00.000Z',
          from: '2026-10-30',
          to: '2026-11-06',
          reason: 'One map arrived late.',
        },
      ],
    }),
  ],
  plan: stepPlan(),
  actionPlans: [],
  needs: [
    {
      code: '2.1',
      title: 'Name the teams',
      type: 'start_to_start',
      note: 'Teams draw the maps.',
      milestone: null,
      actions: mix({ completed: 6 }),
      forecastEnd: '2027-01-29',
    },
  ],
  feeds: [],
  findings: [],
  alignment: [],
  indicators: [
    {
      code: 'I2.1',
      title: 'Share decided in time',
      unit: 'percent',
      definition: 'Decided within the published standard.',
      values: CODES.map((participantCode, index) => ({
        participantCode,
        baseline: 20,
        target: 80,
        actual: participantCode === 'BA' ? null : 40 + index,
        period: '2026-Q3',
        exempt: participantCode === 'XK',
      })),
    },
  ],
  budget: [
    {
      title: 'Workflow studies',
      participantCode: null,
      amount: 125000,
      currency: 'EUR',
      status: 'disbursing',
      fundingSource: null,
      disbursed: 60400,
    },
  ],
  risks: [],
  discussion: { total: 0, comments: 0, before: null, items: [] },
  ...overrides,
});

/** Two steps of two priorities over all participants. */
export const grid = () => ({
  roadmap: pageRoadmap,
  rows: ['1.1', '2.2'].map((stepCode, row) => ({
    priorityCode: `P${row + 1}`,
    priorityTitle: row === 0 ? 'Minimum standards' : 'Coordinated institutions',
    stepCode,
    stepTitle: row === 0 ? 'Agree a checklist' : 'Map the workflow',
    cells: CODES.map((participantCode, column) => ({
      participantCode,
      status: row === 1 && column === 3 ? 'blocked' : column === 1 ? null : 'on_track',
      progress: column === 1 ? null : 40,
      freshness: column === 1 ? 'no_report' : 'fresh',
    })),
  })),
});
