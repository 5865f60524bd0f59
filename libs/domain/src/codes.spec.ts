import fc from 'fast-check';
import { compareCodes } from './codes.js';

test('figures in codes count as numbers', () => {
  const codes = ['3.10', 'P10', '3.9', 'A-9', 'P2', 'A-14', '3.9-mk', '10.1'];
  expect(codes.sort(compareCodes)).toEqual(['3.9', '3.9-mk', '3.10', '10.1', 'A-9', 'A-14', 'P2', 'P10']);
});

test('it is an order', () => {
  const code = fc.stringMatching(/^[A-Z]?-?\d{0,3}(\.\d{1,2})?$/);
  fc.assert(
    fc.property(code, code, code, (a, b, c) => {
      expect(Math.sign(compareCodes(a, b))).toBe(-Math.sign(compareCodes(b, a)) || 0);
      expect(compareCodes(a, a)).toBe(0);
      if (compareCodes(a, b) <= 0 && compareCodes(b, c) <= 0) expect(compareCodes(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
