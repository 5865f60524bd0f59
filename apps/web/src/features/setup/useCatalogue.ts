import { useQuery } from '@apollo/client/react';
import { CatalogueDocument } from './setup.documents.js';
import type { Choice } from '../../shared/texts/useLanguages.js';

/** The country catalogue, by English name; empty until it is there. */
export function useCatalogue(): Choice[] {
  const { data } = useQuery(CatalogueDocument, { fetchPolicy: 'cache-first' });
  return (data?.countries ?? []).map(({ code, name }) => ({ value: code, label: name }));
}
