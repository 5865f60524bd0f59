import { directionOf, LANGUAGES, productLanguage, shownLanguage } from './index.js';

it.each(LANGUAGES)(
  'texts for whoever has chosen $code are in it, or in English until it has a catalogue',
  (language) => {
    expect(shownLanguage(language.code)).toBe(language.hasCatalogue ? language.code : 'en');
  },
);

it('a language that the product has not is English, and one that it has is itself', () => {
  expect(['fr', 'sr', '', 'sr-Latn', 'mk'].map(productLanguage)).toEqual(['en', 'en', 'en', 'sr-Latn', 'mk']);
  expect(shownLanguage('fr')).toBe('en');
});

it('texts run from the right where their script does', () => {
  expect(['ar', 'he', 'ku-Arab', 'fa'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl']);
  expect(LANGUAGES.map(({ intl }) => directionOf(intl))).toEqual(LANGUAGES.map(() => 'ltr'));
});
