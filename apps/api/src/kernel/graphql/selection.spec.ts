import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { Selection, selectionOf } from './selection.js';

const schema = buildSchema(
  'type Query { page: Page } type Page { title: String, count: Int, part: Part } type Part { text: String, note: String }',
);

function askedBy(document: string): Selection {
  let asked = Selection.everything;
  const page = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    asked = selectionOf(info);
    return null;
  };
  graphqlSync({ schema, source: document, rootValue: { page } });
  return asked;
}
const names = ({ fields }: Selection): string[] => [...(fields?.keys() ?? [])].sort();

test('names what is asked of the result, and of its parts', () => {
  const asked = askedBy('{ page { title part { text } } }');
  expect(names(asked)).toEqual(['part', 'title']);
  expect(names(asked.under('part'))).toEqual(['text']);
  expect(asked.has('count')).toBe(false);
  expect(names(asked.under('count'))).toEqual([]);
});

test('looks through fragments and merged selections', () => {
  const asked = askedBy(
    '{ page { title part { note } ... on Page { count } } page { ...F } } fragment F on Page { part { text } }',
  );
  expect(names(asked)).toEqual(['count', 'part', 'title']);
  expect(names(asked.under('part'))).toEqual(['note', 'text']);
});

test('adds what is computed from, and everything asks for all', () => {
  const asked = askedBy('{ page { title } }');
  expect(names(asked.and('count'))).toEqual(['count', 'title']);
  expect(names(asked.with('part', asked).under('part'))).toEqual(['title']);
  expect(Selection.everything.under('part').has('text')).toBe(true);
  expect(Selection.everything.and('count')).toBe(Selection.everything);
});
