import { addDays } from '@waymark/domain';
import type { SampleContext } from './context.js';
import type { SourceMilestone, SourceUpdate } from './source-tracking.js';

/** National actions without any status of their own, reporting periods, and milestones with what happened to them. */
export function mapTracking(context: SampleContext) {
  return { ...mapPeriods(context), ...mapActions(context), ...mapMilestones(context) };
}

function mapPeriods({ source, ids, roadmapId }: SampleContext) {
  const { reportingRounds, periodStart } = source.roadmap.meta;
  return {
    reporting_periods: reportingRounds.map((due, index) => {
      const previous = reportingRounds[index - 1];
      return {
        id: ids.own('reporting period', due),
        roadmap_id: roadmapId,
        starts_on: previous === undefined ? periodStart : addDays(previous, 1),
        due_on: due,
      };
    }),
  };
}

function mapActions(context: SampleContext) {
  const entries = context.source.roadmap.steps.flatMap((step) =>
    step.countries.map((entry) => ({ ...entry, stepId: step.id, id: context.action(step.id, entry.countryId) })),
  );
  return {
    national_actions: entries.map((entry) => ({
      id: entry.id,
      roadmap_id: context.roadmapId,
      step_id: context.step(entry.stepId),
      participant_id: context.participant(entry.countryId),
      lead_institution_id: context.institution(entry.leadInstitutionId),
      tailoring: entry.tailoringNote,
      not_applicable_reason: entry.applicable ? null : entry.notApplicableReason,
      start_date: entry.startDate,
      baseline_end: entry.baselineEndDate,
      forecast_end: entry.currentEndDate,
    })),
    action_support: entries.flatMap((entry) =>
      entry.supportInstitutionIds.map((id) => ({ action_id: entry.id, institution_id: context.institution(id) })),
    ),
  };
}

function mapMilestones(context: SampleContext) {
  const { source, roadmapId } = context;
  const { milestones, updates } = source.roadmap;
  const reports = new Map<string, SourceUpdate[]>();
  for (const update of updates) {
    if (update.milestoneId === null) continue;
    reports.set(update.milestoneId, [...(reports.get(update.milestoneId) ?? []), update]);
  }
  return {
    milestones: milestones.map((milestone) => ({
      id: context.milestone(milestone.id),
      roadmap_id: roadmapId,
      step_id: context.step(milestone.stepId),
      action_id: milestone.countryId === null ? null : context.action(milestone.stepId, milestone.countryId),
      sort: context.sourceStep(milestone.stepId).milestoneIds.indexOf(milestone.id) + 1,
      title: milestone.title,
      baseline_date: milestone.baselineDate,
      forecast_date: milestone.currentDate,
      completed_on: milestone.actualDate,
      weight: milestone.weight,
      responsible_institution_id: context.institution(milestone.responsibleInstitutionId),
    })),
    milestone_events: milestones.flatMap((milestone) =>
      milestoneEvents(context, milestone, reports.get(milestone.id) ?? []),
    ),
    verifications: updates.flatMap((update) =>
      update.milestoneId === null
        ? []
        : update.evidence.map(({ title }, index) => ({
            id: context.ids.own('verification', `${update.id} ${index}`),
            milestone_id: context.milestone(update.milestoneId ?? ''),
            title,
            state: 'accepted',
            recorded_at: context.at(update.confirmedOn ?? update.date),
          })),
    ),
  };
}

/**
 * A move stands in the milestone, and for regional milestones once more as an update of the same day: it is one event
 * that takes its reason from the milestone and its narrative from the update.
 */
function milestoneEvents(context: SampleContext, milestone: SourceMilestone, reports: readonly SourceUpdate[]) {
  const milestoneId = context.milestone(milestone.id);
  const moves = milestone.slippages.map((move, index) => {
    const report = reports.find(({ status, date }) => status === 'milestone_moved' && date === move.recordedOn);
    return {
      id: context.ids.own('milestone event', `${milestone.id} moved ${index}`),
      milestone_id: milestoneId,
      kind: 'moved' as const,
      recorded_at: context.at(move.recordedOn),
      from_date: move.from,
      to_date: move.to,
      reason: move.reason,
      narrative: report?.narrative ?? null,
      recorded_by: report ? context.membership(report.reportedByRole) : null,
    };
  });
  if (milestone.actualDate === null) return moves;
  const report = reports.find(({ status }) => status === 'milestone_reached' || status === 'done');
  const reached = {
    id: context.ids.own('milestone event', `${milestone.id} reached`),
    milestone_id: milestoneId,
    kind: 'reached' as const,
    recorded_at: context.at(report?.confirmedOn ?? milestone.actualDate),
    from_date: null,
    to_date: milestone.actualDate,
    reason: null,
    narrative: report?.narrative ?? null,
    recorded_by: report ? context.membership(report.reportedByRole) : null,
  };
  return [...moves, reached];
}
