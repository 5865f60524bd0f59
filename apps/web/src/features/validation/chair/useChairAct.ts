import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/api/useErrorText.js';
import type { Keyed } from '../../../shared/forms/ActDraft.js';
import type { Intent } from '../../../shared/forms/useActDraft.js';
import { useDraftedAct, type DraftedAct } from '../../../shared/forms/useDraftedAct.js';

export interface ChairActState<Data, Input> {
  /** @returns the answer, or null when it was refused */
  send: DraftedAct<Data, Input>['send'];
  busy: boolean;
  /** The refusal in words. */
  refusal: string | undefined;
}

/**
 * One act of the chair, sent with the key of its draft. After a refusal the page is loaded anew, so that the dialog
 * shows what stands now.
 */
export function useChairAct<Data, Input extends Keyed>(
  document: TypedDocumentNode<Data, { input: Input }>,
  draft: Intent,
  refetch: () => Promise<void>,
): ChairActState<Data, Input> {
  const { t } = useTranslation('validation');
  const errorText = useErrorText();
  const { send: act, busy, error } = useDraftedAct(document, draft);
  const send = useCallback<typeof act>(
    // The reason of the refusal may be news.
    (contents) => act(contents, () => void refetch()),
    [act, refetch],
  );
  const refusal = error?.code === 'CONFLICT' ? t('chair.conflict') : error ? errorText(error) : undefined;
  return { send, busy, refusal };
}
