import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { toAppError, type AppError } from '../../shared/api/AppError.js';
import type { ImportQueryVariables } from '../../gql/graphql.js';
import { ImportDocument, type Check } from './imports.documents.js';

/** Further windows of faults or rows, as they are asked for. */
export function useMore(importId: string) {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const ask = async (window: Omit<ImportQueryVariables, 'importId'>): Promise<Check | null> => {
    setBusy(true);
    setError(null);
    try {
      const variables = { importId, faultsAfter: 0, rowsAfter: 0, sheet: null, change: null, ...window };
      const { data } = await client.query({ query: ImportDocument, variables, fetchPolicy: 'no-cache' });
      return data?.import.check ?? null;
    } catch (thrown) {
      setError(toAppError(thrown));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, ask };
}
