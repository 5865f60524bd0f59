import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readFragment } from '../../gql/index.js';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import type { Page } from '../../shared/page/usePage.js';
import {
  DraftDocument,
  DraftPriorityParts,
  readMaking,
  type DraftPriority,
  type Making,
} from './drafting.documents.js';

/** What the page of a text shows. */
export interface Draft {
  drafts: readonly DraftPriority[];
  priorityId: string;
  making: Making | null;
  /** By the server's clock, ISO 8601. */
  now: string;
}

/**
 * The text of a priority, always as the server has it now: what was read earlier would be written upon. What others save
 * comes in where nothing is being written, so nothing of it is held back as news.
 */
export function useDraft(roadmap: string, priority: string): Page<Draft> {
  const client = useApolloClient();
  const [data, setData] = useState<Draft>();
  const [error, setError] = useState<AppError>();
  const asked = useRef(0);
  const refetch = useCallback(async () => {
    const turn = (asked.current += 1);
    try {
      const answer = await client.query({
        query: DraftDocument,
        variables: { roadmap, priority },
        fetchPolicy: 'no-cache',
        context: { page: true },
      });
      const page = answer.data?.draftPage;
      if (turn !== asked.current || !page?.priorityId) return;
      const { drafts, priorityId, making } = page;
      const { now } = page.roadmap;
      setError(undefined);
      setData({
        drafts: readFragment(DraftPriorityParts, drafts),
        priorityId,
        making: making && readMaking(making),
        now,
      });
    } catch (thrown) {
      if (turn === asked.current) setError(toAppError(thrown));
    }
  }, [client, roadmap, priority]);
  useEffect(() => void refetch(), [refetch]);
  return { data, error: data ? undefined : error, news: undefined, showNews: () => undefined, refetch };
}
