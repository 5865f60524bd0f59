import type { AccountsPageQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const AccountsPageDocument = graphql(`
  query AccountsPage($first: Int!, $after: String) {
    accounts(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          email
          name
          administrator
          disabledAt
          createdAt
          version
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    invitations {
      id
      email
      expiresAt
      version
    }
    countries(kind: participant) {
      code
      designation
      footnote
      footnoteMark
    }
  }
`);

export type Account = AccountsPageQuery['accounts']['edges'][number]['node'];
