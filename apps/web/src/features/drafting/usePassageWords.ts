import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from './changes.js';
import type { Making, Passage } from './drafting.documents.js';
import type { WordCounts } from './wording.js';

/** A passage that nobody else has read: it is cited with a letter. */
export const isLettered = ({ label }: Passage): boolean => label !== null && /\D/.test(label);

export interface PassageWords {
  kind: (passage: Passage) => string;
  /** "¶11, description". */
  place: (passage: Passage) => string;
  change: (change: Change) => string;
  counts: (counts: WordCounts) => string;
}

/** How passages and their changes are named. */
export function usePassageWords(of: Making['kind']): PassageWords {
  const { t } = useTranslation(['drafting', 'words']);
  return useMemo(() => {
    const kind = (passage: Passage): string => {
      if (of === 'preamble' && passage.kind === 'priority_summary') return t('kind.vision');
      if (isLettered(passage) && !passage.fixed) return t(passage.kind.endsWith('item') ? 'kind.newItem' : 'kind.new');
      return t(`kind.${passage.kind}`);
    };
    const counts = ({ added, removed }: WordCounts): string => {
      if (added === 0 && removed === 0) return t('words:count.marks');
      if (removed === 0) return t('words:count.added', { added });
      if (added === 0) return t('words:count.removed', { removed });
      return t('words:count.both', { added, removed });
    };
    return {
      kind,
      place: (passage) =>
        passage.label === null
          ? t('place.struck', { kind: t(`kind.${passage.kind}`) })
          : t('place', { label: passage.label, kind: t(`kind.${passage.kind}`) }),
      change: (change) => (change.kind === 'words' ? counts(change) : t(`change.${change.kind}`)),
      counts,
    };
  }, [t, of]);
}
