import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import { useAct } from '../../../shared/forms/useAct.js';
import { useActKey } from '../../../shared/forms/useActKey.js';

interface Keyed {
  idempotencyKey: string;
}

export interface ChairActState<Data, Input> {
  /** @returns the answer, or null when it was refused */
  send: (input: Omit<Input, keyof Keyed>) => Promise<Data | null>;
  busy: boolean;
  /** The refusal in words. */
  refusal: string | undefined;
}

/**
 * One act of the chair: sent with the same key until it is on record. After a refusal the page is loaded anew, so that
 * the dialog shows what stands now.
 */
export function useChairAct<Data, Input extends Keyed>(
  document: TypedDocumentNode<Data, { input: Input }>,
  refetch: () => Promise<void>,
): ChairActState<Data, Input> {
  const { t } = useTranslation('validation');
  const errorText = useErrorText();
  const { send: act, busy, error } = useAct(document);
  const key = useActKey();
  const send = useCallback(
    async (input: Omit<Input, keyof Keyed>) => {
      const data = await act({ input: { ...input, idempotencyKey: key.keyFor(input) } as Input });
      if (data) key.done();
      else void refetch(); // the reason of the refusal may be news
      return data;
    },
    [act, key, refetch],
  );
  const refusal = error?.code === 'CONFLICT' ? t('chair.conflict') : error ? errorText(error) : undefined;
  return { send, busy, refusal };
}
