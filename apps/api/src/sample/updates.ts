import type { SampleContext } from './context.js';

/**
 * The national updates. Confirmed ones are published on the day they were confirmed; the others wait, submitted, for
 * their national coordinator.
 */
export function mapUpdates(context: SampleContext) {
  const national = context.source.roadmap.updates.flatMap((update) =>
    update.countryId === null ? [] : [{ ...update, countryId: update.countryId }],
  );
  const rows = national.map((update) => {
    const submittedAt = context.at(update.date);
    return {
      id: context.update(update.id),
      roadmap_id: context.roadmapId,
      action_id: context.action(update.stepId, update.countryId),
      institution_id: context.institution(update.reportedByInstitutionId),
      state: update.confirmedOn === null ? 'submitted' : 'published',
      status: update.status === 'done' ? 'completed' : update.status,
      progress: update.progress ?? 0,
      narrative: update.narrative,
      cause: update.reason,
      evidence: update.evidence.map(({ title }) => title),
      written_by: context.membership(update.reportedByRole),
      saved_at: submittedAt,
      submitted_at: submittedAt,
      published_at: update.confirmedOn === null ? null : context.at(update.confirmedOn),
      published_by: update.confirmedOn === null ? null : context.coordinator(update.countryId),
      imported: true,
    };
  });
  return {
    status_updates: rows,
    update_submissions: rows.map((row) => ({
      id: context.ids.own('submission', row.id),
      update_id: row.id,
      number: 1,
      status: row.status,
      progress: row.progress,
      narrative: row.narrative,
      cause: row.cause,
      submitted_by: row.written_by,
      submitted_at: row.submitted_at,
    })),
  };
}
