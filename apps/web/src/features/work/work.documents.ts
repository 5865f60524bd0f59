import { graphql } from '../../gql/index.js';
import type { UpdatePartsFragment, WorkActionQuery, WorkPageQuery } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/index.js';

/** All of an update that a member of its participant may read; acts ask for it again, so that the cache stays true. */
export const UpdateParts = graphql(`
  fragment UpdateParts on StatusUpdate {
    id
    state
    status
    progress
    narrative
    cause
    nextDate
    evidence
    writtenByTitle
    savedAt
    submittedAt
    publishedAt
    version
    submissions {
      returnReason
      ...SubmissionParts
    }
  }
`);

export const WorkPageDocument = graphql(`
  query WorkPage($roadmap: String!) {
    workPage(roadmap: $roadmap) {
      roadmap {
        id
        today
      }
      scope
      institutions
      dueOn
      items {
        actionId
        stepCode
        participantCode
        title
        report {
          status
        }
        group
        openUpdate
        ...WorkRowParts
      }
    }
  }
`);

export const WorkActionDocument = graphql(`
  query WorkAction($roadmap: String!, $stepCode: String!, $participantCode: String!, $comment: ID) {
    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, comment: $comment) {
      actionId
      stepCode
      participantCode
      title
      leadInstitution
      today
      planned
      report {
        status
        progress
        publishedAt
      }
      ...MilestonesOfAction
      open {
        ...UpdateParts
      }
      earlier {
        total
        before
        items {
          ...UpdateParts
        }
      }
      allowedActions
      discussion {
        ...DiscussionParts
      }
    }
  }
`);

/** The threads before those in the drawer. */
export const WorkThreadsDocument = graphql(`
  query WorkThreads($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {
    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, threadsBefore: $before) {
      discussion {
        ...DiscussionParts
      }
    }
  }
`);

/** The published updates before those in the drawer. */
export const WorkUpdatesDocument = graphql(`
  query WorkUpdates($roadmap: String!, $stepCode: String!, $participantCode: String!, $before: String!) {
    workAction(roadmap: $roadmap, stepCode: $stepCode, participantCode: $participantCode, updatesBefore: $before) {
      earlier {
        before
        items {
          ...UpdateParts
        }
      }
    }
  }
`);

export const SaveUpdateDraftDocument = graphql(`
  mutation SaveUpdateDraft($input: SaveUpdateDraftInput!) {
    saveUpdateDraft(input: $input) {
      ...UpdateParts
    }
  }
`);

export const SubmitUpdateDocument = graphql(`
  mutation SubmitUpdate($input: SubmitUpdateInput!) {
    submitUpdate(input: $input) {
      ...UpdateParts
    }
  }
`);

export const DiscardUpdateDraftDocument = graphql(`
  mutation DiscardUpdateDraft($input: DiscardUpdateDraftInput!) {
    discardUpdateDraft(input: $input)
  }
`);

export const ReturnUpdateDocument = graphql(`
  mutation ReturnUpdate($input: ReturnUpdateInput!) {
    returnUpdate(input: $input) {
      ...UpdateParts
    }
  }
`);

export const PublishUpdateDocument = graphql(`
  mutation PublishUpdate($input: PublishUpdateInput!) {
    publishUpdate(input: $input) {
      ...UpdateParts
    }
  }
`);

export const MoveForecastDocument = graphql(`
  mutation MoveForecast($input: MoveForecastInput!) {
    moveForecast(input: $input) {
      id
      forecastDate
      version
    }
  }
`);

export const CompleteMilestoneDocument = graphql(`
  mutation CompleteMilestone($input: CompleteMilestoneInput!) {
    completeMilestone(input: $input) {
      id
      completedOn
      version
    }
  }
`);

export const CorrectForecastDocument = graphql(`
  mutation CorrectForecast($input: CorrectForecastInput!) {
    correctForecast(input: $input) {
      id
      forecastDate
      version
    }
  }
`);

export const CorrectCompletionDocument = graphql(`
  mutation CorrectCompletion($input: CorrectCompletionInput!) {
    correctCompletion(input: $input) {
      id
      completedOn
      version
    }
  }
`);

export type Work = WorkPageQuery['workPage'];
export type WorkItem = Work['items'][number];
export type Update = UpdatePartsFragment;
export const readUpdates = (refs: readonly FragmentType<typeof UpdateParts>[]): readonly Update[] =>
  readFragment(UpdateParts, refs);
type AnsweredAction = WorkActionQuery['workAction'];
/** One action in the drawer, with its updates read. */
export type WorkAction = Omit<AnsweredAction, 'open' | 'earlier'> & {
  open: Update | null;
  /** The latest published ones, newest first */
  earlier: readonly Update[];
  /** How many are published in all, and where those before these begin */
  published: { total: number; before: string | null };
};

export const readWorkAction = (answer: AnsweredAction): WorkAction => ({
  ...answer,
  open: readFragment(UpdateParts, answer.open),
  earlier: readFragment(UpdateParts, answer.earlier.items),
  published: answer.earlier,
});
