import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readFragment } from '../../gql/index.js';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { readStepPlan, type StepPlan } from '../../shared/plan/plan.documents.js';
import type { Page } from '../../shared/page/usePage.js';
import {
  DraftDocument,
  DraftPriorityParts,
  DraftSourceParts,
  readMaking,
  type DraftPriority,
  type DraftSource,
  type Making,
} from './drafting.documents.js';

/** What the page of a text shows. */
export interface Draft {
  drafts: readonly DraftPriority[];
  priorityId: string;
  making: Making | null;
  /** Of its steps, proposed ones as well. */
  plans: readonly StepPlan[];
  /** Accepted amendments to its passages. */
  sources: readonly DraftSource[];
  /** By the server's clock, ISO 8601. */
  now: string;
}

/**
 * The text of a priority, always as the server has it now: what was read earlier would be written upon. What others save
 * comes in where nothing is being written, so nothing of it is held back as news.
 */
export function useDraft(roadmap: string, priority: string): Page<Draft> {
  const client = useApolloClient();
  const key = `${roadmap}/${priority}`;
  const [held, setHeld] = useState<{ key: string; data?: Draft; error?: AppError }>();
  const asked = useRef(0);
  const refetch = useCallback((): Promise<void> => {
    const turn = (asked.current += 1);
    return client
      .query({
        query: DraftDocument,
        variables: { roadmap, priority },
        fetchPolicy: 'no-cache',
        context: { page: true },
      })
      .then(
        (answer) => {
          const page = answer.data?.draftPage;
          if (turn !== asked.current || !page?.priorityId) return;
          const { drafts, priorityId, making, plans, sources } = page;
          const data = {
            drafts: readFragment(DraftPriorityParts, drafts),
            priorityId,
            making: making && readMaking(making),
            plans: plans.map(readStepPlan),
            sources: readFragment(DraftSourceParts, sources),
            now: page.roadmap.now,
          };
          setHeld({ key, data });
        },
        (thrown: unknown) => {
          if (turn === asked.current)
            setHeld((before) => ({
              key,
              data: before?.key === key ? before.data : undefined,
              error: toAppError(thrown),
            }));
        },
      );
  }, [client, roadmap, priority, key]);
  useEffect(() => void refetch(), [refetch]);
  const { data, error } = held?.key === key ? held : {};
  return { data, error: data ? undefined : error, news: undefined, showNews: () => undefined, refetch };
}
