import { graphql } from '../../gql/index.js';
import type { CirculationQuery } from '../../gql/graphql.js';

export const CirculationDocument = graphql(`
  query Circulation($roadmapId: ID!) {
    circulation(roadmapId: $roadmapId) {
      number
      delegations
      parts
      openBy
      hindrances {
        code
        named
      }
      texts {
        priorityId
        code
        title
        state
        version
        number
        changed
        added
        removed
      }
    }
  }
`);

export const CirculateDocument = graphql(`
  mutation Circulate($input: CirculateInput!) {
    circulate(input: $input) {
      id
      number
    }
  }
`);

export type Circulation = CirculationQuery['circulation'];
