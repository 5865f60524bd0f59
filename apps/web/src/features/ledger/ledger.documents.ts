import type { LedgerPageQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const LedgerPageDocument = graphql(`
  query LedgerPage($roadmapId: ID!, $first: Int!, $after: String) {
    ledger(roadmapId: $roadmapId, first: $first, after: $after) {
      edges {
        cursor
        node {
          number
          ...LedgerRow
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** One entry with its place in the list. */
export type Edge = LedgerPageQuery['ledger']['edges'][number];
