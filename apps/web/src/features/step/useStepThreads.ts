import { useApolloClient } from '@apollo/client/react';
import type { AskThreads } from '../../shared/discussion/useThreads.js';
import { useRoadmap } from '../../shared/session/SessionContext.js';
import { StepThreadsDocument } from './step.documents.js';

/** Asks for the threads on a step, or on one of its national actions, before those on the page. */
export function useStepThreads(code: string, discussionOf?: string): AskThreads {
  const client = useApolloClient();
  const { code: roadmap } = useRoadmap();
  return async (before) => {
    const { data } = await client.query({
      query: StepThreadsDocument,
      variables: { roadmap, code, discussionOf, before },
      fetchPolicy: 'no-cache',
    });
    return data?.stepPage.discussion;
  };
}
