import type { HealthPageQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const MaintenanceFacts = graphql(`
  fragment MaintenanceFacts on MaintenanceTime {
    id
    notice
    until
    beganAt
    version
  }
`);

export const HealthPageDocument = graphql(`
  query HealthPage {
    installationHealth {
      version
      checkedAt
      maintenance {
        ...MaintenanceFacts
      }
      database {
        version
        sizeBytes
        migrations
        unsealed
      }
      jobs {
        waiting
        waitingSince
        running
        failed
        failures {
          id
          kind
          failure
          endedAt
          mayRunAgain
          version
        }
      }
      mails {
        waiting
        triedInVain
        lastSentAt
        refused
        givenUp
      }
      mailServer
      mailTrouble
      files {
        count
        usedBytes
        waitingForScan
      }
      filesInBucket
      fileStore
      freeBytes
      keptFreeBytes
      scanner
    }
  }
`);

export const SendTestMailDocument = graphql(`
  mutation SendTestMail($input: SendTestMailInput!) {
    sendTestMail(input: $input)
  }
`);

export const StartMaintenanceDocument = graphql(`
  mutation StartMaintenance($input: StartMaintenanceInput!) {
    startMaintenance(input: $input) {
      ...MaintenanceFacts
    }
  }
`);

export const EndMaintenanceDocument = graphql(`
  mutation EndMaintenance($input: EndMaintenanceInput!) {
    endMaintenance(input: $input) {
      id
    }
  }
`);

export const RetryJobDocument = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input)
  }
`);

export type Health = HealthPageQuery['installationHealth'];
