import fc from 'fast-check';
import { plainWords } from './plain-words.js';

const anything = fc.string({ unit: 'binary', maxLength: 80 });

test('what carries meaning stays: no-break spaces, quotes, joiners, marks of direction, line breaks', () => {
  for (const text of ['10\u00a0%', '“fees” – ‘costs’', 'می\u200cخواهم', 'one\ntwo', 'ILO\u200f', '招聘费用。'])
    expect(plainWords(text)).toEqual({ text, changed: [] });
});

test('what is changed is named', () => {
  const { text, changed } = plainWords('re\u00adcruit\u00adment\tfees\u200b\u2028paid\u202e\u0007  \r\nby \v');
  expect(text).toBe('recruitment fees\npaid\nby');
  expect(changed).toEqual([
    { what: 'tab', times: 1 },
    { what: 'line_break', times: 2 },
    { what: 'soft_hyphen', times: 2 },
    { what: 'zero_width', times: 1 },
    { what: 'direction', times: 1 },
    { what: 'control', times: 1 },
  ]);
});

test('letters are composed, and half a character is none', () => {
  expect(plainWords('e\u0301').text).toBe('é');
  expect(plainWords('a\ud800b').text).toBe('ab');
});

test('plain words are plain, stay the same, and keep every letter and digit', () => {
  const visible = (text: string): string =>
    text
      .normalize('NFC')
      .match(/[\p{L}\p{N}\p{P}\p{S}]/gu)
      ?.join('') ?? '';
  fc.assert(
    fc.property(anything, (given) => {
      const { text } = plainWords(given);
      expect(plainWords(text)).toEqual({ text, changed: [] });
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\u00ad|[^\S\n]$|[^\S\n]\n/u);
      expect(visible(text)).toBe(
        visible(
          given
            .replace(/[\u00ad]|\p{Surrogate}/gu, '')
            .replace(/\p{Cf}/gu, (mark) => (/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u.test(mark) ? '' : mark)),
        ),
      );
    }),
  );
});
