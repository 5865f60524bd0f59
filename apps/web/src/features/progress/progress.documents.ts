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
      actions {
        total
        underWay
        noReport
        counts {
          status
          count
        }
      }
      milestones {
        reached
        total
        plannedByDay
      }
      slippage {
        medianDays
        milestones
      }
      budget {
        planned
        committed
        disbursed
        unfunded
        currency
        byPriority {
          priorityCode
          planned
          committed
          disbursed
        }
      }
      rows {
        priorityCode
        priorityTitle
        cells {
          participantCode
          progress
          mix {
            total
            noReport
            counts {
              status
              count
            }
          }
        }
        region {
          progress
          mix {
            total
            noReport
            counts {
              status
              count
            }
          }
        }
      }
      participantColumns {
        participantCode
        progress
        mix {
          total
          noReport
          counts {
            status
            count
          }
        }
      }
      delays {
        ...Delay
      }
      delayCount
    }
  }
`);

export type ProgressOfPage = ProgressPageQuery['progressPage'];
export type ProgressTotal = ProgressOfPage['participantColumns'][number];
