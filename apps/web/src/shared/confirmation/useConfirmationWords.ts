import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.js';
import type { ConfirmationPartsFragment } from '../../gql/graphql.js';
import { useFormats } from '../session/useFormats.js';

export const ConfirmationParts = graphql(`
  fragment ConfirmationParts on SeatConfirmation {
    basis
    confirmedAt
    confirmedByTitle
    letterReference
    recordedByTitle
  }
`);

/** On what it stands that somebody signs, in one line. The page loads the room `confirmation`. */
export function useConfirmationWords(): (confirmation: ConfirmationPartsFragment) => string {
  const { t } = useTranslation('confirmation');
  const formats = useFormats();
  return ({ basis, confirmedAt, confirmedByTitle, letterReference, recordedByTitle }) => {
    const day = formats.day(confirmedAt);
    if (basis === 'founding') return t('founding');
    const title = confirmedByTitle ?? '';
    if (basis !== 'letter') return confirmedByTitle === null ? t('byAdministrator', { day }) : t('by', { title, day });
    const letter = { reference: letterReference ?? '', recorder: recordedByTitle ?? '', title, day };
    return t(confirmedByTitle === null ? 'letterByAdministrator' : 'letter', letter);
  };
}
