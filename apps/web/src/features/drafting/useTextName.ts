import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftPriority } from './drafting.documents.js';

/** States in which the text is what a ballot is on, or no text any more. */
const FIXED: readonly DraftPriority['state'][] = ['frozen', 'validating', 'withdrawn'];

export const isFixedText = ({ state }: Pick<DraftPriority, 'state'>): boolean => FIXED.includes(state);

/** How a text is cited: "P3", or what it is before it has a code. */
export function useTextName(): (text: Pick<DraftPriority, 'code' | 'kind'>) => string {
  const { t } = useTranslation('drafting');
  return useCallback(({ code, kind }) => code ?? t(kind === 'preamble' ? 'name.preamble' : 'name.new'), [t]);
}
