import { graphql, readFragment, type FragmentType } from '../../gql/index.js';
import { readBallot, type Ballot } from '../../shared/ballots/ballot.js';

export const PriorityParts = graphql(`
  fragment PriorityParts on OverviewPriority {
    id
    code
    title
    summary
    state
    ballot {
      ...BallotParts
    }
    actions {
      total
      underWay
      ...MixParts
    }
  }
`);

export const PreambleParts = graphql(`
  fragment PreambleParts on OverviewPreamble {
    id
    code
    title
    summary
    state
    ballot {
      ...BallotParts
    }
  }
`);

export type PreambleRef = FragmentType<typeof PreambleParts>;
export type PriorityRef = FragmentType<typeof PriorityParts>;

/** The ballots of the list, for what is new and for the legend. */
export const ballotsOf = (priorities: readonly PriorityRef[]): Ballot[] =>
  priorities
    .map((priority) => readFragment(PriorityParts, priority).ballot)
    .flatMap((ballot) => (ballot ? [readBallot(ballot)] : []));
