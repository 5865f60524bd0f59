import { graphql } from '../../../gql/index.js';

export const CloseRoundDocument = graphql(`
  mutation CloseRound($input: CloseRoundInput!) {
    closeRound(input: $input) {
      id
    }
  }
`);

export const ExtendDeadlineDocument = graphql(`
  mutation ExtendDeadline($input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      id
    }
  }
`);

export const OpenRoundDocument = graphql(`
  mutation OpenRound($input: OpenRoundInput!) {
    openRound(input: $input) {
      id
      code
      title
    }
  }
`);

export const CancelBallotDocument = graphql(`
  mutation CancelBallot($input: CancelBallotInput!) {
    cancelBallot(input: $input) {
      id
    }
  }
`);

export const MovePriorityDocument = graphql(`
  mutation MovePriority($input: MovePriorityInput!) {
    movePriority(input: $input) {
      id
    }
  }
`);

export const AdoptionDocument = graphql(`
  query Adoption($roadmapId: ID!) {
    editions(roadmapId: $roadmapId) {
      id
      number
    }
  }
`);

export const PutToAdoptionDocument = graphql(`
  mutation PutToAdoption($input: PutToAdoptionInput!) {
    putToAdoption(input: $input) {
      id
    }
  }
`);
