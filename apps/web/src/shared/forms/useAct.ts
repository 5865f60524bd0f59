import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { toAppError, type AppError } from '../api/AppError.js';

export interface Act<Data, Variables> {
  /**
   * Sends the act.
   * @param onRefused is told the refusal at once, for example to put problems beside fields
   * @returns its answer, or null when it was refused: `error` then says why
   */
  send: (variables: Variables, onRefused?: (error: AppError) => void) => Promise<Data | null>;
  /** While the server has not answered. */
  busy: boolean;
  error: AppError | null;
  clearError: () => void;
}

/** A server-confirmed act: nothing changes on the page before the server has answered. */
export function useAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document);
  const [error, setError] = useState<AppError | null>(null);
  const send = useCallback(
    async (variables: Variables, onRefused?: (error: AppError) => void) => {
      setError(null);
      try {
        const { data } = await mutate({ variables });
        return data ?? null;
      } catch (thrown) {
        const refusal = toAppError(thrown);
        setError(refusal);
        onRefused?.(refusal);
        return null;
      }
    },
    [mutate],
  );
  const clearError = useCallback(() => setError(null), []);
  return { send, busy: loading, error, clearError };
}
