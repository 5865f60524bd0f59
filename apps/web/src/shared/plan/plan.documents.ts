import type {
  ActionPlanPartsFragment,
  PlannedMilestonePartsFragment,
  StepPlanPartsFragment,
} from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';

export const PlanChangeParts = graphql(`
  fragment PlanChangeParts on PlanChange {
    field
    before
    after
    reason
    recordedAt
  }
`);

const PlannedMilestoneParts = graphql(`
  fragment PlannedMilestoneParts on PlannedMilestone {
    id
    title
    criteria
    meansOfVerification
    weight
    baselineDate
    forecastDate
    completedOn
    version
    responsible {
      id
      name
    }
    history {
      ...PlanChangeParts
    }
  }
`);

export const StepPlanParts = graphql(`
  fragment StepPlanParts on StepPlan {
    stepId
    mayPlan
    isKnown
    baselinesLocked
    version
    scope
    weight
    startDate
    baselineEnd
    lead {
      id
      name
    }
    support {
      id
      name
    }
    originCountries {
      code
      name
    }
    alignment {
      id
      code
      title
      frameworkTitle
    }
    dependencies {
      id
      note
      type
      version
      waits
      stepId
      stepCode
      stepTitle
      predecessorMilestone {
        id
        title
      }
      successorMilestone {
        id
        title
      }
    }
    milestones {
      ...PlannedMilestoneParts
    }
    history {
      ...PlanChangeParts
    }
  }
`);

export const ActionPlanParts = graphql(`
  fragment ActionPlanParts on ActionPlan {
    actionId
    participantCode
    mayPlan
    mayPlanMilestones
    baselinesLocked
    version
    tailoring
    notApplicableReason
    startDate
    baselineEnd
    forecastEnd
    lead {
      id
      name
    }
    support {
      id
      name
    }
    milestones {
      ...PlannedMilestoneParts
    }
    history {
      ...PlanChangeParts
    }
  }
`);

/** Whom a plan can name. */
export const InstitutionsToNameDocument = graphql(`
  query InstitutionsToName($roadmapId: ID!, $participantId: ID, $first: Int!) {
    institutionTable(roadmapId: $roadmapId, participantId: $participantId, first: $first) {
      edges {
        node {
          id
          name
          participantId
        }
      }
    }
  }
`);

export const OriginsToNameDocument = graphql(`
  query OriginsToName($roadmap: String!) {
    roadmapSetup(roadmap: $roadmap) {
      origins {
        code
        name
      }
    }
  }
`);

/** Items of frameworks by priorities and steps: a page of its own, and what a step can be aligned with. */
export const AlignmentPageDocument = graphql(`
  query AlignmentPage($roadmap: String!) {
    alignmentPage(roadmap: $roadmap) {
      roadmap {
        id
        code
      }
      mayPlan
      uncoveredCount
      frameworks {
        id
        title
        items {
          id
          code
          title
          kind
          citation
          note
          own
          version
          uncovered
        }
      }
      priorities {
        id
        code
        title
        version
        itemIds
        steps {
          id
          code
          title
          itemIds
        }
      }
    }
  }
`);

/** What a step can wait for: the steps of all texts as they are written, proposed ones as well. */
export const StepsToNameDocument = graphql(`
  query StepsToName($roadmap: String!) {
    draftPage(roadmap: $roadmap) {
      steps {
        id
        code
        title
        milestones {
          id
          title
        }
      }
    }
  }
`);

export const SavePlanOfStepDocument = graphql(`
  mutation SavePlanOfStep($input: SavePlanOfStepInput!) {
    savePlanOfStep(input: $input) {
      id
    }
  }
`);

export const RebaselineStepDocument = graphql(`
  mutation RebaselineStep($input: RebaselineStepInput!) {
    rebaselineStep(input: $input) {
      id
    }
  }
`);

export const AlignStepDocument = graphql(`
  mutation AlignStep($input: AlignStepInput!) {
    alignStep(input: $input) {
      id
    }
  }
`);

export const AddDependencyDocument = graphql(`
  mutation AddDependency($input: AddDependencyInput!) {
    addDependency(input: $input) {
      id
    }
  }
`);

export const EditDependencyDocument = graphql(`
  mutation EditDependency($input: EditDependencyInput!) {
    editDependency(input: $input) {
      id
    }
  }
`);

export const RemoveDependencyDocument = graphql(`
  mutation RemoveDependency($input: RemoveDependencyInput!) {
    removeDependency(input: $input)
  }
`);

export const AddRegionalMilestoneDocument = graphql(`
  mutation AddRegionalMilestone($input: AddRegionalMilestoneInput!) {
    addRegionalMilestone(input: $input) {
      id
    }
  }
`);

export const AddActionMilestoneDocument = graphql(`
  mutation AddActionMilestone($input: AddActionMilestoneInput!) {
    addActionMilestone(input: $input) {
      id
    }
  }
`);

export const EditMilestoneDocument = graphql(`
  mutation EditMilestone($input: EditMilestoneInput!) {
    editMilestone(input: $input) {
      id
    }
  }
`);

export const RebaselineMilestoneDocument = graphql(`
  mutation RebaselineMilestone($input: RebaselineMilestoneInput!) {
    rebaselineMilestone(input: $input) {
      id
    }
  }
`);

export const RemoveMilestoneDocument = graphql(`
  mutation RemoveMilestone($input: RemoveMilestoneInput!) {
    removeMilestone(input: $input)
  }
`);

export const OrderMilestonesDocument = graphql(`
  mutation OrderMilestones($input: OrderMilestonesInput!) {
    orderMilestones(input: $input) {
      id
    }
  }
`);

export const SavePlanOfActionDocument = graphql(`
  mutation SavePlanOfAction($input: SavePlanOfActionInput!) {
    savePlanOfAction(input: $input) {
      id
    }
  }
`);

export const MoveDatesOfActionDocument = graphql(`
  mutation MoveDatesOfAction($input: MoveDatesOfActionInput!) {
    moveDatesOfAction(input: $input) {
      id
    }
  }
`);

export const SetApplicabilityDocument = graphql(`
  mutation SetApplicability($input: SetApplicabilityInput!) {
    setApplicability(input: $input) {
      id
    }
  }
`);

export type PlannedMilestone = PlannedMilestonePartsFragment;
export type StepPlan = Omit<StepPlanPartsFragment, 'milestones'> & { milestones: readonly PlannedMilestone[] };
export type ActionPlan = Omit<ActionPlanPartsFragment, 'milestones'> & { milestones: readonly PlannedMilestone[] };

export const readStepPlan = (ref: FragmentType<typeof StepPlanParts>): StepPlan => {
  const plan = readFragment(StepPlanParts, ref);
  return { ...plan, milestones: readFragment(PlannedMilestoneParts, plan.milestones) };
};

export const readActionPlan = (ref: FragmentType<typeof ActionPlanParts>): ActionPlan => {
  const plan = readFragment(ActionPlanParts, ref);
  return { ...plan, milestones: readFragment(PlannedMilestoneParts, plan.milestones) };
};
