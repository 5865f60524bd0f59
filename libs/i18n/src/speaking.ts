import { DEFAULT_LANGUAGE, isLanguageCode, LANGUAGES, type LanguageCode } from './languages.js';

/** The locale of the product that a tag from outside names, such as a roadmap's authentic language; else English. */
export const productLanguage = (tag: string): LanguageCode => (isLanguageCode(tag) ? tag : DEFAULT_LANGUAGE);

/** The language in which texts are for whoever has chosen this one: itself where it has a catalogue, else English. */
export const shownLanguage = (tag: string): LanguageCode =>
  LANGUAGES.find(({ code, hasCatalogue }) => code === tag && hasCatalogue)?.code ?? DEFAULT_LANGUAGE;

/** Scripts that are written from the right. */
const FROM_THE_RIGHT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'];

/** The value of the `dir` attribute of a text in this language, a BCP 47 tag. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  FROM_THE_RIGHT.includes(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
