import { LIMITS } from './limits.js';
import { holdsTooMuch, requestExcess, TOO_MUCH } from './request-size.js';

const told = (body: unknown, query: unknown = {}): string | null => requestExcess({ body, query });
const large = (value: unknown): boolean =>
  holdsTooMuch(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)));
const nested = (levels: number): string => '[{"a":'.repeat(levels / 2) + '1' + '}]'.repeat(levels / 2);

test('what the web app sends passes', () => {
  expect(told({ query: '{ viewer { demo } }', variables: {} })).toBeNull();
  expect(told(undefined, { query: '{ viewer { demo } }' })).toBeNull();
  for (const body of [null, undefined, 'text']) expect(told(body)).toBeNull();
  expect(large({ variables: { ids: ['a', 'b'], text: '{[,"\\'.repeat(100_000), next: '\\' } })).toBe(false);
});

test('the text of a document is limited before it is read', () => {
  const text = 'x'.repeat(LIMITS.characters + 1);
  expect(told({ query: text })).toBe('Too much at once: characters 20001, at most 20000.');
  expect(told(undefined, { query: text })).toBe('Too much at once: characters 20001, at most 20000.');
  expect(told({ query: '\n'.repeat(2000) })).toBe('Too much at once: lines 2001, at most 2000.');
});

test('values are limited in number and in depth', () => {
  expect(large(nested(30))).toBe(false);
  for (const body of [
    nested(32),
    '['.repeat(500_000),
    { ids: Array<number>(10_002).fill(1) },
    Array(6000).fill({ a: 1 }),
  ])
    expect(large(body)).toBe(true);
  expect(told(TOO_MUCH)).toBe('Too much at once: at most 10000 values, 30 deep.');
});

test('what is no JSON is left to the parser', () => {
  for (const text of ['', '"', '"\\', ']]]]', '{"a": "b']) expect(large(text)).toBe(false);
});
