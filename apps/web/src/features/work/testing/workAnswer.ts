import type { ActionStatus } from '@waymark/domain';

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

const report = (status: ActionStatus, progress: number) => ({
  status,
  progress,
  narrative: 'The list is being checked.',
  cause: null,
  nextDate: null,
  publishedAt: '2026-09-04T11:00:00.000Z',
  institution: 'Ministry of Interior',
  evidence: [],
});

export const milestone = (overrides: object = {}) => ({
  id: 'milestone-1',
  title: 'List published',
  baselineDate: '2026-12-31',
  forecastDate: '2027-03-31',
  completedOn: null,
  slippageDays: 90,
  changes: [
    {
      kind: 'moved',
      recordedAt: '2026-10-01T09:00:00.000Z',
      from: '2026-12-31',
      to: '2027-03-31',
      reason: 'Records are incomplete.',
    },
  ],
  meansOfVerification: [],
  verified: false,
  version: 4,
  ...overrides,
});

export const item = (stepCode: string, overrides: object = {}) => ({
  actionId: `action-${stepCode}`,
  stepCode,
  participantCode: 'ME',
  title: `Action ${stepCode}`,
  leadInstitution: 'Ministry of Interior',
  report: report('on_track', 35),
  planned: 50,
  nextMilestone: milestone({ id: `milestone-${stepCode}`, forecastDate: '2026-12-04' }),
  group: 'later',
  openUpdate: null,
  openUpdateAt: null,
  returnReason: null,
  allowedActions: [],
  ...overrides,
});

export const work = (items: readonly object[], overrides: object = {}) => ({
  roadmap: pageRoadmap,
  scope: 'institution',
  institutions: ['Ministry of Interior'],
  dueOn: '2026-12-15',
  items,
  ...overrides,
});

interface Content {
  status: ActionStatus;
  progress: number;
  narrative: string;
  cause?: string | null;
  nextDate?: string | null;
}

export const update = (
  state: 'draft' | 'submitted' | 'returned' | 'published',
  content: Content,
  overrides: object = {},
) => ({
  id: 'update-1',
  actionId: 'action-4.2',
  state,
  cause: null,
  nextDate: null,
  ...content,
  evidence: [],
  writtenByTitle: 'Focal point, Ministry of Interior, Montenegro',
  savedAt: '2026-11-20T09:06:00.000Z',
  submittedAt: state === 'draft' ? null : '2026-11-20T09:10:00.000Z',
  publishedAt: state === 'published' ? '2026-11-20T13:36:00.000Z' : null,
  submissions: [] as object[],
  version: 1,
  ...overrides,
});

export const action = (overrides: object = {}) => ({
  actionId: 'action-4.2',
  stepCode: '4.2',
  participantCode: 'ME',
  title: 'Offer return counselling',
  leadInstitution: 'Ministry of Interior',
  today: '2026-11-20',
  startDate: '2026-04-01',
  zone: 'Europe/Vienna',
  planned: 50,
  report: report('on_track', 30),
  milestones: [milestone()],
  open: null,
  earlier: { total: 0, before: null, items: [] },
  dueOn: '2026-12-15',
  allowedActions: ['write', 'submit', 'move_forecast', 'complete_milestone'],
  discussion: { total: 0, comments: 0, before: null, items: [] },
  schedule: { status: 'late', total: 1, completed: 0, late: 1, overdue: 0, longestDays: 90 },
  ...overrides,
});

/** Published updates, which may be the latest of more. */
export const history = (
  items: readonly ReturnType<typeof update>[],
  { before = null, total = items.length }: { before?: string | null; total?: number } = {},
) => ({ total, before, items });
