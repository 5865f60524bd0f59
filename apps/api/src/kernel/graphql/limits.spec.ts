import { buildSchema, parse, validate } from 'graphql';
import { LIMITS, limitsRule } from './limits.js';

const schema = buildSchema(`
  type Query { node: Node!, list(first: Int): List!, a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int, i: Int }
  type List { edges: [Edge!]! }
  type Edge { node: Node! }
  type Node { id: ID!, node: Node!, list(first: Int): List! }
`);

/** What the rule says about a document, by its first words. */
const told = (document: string): string[] =>
  validate(schema, parse(document), [limitsRule]).map((error) => error.message);
const nested = (levels: number): string => (levels === 1 ? 'id' : `node { ${nested(levels - 1)} }`);

test('an operation within the limits passes', () => {
  expect(told(`{ ${nested(LIMITS.depth)} }`)).toEqual([]);
  expect(told('{ a b c d e f g h }')).toEqual([]);
});

test('depth', () => {
  expect(told(`{ ${nested(LIMITS.depth + 1)} }`)).toEqual([`The operation's depth is 13; the limit is 12.`]);
  expect(told(`{ node { ...F } } fragment F on Node { ${nested(LIMITS.depth)} }`)).toEqual([
    `The operation's depth is 13; the limit is 12.`,
  ]);
});

test('aliases, which repeat work under other names', () => {
  const aliases = (count: number): string => Array.from({ length: count }, (_, index) => `x${index}: id`).join(' ');
  expect(told(`{ node { ${aliases(LIMITS.aliases)} } }`)).toEqual([]);
  expect(told(`{ node { ${aliases(LIMITS.aliases + 1)} } }`)).toEqual([
    `The operation's aliases is 16; the limit is 15.`,
  ]);
});

test('root fields, also those inside fragments', () => {
  expect(told('{ a b c d e f g h i }')).toEqual(['At most 8 root fields in one operation.']);
  expect(told('{ a b ...F ... on Query { c d } } fragment F on Query { e f g h i }')).toEqual([
    'At most 8 root fields in one operation.',
  ]);
});

test('cost multiplies with the pages of pages', () => {
  expect(told('{ list(first: 100) { edges { node { id } } } }')).toEqual([]);
  expect(told('{ list(first: 100) { edges { node { list(first: 100) { edges { node { id } } } } } } }')).toEqual([
    expect.stringContaining('cost'),
  ]);
  // A variable may hold the most that an argument takes.
  const variables =
    'query ($n: Int) { list(first: $n) { edges { node { list(first: $n) { edges { node { id } } } } } } }';
  expect(told(variables)).toEqual([expect.stringContaining('cost')]);
});

test('fields, and fragments that double them are counted without doing the work', () => {
  const doubling = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on Node { ...F${index + 1} ...F${index + 1} }`,
  );
  const document = `{ node { ...F0 } } ${doubling.join(' ')} fragment F60 on Node { id }`;
  const began = performance.now();
  expect(told(document)).toEqual([expect.stringContaining('fields'), expect.stringContaining('cost')]);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('a fragment that spreads itself does not hang the rule', () => {
  expect(told('{ node { ...F } } fragment F on Node { id ...F }')).toEqual([]);
});
