import fc from 'fast-check';
import { overLimit, TEXT_LIMITS, textLength } from './text-limits.js';

test('a character is a code point, and outer spaces are none', () => {
  expect(textLength('  čaša \n')).toBe(4);
  expect(textLength('👩‍⚖️')).toBe(4);
  expect(textLength('')).toBe(0);
});

test('a text fits up to its limit, whatever its characters', () => {
  const limit = TEXT_LIMITS.roundTitle;
  fc.assert(
    fc.property(fc.constantFrom('a', 'ш', '😀'), fc.integer({ min: -3, max: 3 }), (character, more) => {
      const text = ` ${character.repeat(limit + more)} `;
      expect(overLimit('roundTitle', text)).toEqual(more > 0 ? { limit, length: limit + more } : null);
    }),
  );
});
