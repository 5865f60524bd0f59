import { found, type SampleContext } from './context.js';
import type { SourceAmendment } from './source.js';
import type { VersionRow } from './texts.js';

/** The sample's words for the state of an amendment. */
const states: Record<string, string> = {
  open: 'admitted',
  under_discussion: 'under_consideration',
  accepted: 'merged',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
};

/**
 * Amendments with their sponsors. Those on a step's text belong to the version that their round was on; one on a
 * principle or a milestone belongs to no version.
 */
export function mapAmendments(context: SampleContext, versions: readonly VersionRow[]) {
  const { ids, roadmapId, source, sitting } = context;
  const { amendments, rounds } = source.validation;
  return {
    amendments: amendments.map((amendment) => {
      const subject = subjectOf(context, amendment);
      const own = versions.filter((version) => version.priority_id === subject.priority_id);
      const firstRound = amendment.roundId === found(rounds[0], 'first round').id;
      const base =
        subject.subject_kind === 'passage' ? found(firstRound ? own[0] : own.at(-1), amendment.code) : undefined;
      const decidedInSession = amendment.decidedOn === sitting.day;
      return {
        id: context.amendment(amendment.id),
        roadmap_id: roadmapId,
        code: amendment.code,
        round_id: ids.own('round', amendment.roundId),
        participant_id: context.participant(amendment.proposedByCountryId),
        ...subject,
        base_version_id: base?.id ?? null,
        base_hash: base?.hash ?? null,
        before: amendment.before,
        after: amendment.after,
        rationale: amendment.rationale,
        state: found(states[amendment.status], amendment.status),
        proposed_by: context.membership(amendment.proposedByRole),
        // Before its delegation signs or anybody speaks about it on the same day.
        proposed_at: context.at(amendment.proposedOn, '09:00'),
        decided_at:
          amendment.decidedOn === null ? null : decidedInSession ? sitting.decidedAt : context.at(amendment.decidedOn),
        decision: amendment.decision,
      };
    }),
    amendment_sponsors: amendments.flatMap((amendment) =>
      amendment.coSponsorCountryIds.map((countryId) => ({
        amendment_id: context.amendment(amendment.id),
        participant_id: context.participant(countryId),
      })),
    ),
  };
}

function subjectOf(context: SampleContext, { target, field }: SourceAmendment) {
  switch (target.type) {
    case 'step':
      return {
        subject_kind: 'passage' as const,
        priority_id: context.priority(context.sourceStep(target.id).priorityId),
        passage_id: context.passage(target.id, field),
        milestone_id: null,
      };
    case 'milestone':
      return {
        subject_kind: 'milestone' as const,
        priority_id: context.priority(context.sourceStep(context.sourceMilestone(target.id).stepId).priorityId),
        passage_id: null,
        milestone_id: context.milestone(target.id),
      };
    case 'principle':
      return { subject_kind: 'principle' as const, priority_id: null, passage_id: null, milestone_id: null };
  }
}
