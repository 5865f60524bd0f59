import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { toAppError, type AppError } from '../../../shared/api/AppError.js';
import { useActKey } from '../../../shared/forms/useActKey.js';
import type { SubmitUpdateInput } from '../../../gql/graphql.js';
import { SubmitUpdateDocument } from '../work.documents.js';

type Contents = Omit<SubmitUpdateInput, 'idempotencyKey'>;

/** Sends an update once, also when it is pressed twice or the answer of the first attempt was lost. */
export function useSubmitUpdate() {
  const client = useApolloClient();
  const key = useActKey();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  /** @returns the refusal, or null when the update is submitted and `after` is done */
  const submit = async (contents: Contents, after: () => Promise<void>): Promise<AppError | null> => {
    setBusy(true);
    setError(null);
    try {
      const input = { ...contents, idempotencyKey: key.keyFor(contents) };
      await client.mutate({ mutation: SubmitUpdateDocument, variables: { input } });
      key.done();
      await after();
      return null;
    } catch (thrown) {
      const refusal = toAppError(thrown);
      setError(refusal);
      return refusal;
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy, error, clearError: () => setError(null) };
}
