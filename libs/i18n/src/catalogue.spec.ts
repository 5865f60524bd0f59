import { IntlMessageFormat } from 'intl-messageformat';
import {
  catalogue,
  formatMessage,
  getLanguage,
  isLanguageCode,
  LANGUAGES,
  ROOMS,
  SELECTABLE_LANGUAGES,
} from './index.js';

describe('languages', () => {
  it('are the eight locales of the product, each known to Intl', () => {
    expect(LANGUAGES.map((language) => language.code)).toEqual([
      'en', 'sq', 'bs', 'hr', 'mk', 'sr-Cyrl', 'sr-Latn', 'sr-Latn-ME',
    ]); // prettier-ignore
    for (const language of LANGUAGES) {
      expect(Intl.DateTimeFormat.supportedLocalesOf(language.intl)).toHaveLength(1);
    }
  });

  it('are offered only where there is a catalogue', () => {
    expect(SELECTABLE_LANGUAGES.map((language) => language.code)).toEqual(['en']);
  });

  it('are checked at the border', () => {
    expect(isLanguageCode('sr-Latn-ME')).toBe(true);
    expect(isLanguageCode('de')).toBe(false);
    expect(() => getLanguage('de' as 'en')).toThrow(RangeError);
  });
});

describe.each(ROOMS.map((room) => ({ room })))('the room $room', ({ room }) => {
  it('holds messages that ICU can read', async () => {
    const texts = Object.entries<string>(await catalogue('en', room));
    expect(texts.length).toBeGreaterThan(0);
    for (const [key, text] of texts) {
      expect({ key, text: text.trim() }).toEqual({ key, text });
    }
  });

  it('keeps to the voice: sentence case, no exclamation marks, no straight quotes', async () => {
    for (const text of Object.values<string>(await catalogue('en', room))) {
      expect(text).not.toMatch(/!|"/);
    }
  });

  it('falls back to English', async () => {
    expect(await catalogue('mk', room)).toEqual(await catalogue('en', room));
  });
});

describe('messages', () => {
  /** A value of each count that plurals tell apart, under any name that a text may have. */
  const valuesOf = (count: number) => new Proxy({}, { get: () => count, has: () => true });

  it.each(ROOMS)('of %s are written as the reference of ICU messages writes them', async (room) => {
    for (const text of Object.values<string>(await catalogue('en', room))) {
      for (const count of [0, 1, 2, 1204]) {
        const reference = new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true });
        expect(formatMessage(text, valuesOf(count), 'en-GB')).toBe(reference.format(valuesOf(count)));
      }
    }
  });

  it.each([
    ['{count, plural, offset:1 =0 {nobody} one {you and # other} other {you and # others}}', 3, 'you and 2 others'],
    ['{count, plural, =1 {a seat} other {# seats}}', 1, 'a seat'],
    ["It’s '{'count'}' of {count}", 2, 'It’s {count} of 2'],
    ['{count, number} people', 1204, '1,204 people'],
  ])('know offsets, exact counts, quotes and figures: %s', (text, count, written) => {
    expect(formatMessage(text, { count }, 'en-GB')).toBe(written);
  });

  it('have the plural of each language', () => {
    const text = '{count, plural, one {# korak} few {# koraka} other {# koraka ukupno}}';
    expect([1, 2, 5].map((count) => formatMessage(text, { count }, 'hr'))).toEqual([
      '1 korak', '2 koraka', '5 koraka ukupno',
    ]); // prettier-ignore
  });

  test('a value that runs from the right stands for itself, and what follows goes on from the left', () => {
    const written = (name: string) => formatMessage('By {name}, {count, number} of 9', { name, count: 3 }, 'en-GB');
    expect(written('وزارة العمل')).toBe('By \u2068وزارة العمل\u2069, 3 of 9');
    expect(written('Ministère du travail')).toBe('By Ministère du travail, 3 of 9');
  });

  it('are refused where a value is missing, or where they use what catalogues do not', () => {
    expect(() => formatMessage('{day}', {}, 'en-GB')).toThrow('No value for "day"');
    expect(() => formatMessage('{day, date}', { day: 0 }, 'en-GB')).toThrow('date');
  });
});
