import { graphql } from '../../gql/index.js';

export const AccountsPageDocument = graphql(`
  query AccountsPage($first: Int!, $after: String) {
    accounts(first: $first, after: $after) {
      edges {
        node {
          id
          ...AccountRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    invitations {
      ...WaitingAdministrator
    }
    administeredRoadmaps {
      participants {
        code
        name
        footnote
        footnoteMark
      }
    }
  }
`);
