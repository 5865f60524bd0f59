import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue, getLanguage, isLanguageCode, LANGUAGES, ROOMS, SELECTABLE_LANGUAGES } from './index.js';

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
      expect(() => new IntlMessageFormat(text, 'en-GB')).not.toThrow();
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

describe('plurals', () => {
  it('are chosen by ICU', async () => {
    const states = await catalogue('en', 'states');
    const positions = new IntlMessageFormat(states['stale.positions'], 'en-GB');
    expect(positions.format({ count: 1 })).toBe('1 new position.');
    expect(positions.format({ count: 2 })).toBe('2 new positions.');
  });
});
