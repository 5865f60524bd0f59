import { buildSchema, graphqlSync, type GraphQLResolveInfo } from 'graphql';
import { selectedFields } from './selection.js';

const schema = buildSchema(
  'type Query { page: Page } type Page { title: String, count: Int, part: Part } type Part { text: String }',
);

function fieldsOf(document: string): string[] {
  let fields: string[] = [];
  const page = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    fields = [...selectedFields(info)].sort();
    return null;
  };
  graphqlSync({ schema, source: document, rootValue: { page } });
  return fields;
}

test('names what is asked of the result itself, not of its parts', () => {
  expect(fieldsOf('{ page { title part { text } } }')).toEqual(['part', 'title']);
});

test('looks through fragments and merged selections', () => {
  const document = '{ page { title ... on Page { count } } page { ...F } } fragment F on Page { part { text } }';
  expect(fieldsOf(document)).toEqual(['count', 'part', 'title']);
});
