import type { HealthPageQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const HealthPageDocument = graphql(`
  query HealthPage {
    installationHealth {
      version
      checkedAt
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

export const RetryJobDocument = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input)
  }
`);

export type Health = HealthPageQuery['installationHealth'];
