import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { FragmentType } from '../../gql/index.js';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import { returnPath } from '../../shared/session/returnPath.js';
import { ViewerDocument, type ViewerParts } from '../../shared/session/viewer.js';

type ViewerAnswer = { __typename: 'Viewer' } & FragmentType<typeof ViewerParts>;

export interface Enter {
  /** Sends the mutation and, when it was accepted, goes where the reader wanted to go. @returns why it was refused */
  enter: <Data, Variables extends Record<string, unknown>>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    viewerOf: (data: Data) => ViewerAnswer,
  ) => Promise<AppError | null>;
  busy: boolean;
  error: AppError | null;
}

/** What both ways in share: the new session's viewer takes the place of everything known before. */
export function useEnter(): Enter {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const path = returnPath(search);
  const enter = useCallback<Enter['enter']>(
    async (mutation, variables, viewerOf) => {
      setBusy(true);
      setError(null);
      try {
        const { data } = await client.mutate<unknown>({
          mutation,
          variables,
          fetchPolicy: 'no-cache',
          context: { signingIn: true },
        });
        await client.clearStore();
        client.writeQuery({
          query: ViewerDocument,
          data: { __typename: 'Query', viewer: viewerOf(data as Parameters<typeof viewerOf>[0]) },
        });
        await navigate(path, { replace: true });
        return null;
      } catch (thrown) {
        const refusal = toAppError(thrown);
        setError(refusal);
        setBusy(false);
        return refusal;
      }
    },
    [client, navigate, path],
  );
  return { enter, busy, error };
}
