import {
  ACTION_STATUSES,
  compareDays,
  evidenceStatus,
  freshnessOf,
  isVerified,
  plannedProgress,
  rollUpStep,
  scheduleOf,
  slippageDays,
  type ActionStatus,
  type Day,
  type ReportedProgress,
  type RollUp,
} from '@waymark/domain';
import type { ActionMix } from './page-roadmap.types.js';
import type {
  Freshness,
  MilestoneView,
  OpenUpdateState,
  Report,
  ScheduleView,
  StepAction,
} from './action-view.types.js';

/** How many actions of a step report a status; null without a report. */
export interface MixFacts {
  priorityId: string;
  stepId: string;
  status: ActionStatus | null;
  count: number;
}

/** What the statement `actionStatuses` gives for one action. */
export interface ActionStatusFacts {
  priorityCode: string;
  stepCode: string;
  participantCode: string;
  weight: number;
  applicable: boolean;
  status: ActionStatus | null;
  progress: number | null;
  reportedOn: Day | null;
}

/** What the statement `everyActionProgress` gives for one action. */
export interface ActionProgressFacts extends ActionStatusFacts {
  /** Only where the latest report says delayed or blocked */
  delay: {
    status: 'delayed' | 'blocked';
    title: string;
    cause: string | null;
    narrative: string;
    nextDate: Day | null;
    baselineEnd: Day | null;
    forecastEnd: Day | null;
  } | null;
}

/** What the statement `milestonesJson` gives for one milestone. */
export interface MilestoneFacts extends Omit<MilestoneView, 'slippageDays' | 'meansOfVerification' | 'verified'> {
  proofs: { title: string; state: 'attached' | 'accepted' }[];
}

/** What the statement `actionDetails` gives for one action. */
export interface ActionFacts {
  id: string;
  stepId: string;
  stepCode: string;
  /** In the version that the reader is shown */
  stepTitle: string;
  participantCode: string;
  participantId: string;
  applicable: boolean;
  notApplicableReason: string | null;
  tailoring: string | null;
  startDate: Day | null;
  baselineEnd: Day | null;
  forecastEnd: Day | null;
  leadInstitution: { id: string; name: string; acronym: string | null } | null;
  leadInstitutionId: string | null;
  leadHasFocalPoint: boolean;
  institutionIds: string[];
  supportInstitutions: string[];
  report: (Report & { reportedOn: Day }) | null;
  /** The unpublished update; for the secretariat only that one is submitted */
  open: { state: OpenUpdateState; at: string | null; returnReason: string | null } | null;
  milestones: MilestoneFacts[];
}

/** An action that does not apply counts nowhere, whatever was reported before. */
const asReported = ({
  applicable,
  status,
  progress,
}: Pick<ActionStatusFacts, 'applicable' | 'status' | 'progress'>): ReportedProgress =>
  applicable ? { status, progress } : { status: 'not_applicable', progress: null };

export const reported = (actions: readonly ActionStatusFacts[]): ReportedProgress[] => actions.map(asReported);

/** Counts of a roll-up as pages show them. */
export function shownMix({
  applicable,
  noReport,
  counts,
}: Pick<RollUp, 'applicable' | 'noReport' | 'counts'>): ActionMix {
  const underWay = counts.on_track + counts.delayed + counts.blocked + counts.completed;
  return {
    total: applicable,
    underWay,
    noReport,
    counts: ACTION_STATUSES.map((status) => ({ status, count: counts[status] })),
  };
}

/** The mix of those that are kept. */
export function mixOf(mixes: readonly MixFacts[], keep: (mix: MixFacts) => boolean): ActionMix {
  const each = mixes
    .filter(keep)
    .flatMap(({ status, count }) => Array<ReportedProgress>(count).fill({ status, progress: null }));
  return shownMix(rollUpStep(each));
}

export const freshness = (
  action: Pick<ActionStatusFacts, 'applicable' | 'status' | 'reportedOn'>,
  on: Day,
  intervalDays: number,
): Freshness =>
  freshnessOf({
    status: asReported({ ...action, progress: null }).status,
    lastPublishedOn: action.reportedOn,
    on,
    intervalDays,
  });

export const planned = (
  { startDate, baselineEnd }: Pick<ActionFacts, 'startDate' | 'baselineEnd'>,
  on: Day,
): number | null => (startDate === null || baselineEnd === null ? null : plannedProgress(startDate, baselineEnd, on));

const dates = ({ baselineDate, forecastDate, completedOn }: MilestoneFacts) => ({
  baseline: baselineDate,
  forecast: forecastDate,
  completed: completedOn,
});

const evidence = ({ proofs, completedOn }: MilestoneFacts) => ({
  reached: completedOn !== null,
  verifications: proofs,
});

export function milestoneView({ proofs, ...milestone }: MilestoneFacts): MilestoneView {
  return {
    ...milestone,
    slippageDays: slippageDays(dates({ proofs, ...milestone })),
    meansOfVerification: proofs.map((proof) => proof.title),
    verified: isVerified(evidence({ proofs, ...milestone })),
  };
}

export const scheduleView = (milestones: readonly MilestoneFacts[], on: Day): ScheduleView =>
  scheduleOf(milestones.map(dates), on);

/** The open milestone with the earliest forecast. */
export function nextMilestone(milestones: readonly MilestoneFacts[]): MilestoneView | null {
  const open = milestones.filter((milestone) => milestone.completedOn === null);
  const [next] = open.sort((a, b) => compareDays(a.forecastDate, b.forecastDate));
  return next ? milestoneView(next) : null;
}

/** A national action as the step page and the lists show it. */
export function stepAction(action: ActionFacts, on: Day, intervalDays: number): StepAction {
  const milestones = action.milestones.map(milestoneView);
  const { report } = action;
  return {
    id: action.id,
    participantCode: action.participantCode,
    leadInstitution: action.leadInstitution,
    supportInstitutions: action.supportInstitutions,
    tailoring: action.tailoring,
    notApplicableReason: action.notApplicableReason,
    report,
    planned: planned(action, on),
    freshness: freshness(
      { applicable: action.applicable, status: report?.status ?? null, reportedOn: report?.reportedOn ?? null },
      on,
      intervalDays,
    ),
    schedule: scheduleView(action.milestones, on),
    verified: evidenceStatus(action.milestones.map(evidence)).verified,
    nextMilestone: nextMilestone(action.milestones),
    startDate: action.startDate,
    baselineEnd: action.baselineEnd,
    forecastEnd: action.forecastEnd,
    slippageDays: endSlippage(action),
    milestones,
    openUpdate: action.open?.state ?? null,
  };
}

/** Forecast end minus baseline end, in days. */
export const endSlippage = ({
  baselineEnd,
  forecastEnd,
}: {
  baselineEnd: Day | null;
  forecastEnd: Day | null;
}): number | null =>
  baselineEnd === null || forecastEnd === null
    ? null
    : slippageDays({ baseline: baselineEnd, forecast: forecastEnd, completed: null });
