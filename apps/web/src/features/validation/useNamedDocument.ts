import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round, TextEntry, ValidationView } from './round.js';

/** Gives the whole document its name among the texts: it has no code and no title of its own. */
export function useNamedDocument() {
  const { t } = useTranslation('validation');
  const name = useCallback(
    (number: string) => ({ code: t('document.code'), title: t('document.title', { number }) }),
    [t],
  );
  return {
    round: useCallback(
      (round: Round): Round => ({
        ...round,
        ballots: round.ballots.map((entry) => (entry.edition === null ? entry : { ...entry, ...name(entry.edition) })),
      }),
      [name],
    ),
    /** The texts between two rounds; the document last. */
    texts: useCallback(
      ({ priorities, document }: ValidationView): TextEntry[] =>
        document
          ? [...priorities, { __typename: 'ValidationPriority', ...rest(document), ...name(document.editionNumber) }]
          : [...priorities],
      [name],
    ),
  };
}

const rest = ({ id, state, version, acts }: NonNullable<ValidationView['document']>) => ({ id, state, version, acts });
