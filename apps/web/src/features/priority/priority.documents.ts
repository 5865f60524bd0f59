import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { PriorityBallotFragment, PriorityPositionFragment, PriorityQuery } from '../../gql/graphql.js';

export const PriorityPosition = graphql(`
  fragment PriorityPosition on Position {
    id
    stance
    state
    requestedText
    signedAt
    signedByTitle
    confirmation {
      ...ConfirmationParts
    }
    endedAt
    statements {
      kind
      text
      language
      passageIds
    }
  }
`);

const PriorityBallot = graphql(`
  fragment PriorityBallot on BallotView {
    id
    roundCode
    roundTitle
    state
    endedAt
    version
    versionNumber
    versionHash
    cancelReason
    positions {
      participantCode
      tacit
      draftSavedAt
      position {
        ...PriorityPosition
      }
      replaced {
        ...PriorityPosition
      }
    }
    result {
      outcome
      rule
      electorate
      floor
      counts {
        endorse
        reservation
        request_change
        object
        abstain
        tacit
        missing
      }
      reasons {
        participantCode
        reason
      }
    }
  }
`);

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
      translations {
        language
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
/** A passage as positions and their record cite it. */
export type Passage = PriorityData['text']['passages'][number];
export type Amendment = PriorityData['amendments'][number];
export type Position = PriorityPositionFragment;
export type BallotRef = FragmentType<typeof PriorityBallot>;
export type BallotEntry = Omit<PriorityBallotFragment['positions'][number], 'position' | 'replaced'> & {
  position: Position | null;
  replaced: Position[];
};
export type Ballot = Omit<PriorityBallotFragment, 'positions' | ' $fragmentName'> & { positions: BallotEntry[] };

/** Reads a position, or none. */
export const readPosition = (position: FragmentType<typeof PriorityPosition> | null): Position | null =>
  readFragment(PriorityPosition, position);

/** Reads a ballot with its positions, current ones and those they replaced. */
export function readBallot(ref: BallotRef): Ballot {
  const ballot = readFragment(PriorityBallot, ref);
  return {
    ...ballot,
    positions: ballot.positions.map((entry) => ({
      ...entry,
      position: readPosition(entry.position),
      replaced: [...readFragment(PriorityPosition, entry.replaced)],
    })),
  };
}
