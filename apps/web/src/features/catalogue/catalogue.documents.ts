import type { CatalogueEntryFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/index.js';

export const CatalogueEntry = graphql(`
  fragment CatalogueEntry on Country {
    code
    name
    chip
    footnote
    footnoteMark
    zone
    isoAlpha2
    version
  }
`);

export const CataloguePageDocument = graphql(`
  query CataloguePage {
    countries {
      code
      ...CatalogueEntry
    }
  }
`);

export const AddCountryDocument = graphql(`
  mutation AddCountry($input: AddCountryInput!) {
    addCountry(input: $input) {
      code
      ...CatalogueEntry
    }
  }
`);

export const EditCountryDocument = graphql(`
  mutation EditCountry($input: EditCountryInput!) {
    editCountry(input: $input) {
      code
      ...CatalogueEntry
    }
  }
`);

export type Entry = CatalogueEntryFragment;
