import { raw, type Sql } from './sql.js';

/**
 * The ICU collation of each language that an account may have. PostgreSQL has them all since version 10, wherever it is
 * built with ICU, as the embedded one and those of the distributions are.
 */
const COLLATIONS: Readonly<Record<string, string>> = {
  en: 'en-x-icu',
  sq: 'sq-x-icu',
  bs: 'bs-x-icu',
  hr: 'hr-x-icu',
  mk: 'mk-x-icu',
  'sr-Cyrl': 'sr-Cyrl-x-icu',
  'sr-Latn': 'sr-Latn-x-icu',
  'sr-Latn-ME': 'sr-Latn-ME-x-icu',
};

/** The order of Unicode itself, for a language that is not in the table. */
const ANY_LANGUAGE = 'und-x-icu';

/**
 * A name, a title or other words in the order of the reader's language: `order by ${collated(me, 'i.name')}`. A cursor
 * compares by the same. Names of countries need none: their column has the collation of English, which is the order of
 * participants in every language. Codes are no words either.
 * @param words a column or another expression of ours, never a user's text
 */
export const collated = ({ language }: { language: string }, words: string): Sql =>
  raw(`${words} collate "${COLLATIONS[language] ?? ANY_LANGUAGE}"`);
