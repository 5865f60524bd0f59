import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import type { PriorityBallotFragment, PriorityPositionFragment } from '../../gql/graphql.js';
import { readResult, type Result } from '../ballots/ballot.js';

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
    editionNumber
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
      ...BallotResultParts
    }
  }
`);

export type Position = PriorityPositionFragment;
export type BallotRef = FragmentType<typeof PriorityBallot>;
export type BallotEntry = Omit<PriorityBallotFragment['positions'][number], 'position' | 'replaced'> & {
  position: Position | null;
  replaced: Position[];
};
/** A ballot with everything on it. */
export type Ballot = Omit<PriorityBallotFragment, 'positions' | 'result' | ' $fragmentName'> & {
  positions: BallotEntry[];
  result: Result | null;
};
/** A passage as positions and their record cite it. */
export interface CitedPassage {
  id: string;
  /** "P3 ¶2" */
  paragraph: string;
  text: string;
}

/** The latest first: an open one, then by when they ended. */
export const latestFirst = (ballots: readonly Ballot[]): Ballot[] => {
  const end = ({ endedAt }: Ballot): number => (endedAt === null ? Infinity : Date.parse(endedAt));
  return [...ballots].sort((a, b) => end(b) - end(a));
};

/** Reads a position, or none. */
export const readPosition = (position: FragmentType<typeof PriorityPosition> | null): Position | null =>
  readFragment(PriorityPosition, position);

/** Reads a ballot with its positions, current ones and those they replaced. */
export function readBallot(ref: BallotRef): Ballot {
  const ballot = readFragment(PriorityBallot, ref);
  return {
    ...ballot,
    result: readResult(ballot.result),
    positions: ballot.positions.map((entry) => ({
      ...entry,
      position: readPosition(entry.position),
      replaced: [...readFragment(PriorityPosition, entry.replaced)],
    })),
  };
}
