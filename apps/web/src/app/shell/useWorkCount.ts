import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/index.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';

export const WorkCountDocument = graphql(`
  query WorkCount($roadmap: String!) {
    overviewPage(roadmap: $roadmap) {
      needs {
        kind
        count
      }
    }
  }
`);

const OF_WORK = ['updates_due', 'updates_returned', 'updates_to_review'];
const INTERVAL = 60_000;

/** How many items of My work wait for the reader; 0 while it is not known. */
export function useWorkCount(skip: boolean): number {
  const { code } = useRoadmap();
  const { data } = useQuery(WorkCountDocument, {
    variables: { roadmap: code },
    skip,
    // Part of another page's answer: in the cache it would take the place of the whole.
    fetchPolicy: 'no-cache',
    context: { page: true },
    pollInterval: INTERVAL,
    skipPollAttempt: () => document.visibilityState === 'hidden',
  });
  return (data?.overviewPage.needs ?? [])
    .filter(({ kind }) => OF_WORK.includes(kind))
    .reduce((sum, { count }) => sum + count, 0);
}
