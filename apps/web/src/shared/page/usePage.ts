import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { AppError, toAppError } from '../api/AppError.js';
import { drawEarly } from '../api/documentLink.js';
import { stableText } from './stableText.js';

/** How often a page asks whether something changed, in ms. */
export const POLL_INTERVAL = 30_000;

/** Told to the link: see `DefaultContext`. */
const PAGE = { page: true };

/** The data of a page and how they stand. */
export interface Page<Data> {
  /** What is shown; undefined until the first answer. */
  data: Data | undefined;
  /** Why there is nothing to show. */
  error: AppError | undefined;
  /** A newer answer is held back, so that the page does not move under the reader. */
  news: Data | undefined;
  /** Shows the newer answer. */
  showNews: () => void;
  /** Asks again and shows the answer at once: after an own act, and for "Try again". */
  refetch: () => Promise<void>;
}

export interface PageOptions {
  /** Fields whose change is no news, besides `now`: for example the reader's own draft. */
  ignore?: readonly string[];
}

/**
 * The one query of a page. Answers from the cache at once where there is one and asks the server in any case; then asks
 * again every 30 s while the window is visible, holding newer data back until the reader wants to see them.
 */
export function usePage<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { ignore = [] }: PageOptions = {},
): Page<Data> {
  const client = useApolloClient();
  const key = JSON.stringify(variables);
  // The object of the first render with these values, so that callers may write it in place.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for `variables`
  const stableVariables = useMemo(() => variables, [key]);
  // What was asked for before this code was here is as new as an answer of now; only the first page of a visit has it.
  const [early, setEarly] = useState(() => (drawEarly(client, document, stableVariables) ? key : null));
  if (early !== null && early !== key) setEarly(null);
  const ignoredNames = ['now', ...ignore].join(' ');
  const query = useQuery<Data, OperationVariables>(document, {
    variables: stableVariables,
    fetchPolicy: early === key ? 'cache-first' : 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    context: PAGE,
  });
  const data = query.data;
  const [held, setHeld] = useState<{ key: string; data: Data }>();
  const news = held?.key === key ? held.data : undefined;

  // What is on the page, for the timer; and a count of own refetches, because an answer that was asked for before one
  // is older than what the page shows.
  const shown = useRef<Data | undefined>(undefined);
  const shownText = useRef<string | undefined>(undefined);
  const refetches = useRef(0);
  useEffect(() => {
    shown.current = data;
  }, [data]);

  useEffect(() => {
    const ignored = new Set(ignoredNames.split(' '));
    const look = async () => {
      if (window.document.visibilityState === 'hidden' || !navigator.onLine || shown.current === undefined) return;
      const before = refetches.current;
      const answer = await client
        .query<Data, OperationVariables>({
          query: document,
          variables: stableVariables,
          fetchPolicy: 'no-cache',
          context: PAGE,
        })
        // The banner tells that the server cannot be reached; what is shown stays.
        .catch(() => undefined);
      if (!answer?.data || before !== refetches.current || shown.current === undefined) return;
      const fresh = answer.data as Data;
      const text = stableText(fresh, ignored);
      const same = text === stableText(shown.current, ignored) || text === shownText.current;
      setHeld(same ? undefined : { key, data: fresh });
    };
    const timer = setInterval(() => void look(), POLL_INTERVAL);
    const onVisible = () => void look();
    window.document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearInterval(timer);
      window.document.removeEventListener('visibilitychange', onVisible);
    };
  }, [client, document, stableVariables, key, ignoredNames]);

  const showNews = useCallback(() => {
    if (news === undefined) return;
    refetches.current += 1;
    shownText.current = stableText(news, new Set(ignoredNames.split(' ')));
    client.writeQuery<Data, OperationVariables>({ query: document, variables: stableVariables, data: news });
    setHeld(undefined);
  }, [client, document, stableVariables, news, ignoredNames]);

  const { refetch: ask } = query;
  const refetch = useCallback(async () => {
    refetches.current += 1;
    setHeld(undefined);
    await ask().catch((error: unknown) => {
      // A first load that fails again is told by `error`; with data on the page, by the banner.
      if (!(error instanceof AppError)) throw error;
    });
  }, [ask]);

  const error = data === undefined && query.error ? toAppError(query.error) : undefined;
  return { data, error, news, showNews, refetch };
}
