import { graphql } from '../../gql/index.js';
import type { MilestonePartsFragment, StepActionPartsFragment, StepPageQuery } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/index.js';

export const MilestoneParts = graphql(`
  fragment MilestoneParts on MilestoneView {
    id
    title
    baselineDate
    forecastDate
    completedOn
    slippageDays
    verified
    meansOfVerification
    changes {
      kind
      recordedAt
      from
      to
      reason
    }
  }
`);

export const StepActionParts = graphql(`
  fragment StepActionParts on StepAction {
    id
    participantCode
    leadInstitution {
      id
      name
    }
    supportInstitutions
    tailoring
    notApplicableReason
    report {
      status
      progress
      publishedAt
      ...ReportInFull
    }
    planned
    freshness
    schedule {
      status
      total
      completed
      late
      overdue
      longestDays
    }
    verified
    startDate
    baselineEnd
    forecastEnd
    slippageDays
    openUpdate
    nextMilestone {
      id
      title
      forecastDate
    }
    milestones {
      ...MilestoneParts
    }
  }
`);

/** A step and everything beside it: the page of the step and those of its national actions ask the same. */
export const StepDocument = graphql(`
  query StepPage($roadmap: String!, $code: String!, $discussionOf: String, $comment: ID) {
    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, comment: $comment) {
      roadmap {
        id
        today
        now
      }
      id
      code
      priorityCode
      priorityTitle
      title
      ...StepHeadParts
      ...StepDependencies
      plan {
        ...StepPlanParts
      }
      actionPlans {
        participantCode
        ...ActionPlanParts
      }
      national {
        ...StepActionParts
      }
      regionalMilestones {
        ...MilestoneParts
      }
      findings {
        ...FindingParts
      }
      alignment {
        ...StepAlignment
      }
      indicators {
        ...StepIndicator
      }
      budget {
        ...StepBudgetLine
      }
      risks {
        ...StepRisk
      }
      discussion {
        ...DiscussionParts
      }
    }
  }
`);

/** The threads before those on the page. */
export const StepThreadsDocument = graphql(`
  query StepThreads($roadmap: String!, $code: String!, $discussionOf: String, $before: String!) {
    stepPage(roadmap: $roadmap, code: $code, discussionOf: $discussionOf, threadsBefore: $before) {
      discussion {
        ...DiscussionParts
      }
    }
  }
`);

export type StepOfPage = StepPageQuery['stepPage'];
export type StepAction = Omit<StepActionPartsFragment, 'milestones'> & { milestones: readonly Milestone[] };
export type Milestone = MilestonePartsFragment;

export const readMilestones = (refs: readonly FragmentType<typeof MilestoneParts>[]): readonly Milestone[] =>
  readFragment(MilestoneParts, refs);

/** National actions with their milestones, in the order of the page. */
export const readActions = (refs: readonly FragmentType<typeof StepActionParts>[]): readonly StepAction[] =>
  readFragment(StepActionParts, refs).map((action) => ({ ...action, milestones: readMilestones(action.milestones) }));
