import { useQuery } from '@apollo/client/react';
import { useNotesOf } from '@waymark/ui';
import { useMemo } from 'react';
import { CatalogueDocument } from './setup.documents.js';
import type { Choice } from '../../shared/texts/useLanguages.js';

/** The catalogue of designations, by English name, with the notes of those that have one; empty until it is there. */
export function useCatalogue(): Choice[] {
  const { data } = useQuery(CatalogueDocument, { fetchPolicy: 'cache-first' });
  const entries = data?.countries;
  useNotesOf(useMemo(() => (entries ?? []).map(({ footnoteMark: mark, ...entry }) => ({ ...entry, mark })), [entries]));
  return (entries ?? []).map(({ code, name }) => ({ value: code, label: name }));
}
