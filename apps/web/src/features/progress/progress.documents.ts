import { graphql } from '../../gql/index.js';
import type { ProgressPageQuery } from '../../gql/graphql.js';

export const ProgressDocument = graphql(`
  query ProgressPage($roadmap: String!, $asOf: Day) {
    progressPage(roadmap: $roadmap, asOf: $asOf) {
      roadmap {
        id
        today
        periodStart
      }
      asOf
      ...ProgressHeadline
      ...ProgressMapParts
      participantColumns {
        participantCode
      }
      budget {
        ...BudgetByPriority
      }
      delays {
        ...Delay
      }
      delayCount
    }
  }
`);

export type ProgressOfPage = ProgressPageQuery['progressPage'];
