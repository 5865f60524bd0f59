import { graphql, type FragmentType } from '../../gql/index.js';
import type { CompareQuery, DocumentsQuery, EditionQuery } from '../../gql/graphql.js';

/** Which editions there are, to choose two of them. */
export const EditionsDocument = graphql(`
  query Editions($roadmapId: ID!) {
    editions(roadmapId: $roadmapId) {
      id
      number
      hash
    }
  }
`);

export const DocumentsDocument = graphql(`
  query Documents($roadmap: String!) {
    documentsPage(roadmap: $roadmap) {
      editions {
        id
        number
        kind
        note
        hash
        circulatedAt
        parts
        changed
        removed
        adoption {
          state
          ballot {
            id
            ...ListedBallot
          }
          earlierBallots {
            id
            ...ListedBallot
          }
          panel {
            canSign
          }
        }
      }
    }
  }
`);

export const ListedBallot = graphql(`
  fragment ListedBallot on BallotView {
    deadline
    endedAt
    ...BallotParts
  }
`);

export const CompareDocument = graphql(`
  query Compare($roadmap: String!, $from: String, $to: String!) {
    comparePage(roadmap: $roadmap, from: $from, to: $to) {
      roadmap {
        id
        title
      }
      editions {
        id
        number
        kind
        note
        hash
        circulatedAt
      }
      from {
        ...EditionWords
      }
      to {
        ...EditionWords
      }
      sources {
        passageId
        amendmentCode
        participantCode
        sponsorCodes
        decidedAt
      }
    }
  }
`);

export const EditionDocument = graphql(`
  query Edition($roadmap: String!, $number: String!) {
    comparePage(roadmap: $roadmap, to: $number) {
      roadmap {
        id
        title
      }
      editions {
        id
        number
      }
      to {
        ...EditionWords
      }
      adoption {
        state
        ballot {
          id
          ...PriorityBallot
        }
        earlierBallots {
          id
          ...PriorityBallot
        }
        panel {
          ballotId
          canSign
          canSaveDraft
          ...PositionPanelParts
        }
      }
    }
  }
`);

export const EditionWords = graphql(`
  fragment EditionWords on EditionText {
    head {
      id
      number
      kind
      note
      hash
      circulatedAt
    }
    language
    parts {
      priorityId
      kind
      code
      versionNumber
      passages {
        id
        kind
        stepId
        stepCode
        text
      }
    }
  }
`);

export type EditionRow = DocumentsQuery['documentsPage']['editions'][number];
export type ListedBallotRef = FragmentType<typeof ListedBallot>;
export type Edition = EditionQuery['comparePage'];
export type Compared = CompareQuery['comparePage'];
export type EditionHead = Compared['editions'][number];
export type Source = Compared['sources'][number];
