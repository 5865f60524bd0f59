import type { StatementKind } from '@waymark/domain';
import type { RoundPartsFragment, ValidationQuery } from '../../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { readBallot, type Ballot } from '../../shared/ballots/ballot.js';

export const ValidationDocument = graphql(`
  query Validation($roadmap: String!, $round: String) {
    validationPage(roadmap: $roadmap, round: $round) {
      roadmap {
        id
        now
        phase
      }
      rounds {
        id
        code
        title
        state
      }
      round {
        ...RoundParts
      }
      priorities {
        id
        code
        title
        state
        version
        acts
      }
      document {
        id
        editionNumber
        state
        version
        acts
      }
      allowedActions
    }
  }
`);

export const RoundParts = graphql(`
  fragment RoundParts on RoundDetail {
    head {
      id
      code
      title
      mode
      state
      openedAt
      deadline
      closedAt
    }
    documentLabel
    floor
    electorate
    version
    closeRefusal
    signed
    expected
    ballots {
      priorityId
      priorityCode
      priorityTitle
      editionNumber
      ballot {
        ...BallotParts
        ...StatementParts
      }
    }
  }
`);

const StatementParts = graphql(`
  fragment StatementParts on BallotView {
    positions {
      participantCode
      position {
        id
        stance
        requestedText
        signedAt
        signedByTitle
        statements {
          kind
          text
          language
          passageIds
        }
      }
    }
  }
`);

/** What a delegation said beside its stance. */
export interface Statement {
  participantCode: string;
  position: {
    id: string;
    requestedText?: string | null;
    signedAt: string;
    signedByTitle: string;
    statements: { kind: StatementKind; text: string; language: string; passageIds: string[] }[];
  };
}

export interface RoundBallot {
  priorityId: string;
  code: string;
  title: string;
  /** The number of the edition where the ballot is on the whole document. */
  edition: string | null;
  /** Of the page of what is decided on, below the roadmap's address. */
  path: string;
  ballot: Ballot;
  /** Of the positions that stand, in the fixed order of participants; those without words are left out. */
  statements: Statement[];
}

export type Round = Omit<RoundPartsFragment, 'ballots'> & { ballots: RoundBallot[] };
export type ValidationView = ValidationQuery['validationPage'];
export type TextEntry = ValidationView['priorities'][number];

/** The round of the page with its ballots, ready to be shown. */
export function readRound(ref: FragmentType<typeof RoundParts>): Round {
  const round = readFragment(RoundParts, ref);
  return {
    ...round,
    ballots: round.ballots.map(({ priorityId, priorityCode, priorityTitle, editionNumber, ballot }) => ({
      priorityId,
      code: priorityCode,
      title: priorityTitle,
      edition: editionNumber,
      path: editionNumber === null ? `priorities/${priorityCode.toLowerCase()}` : `documents/${editionNumber}`,
      ballot: readBallot(ballot),
      statements: readFragment(StatementParts, ballot).positions.flatMap(({ participantCode, position }) =>
        position && (position.statements.length > 0 || position.requestedText) ? [{ participantCode, position }] : [],
      ),
    })),
  };
}
