import { graphql } from '../../gql/index.js';

export const RoadmapsDocument = graphql(`
  query Roadmaps {
    administeredRoadmaps {
      id
      code
      title
      participants {
        id
        code
        name
        chip
        footnote
        footnoteMark
      }
    }
  }
`);

export const CreateRoadmapDocument = graphql(`
  mutation CreateRoadmap($input: CreateRoadmapInput!) {
    createRoadmap(input: $input) {
      id
      title
      invitation {
        token
        invitation {
          id
          email
        }
      }
    }
  }
`);
