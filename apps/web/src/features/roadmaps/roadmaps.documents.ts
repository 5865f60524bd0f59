import { graphql } from '../../gql/index.js';

export const RoadmapsDocument = graphql(`
  query Roadmaps {
    administeredRoadmaps {
      id
      code
      title
      continuable
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

export const OwnRoadmapsDocument = graphql(`
  query OwnRoadmaps {
    ownRoadmaps {
      id
      code
      title
      illustrative
      phase
      draftingSince
      periodStart
      periodEnd
      zone
      role
      participantId
      institutions {
        id
        name
      }
      participants {
        id
        code
        name
        chip
        footnote
        footnoteMark
      }
      round {
        id
        code
        title
      }
      needs {
        ...NeedParts
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
