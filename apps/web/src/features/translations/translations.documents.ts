import { graphql, type FragmentType, readFragment } from '../../gql/index.js';
import type { TranslationPartsFragment } from '../../gql/graphql.js';

export const TranslationParts = graphql(`
  fragment TranslationParts on Translation {
    priorityId
    code
    inMaking
    circulable
    sourceLanguage
    language
    languages {
      language
      done
      stale
      missing
      required
      circulatedAt
    }
    passages {
      id
      kind
      stepCode
      label
      source
      text
      madeFrom
      state
      version
      editedAt
      editedBy
    }
  }
`);

export type Translation = TranslationPartsFragment;
export type Passage = Translation['passages'][number];

export const TranslationDocument = graphql(`
  query Translation($roadmap: String!, $priority: String!, $language: String) {
    translationPage(roadmap: $roadmap, priority: $priority, language: $language) {
      priorityId
      code
      title
      translation {
        ...TranslationParts
      }
    }
  }
`);

export const SaveTranslationDocument = graphql(`
  mutation SaveTranslation($input: SaveTranslationInput!) {
    saveTranslation(input: $input) {
      ...TranslationParts
    }
  }
`);

export const ConfirmTranslationDocument = graphql(`
  mutation ConfirmTranslation($input: ConfirmTranslationInput!) {
    confirmTranslation(input: $input) {
      ...TranslationParts
    }
  }
`);

export const TakeTranslationsDocument = graphql(`
  mutation TakeTranslations($input: TakeTranslationsInput!) {
    takeTranslations(input: $input) {
      ...TranslationParts
    }
  }
`);

export const CirculateTranslationDocument = graphql(`
  mutation CirculateTranslation($input: CirculateTranslationInput!) {
    circulateTranslation(input: $input) {
      ...TranslationParts
    }
  }
`);

export const readTranslation = (given: FragmentType<typeof TranslationParts>): Translation =>
  readFragment(TranslationParts, given);
