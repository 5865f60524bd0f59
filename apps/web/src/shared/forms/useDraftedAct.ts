import type { TypedDocumentNode } from '@apollo/client';
import { useCallback } from 'react';
import type { AppError } from '../api/AppError.js';
import type { Keyed } from './ActDraft.js';
import type { Intent } from './useActDraft.js';
import { useAct, type Act } from './useAct.js';

export interface DraftedAct<Data, Input> extends Omit<Act<Data, never>, 'send'> {
  /** As {@link Act.send}, with the contents alone: the key is the draft's. */
  send: (contents: Omit<Input, keyof Keyed>, onRefused?: (error: AppError) => void) => Promise<Data | null>;
}

/**
 * An act that enters the record once: sent with the key of its draft, which ends when the act is acknowledged.
 * @param refetch loads what is on record after a refusal that says that the page is older than it
 */
export function useDraftedAct<Data, Input extends Keyed>(
  document: TypedDocumentNode<Data, { input: Input }>,
  draft: Intent,
  refetch?: () => Promise<unknown>,
): DraftedAct<Data, Input> {
  const { send: act, ...rest } = useAct(document);
  const { begin } = draft;
  const send = useCallback(
    async (contents: Omit<Input, keyof Keyed>, onRefused?: (error: AppError) => void) => {
      const sending = begin();
      const answer = await act({ input: sending.keyed(contents) as unknown as Input }, (error) => {
        sending.refused(error);
        onRefused?.(error);
        if (error.code === 'IDEMPOTENCY_KEY_REUSED' || error.code === 'CONFLICT') void refetch?.();
      });
      if (answer) sending.acknowledged();
      return answer;
    },
    [act, begin, refetch],
  );
  return { send, ...rest };
}
