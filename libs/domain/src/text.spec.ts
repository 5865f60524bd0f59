import { isBlank } from './text.js';

test.each([null, '', '  \n\t', '\u00a0', '\u200b', '\u2060\ufeff', '\u200f \u00ad'])('%j holds no words', (text) => {
  expect(isBlank(text)).toBe(true);
});

test.each(['x', ' \u200bа', '…', '🙂', 'ё'])('%j holds words', (text) => {
  expect(isBlank(text)).toBe(false);
});
