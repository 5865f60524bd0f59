import { useCallback, useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { ActDraftHandle } from './useActDraft.js';

/**
 * Keeps a form of react-hook-form as the draft of its act. Give the form `defaultValues: draft.values`.
 * @returns what empties form and draft
 */
export function useFormDraft<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, 'subscribe' | 'reset'>,
  draft: ActDraftHandle<Values>,
  initial: Values,
): () => void {
  const { change, discard } = draft;
  const { subscribe, reset } = form;
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => change(values) }),
    [subscribe, change],
  );
  return useCallback(() => {
    reset(initial);
    discard();
  }, [reset, discard, initial]);
}
