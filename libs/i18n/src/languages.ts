/** The eight locales of the product, in the order in which they are offered. */
export type LanguageCode = 'en' | 'sq' | 'bs' | 'hr' | 'mk' | 'sr-Cyrl' | 'sr-Latn' | 'sr-Latn-ME';

export interface Language {
  code: LanguageCode;
  /** Its name in itself, as it stands in the language menu. */
  nativeName: string;
  /** The locale handed to `Intl`. */
  intl: string;
  /** The value of the `lang` attribute: it drives speech, hyphenation and italic forms. */
  htmlLang: string;
  /** Whether the interface has a catalogue in it; without one, texts fall back to English. */
  hasCatalogue: boolean;
}

export const LANGUAGES: readonly Language[] = [
  { code: 'en', nativeName: 'English', intl: 'en-GB', htmlLang: 'en', hasCatalogue: true },
  { code: 'sq', nativeName: 'Shqip', intl: 'sq', htmlLang: 'sq', hasCatalogue: false },
  { code: 'bs', nativeName: 'Bosanski', intl: 'bs', htmlLang: 'bs', hasCatalogue: false },
  { code: 'hr', nativeName: 'Hrvatski', intl: 'hr', htmlLang: 'hr', hasCatalogue: false },
  { code: 'mk', nativeName: 'Македонски', intl: 'mk', htmlLang: 'mk', hasCatalogue: false },
  { code: 'sr-Cyrl', nativeName: 'Српски', intl: 'sr-Cyrl', htmlLang: 'sr-Cyrl', hasCatalogue: false },
  { code: 'sr-Latn', nativeName: 'Srpski', intl: 'sr-Latn', htmlLang: 'sr-Latn', hasCatalogue: false },
  { code: 'sr-Latn-ME', nativeName: 'Crnogorski', intl: 'sr-Latn-ME', htmlLang: 'cnr', hasCatalogue: false },
];

/** The language of every text that has no translation yet. */
export const DEFAULT_LANGUAGE: LanguageCode = 'en';

/** The languages that a reader may choose for the interface. */
export const SELECTABLE_LANGUAGES: readonly Language[] = LANGUAGES.filter((language) => language.hasCatalogue);

/**
 * The language of a code.
 * @throws RangeError for a code that is no locale of the product
 */
export function getLanguage(code: LanguageCode): Language {
  const language = LANGUAGES.find((candidate) => candidate.code === code);
  if (!language) throw new RangeError(`Unknown language: ${String(code)}`);
  return language;
}

/** Whether a string from outside (a header, a cookie) is a locale of the product. */
export function isLanguageCode(value: string): value is LanguageCode {
  return LANGUAGES.some((language) => language.code === value);
}
