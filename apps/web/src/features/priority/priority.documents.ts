import { graphql } from '../../gql/index.js';
import type { PriorityQuery } from '../../gql/graphql.js';

/** The threads before those on the page. */
export const PriorityThreadsDocument = graphql(`
  query PriorityThreads($roadmap: String!, $code: String!, $before: String!) {
    priorityPage(roadmap: $roadmap, code: $code, threadsBefore: $before) {
      discussion {
        ...DiscussionParts
      }
    }
  }
`);

export const PriorityDocument = graphql(`
  query Priority($roadmap: String!, $code: String!, $comment: ID) {
    priorityPage(roadmap: $roadmap, code: $code, comment: $comment) {
      id
      kind
      code
      state
      version
      title
      allowedActions
      ...PriorityHeadParts
      ...PrioritySteps
      ...PriorityEvidence
      roadmap {
        id
        now
      }
      text {
        head {
          id
          number
          ...VersionLineParts
        }
        passages {
          id
          paragraph
          text
          ...TextPassage
        }
      }
      versions {
        ...PriorityVersionParts
      }
      ballot {
        ...PriorityBallot
      }
      earlierBallots {
        ...PriorityBallot
      }
      steps {
        id
        code
      }
      findings {
        id
      }
      amendments {
        id
        code
        state
        passageId
        before
        after
        ...AmendmentCardParts
      }
      discussion {
        ...DiscussionParts
      }
      panel {
        ballotId
        canSign
        canSaveDraft
        ...PositionPanelParts
      }
    }
  }
`);

export type PriorityData = PriorityQuery['priorityPage'];
export type Amendment = PriorityData['amendments'][number];
