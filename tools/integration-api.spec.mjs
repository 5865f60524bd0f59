import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** `query roadmap` and the like, as far as the schema has them. */
function offered() {
  const schema = buildSchema(read('apps/api/schema.graphql'));
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}).map((name) => `${type.name.toLowerCase()} ${name}`),
  );
}

/** The same, as far as a document of the web app asks for them. */
function asked() {
  const documents = Object.values(JSON.parse(read('apps/web/src/gql/persisted-documents.json')));
  const operations = documents
    .flatMap((text) => parse(text).definitions)
    .filter(({ kind }) => kind === 'OperationDefinition');
  return operations.flatMap(({ operation, selectionSet }) =>
    selectionSet.selections.map(({ name }) => `${operation} ${name.value}`),
  );
}

test('what the web app does not ask is named as the integration API, and nothing else', () => {
  const [, list] = /<!-- operations:.*?-->(.*)<!-- operations: end -->/s.exec(
    read('docs/adr/0013-the-integration-api.md'),
  );
  const named = [...list.matchAll(/`((?:mutation )?\w+)`/g)].map(([, name]) =>
    name.includes(' ') ? name : `query ${name}`,
  );
  const known = new Set(asked());
  expect(named.sort()).toEqual(
    offered()
      .filter((operation) => !known.has(operation))
      .sort(),
  );
});
