import { parse } from 'graphql';
import { excesses, LIMITS } from './limits.js';

/** What is told of a document. */
const told = (document: string): string[] => excesses(parse(document));
const nested = (levels: number): string => (levels === 1 ? 'id' : `node { ${nested(levels - 1)} }`);
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

test('a document within the limits passes', () => {
  expect(told(`{ ${nested(LIMITS.depth)} }`)).toEqual([]);
  expect(told('{ a b c d e f g h }')).toEqual([]);
  expect(
    told('{ node { ...A ...B id } } fragment A on Node { id ...B } fragment B on Node { id list { id } }'),
  ).toEqual([]);
});

test('depth', () => {
  const refusal = ['Too much at once: depth 13, at most 12.'];
  expect(told(`{ ${nested(LIMITS.depth + 1)} }`)).toEqual(refusal);
  expect(told(`{ node { ...F } } fragment F on Node { ${nested(LIMITS.depth)} }`)).toEqual(refusal);
});

test('depth of introspection', () => {
  const types = (levels: number): string =>
    `{ __schema { ${'ofType { '.repeat(levels)} name ${'} '.repeat(levels)} } }`;
  expect(told(types(18))).toEqual([]);
  expect(told(types(19))).toEqual(['Too much at once: depth of introspection 21, at most 20.']);
});

test('aliases, which repeat work under other names', () => {
  const aliases = (count: number): string => `{ node { ${times(count, (index) => `x${index}: id`)} } }`;
  expect(told(aliases(LIMITS.aliases))).toEqual([]);
  expect(told(aliases(LIMITS.aliases + 1))).toEqual(['Too much at once: aliases 16, at most 15.']);
});

test('root fields, also those inside fragments', () => {
  const refusal = ['Too much at once: root fields 9, at most 8.'];
  expect(told('{ a b c d e f g h i }')).toEqual(refusal);
  expect(told('{ a b ...F ... on Query { c d } } fragment F on Query { e f g h i }')).toEqual(refusal);
});

test('cost multiplies with the pages of pages', () => {
  expect(told('{ list(first: 100) { edges { node { id } } } }')).toEqual([]);
  const cost = [expect.stringContaining('cost')];
  expect(told('{ list(first: 100) { edges { node { list(first: 100) { edges { node { id } } } } } } }')).toEqual(cost);
  // A variable may hold the most that an argument takes.
  const variables =
    'query ($n: Int) { list(first: $n) { edges { node { list(first: $n) { edges { node { id } } } } } } }';
  expect(told(variables)).toEqual(cost);
});

test('fields, and fragments that double them are counted without doing the work', () => {
  const doubling = (last: string): string =>
    `{ node { ...F0 } } ${times(29, (index) => `fragment F${index} on Node { ...F${index + 1} ...F${index + 1} }`)} ${last}`;
  const began = performance.now();
  expect(told(doubling('fragment F29 on Node { id }'))).toEqual([
    expect.stringContaining('fields'),
    expect.stringContaining('cost'),
  ]);
  expect(told(doubling(''))).toEqual([expect.stringContaining('fields')]);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('a fragment that spreads itself has no end, wherever it does so and whether or not it is used', () => {
  const refusal = ['Too much at once: depth without end, at most 12.'];
  expect(told('{ node { ...F } } fragment F on Node { id ...F }')).toEqual(refusal);
  expect(told('{ node { id } } fragment F on Node { node { ...G } } fragment G on Node { ...F }')).toEqual(refusal);
});

test('repetitions of one field, also where what repeats lies in what repeats', () => {
  expect(told(`{ node { ${'id '.repeat(LIMITS.repetitions)} } }`)).toEqual([]);
  expect(told(`{ node { ${'id '.repeat(LIMITS.repetitions + 1)} } }`)).toEqual([
    'Too much at once: repetitions of one field 11, at most 10.',
  ]);
  expect(told(`{ ${'node { ...F } '.repeat(4)} } fragment F on Node { id node { id } id ... { id } }`)).toEqual([
    'Too much at once: repetitions of one field 12, at most 10.',
  ]);
});

test.each([
  ['operations 6', times(6, (index) => `query Q${index} { id }`)],
  ['fragments 31', `{ id } ${times(31, (index) => `fragment F${index} on Node { id }`)}`],
  ['spreads 101', `{ ${'... { id } '.repeat(101)} }`],
  ['directives 31', `{ id ${'@include(if: true) '.repeat(31)} }`],
  ['variables 41', `query (${times(41, (index) => `$v${index}: ID`)}) { id }`],
  [
    'nesting of arguments 11',
    `{ node(a: ${'['.repeat(6)}${'{ b: '.repeat(5)}1${'}'.repeat(5)}${']'.repeat(6)}) { id } }`,
  ],
])('what is written: %s', (found, document) => {
  expect(told(document)).toEqual([expect.stringMatching(`^Too much at once: ${found}, at most \\d+\\.$`)]);
});
