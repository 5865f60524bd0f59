import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, visit } from 'graphql';
import { documentsIn } from '../apps/web/documents.mjs';
import { root } from './processes.mjs';

// That a field which is read was asked for is the compiler's to say. Whether each that is asked for is read, nobody else
// says; by its name alone, so one that is read of another record passes.

const sources = () =>
  readdirSync(join(root, 'apps/web/src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|test|fixture)\.|^gql\/|\/testing\//.test(file))
    .map((file) => [file, readFileSync(join(root, 'apps/web/src', file), 'utf8')]);

/** The fields of a document; of an operation, those of its answer. */
function fieldsOf(text) {
  const fields = [];
  visit(parse(text), {
    Field: ({ name, alias }, _key, _parent, path) => {
      const ofOperation = path.length === 5 && !/^\s*fragment\b/.test(text);
      if (!ofOperation) fields.push((alias ?? name).value);
    },
  });
  return fields;
}

/** Fields that are asked for and named by no code. */
function unread(files) {
  const asked = new Map();
  const named = new Set();
  for (const [file, text] of files) {
    const documents = documentsIn(text);
    for (const field of documents.flatMap((document) => fieldsOf(document.text)))
      asked.set(field, [...(asked.get(field) ?? []), file]);
    const code = documents.reduce((rest, document) => rest.replace(document.text, ''), text);
    for (const word of code.match(/\w+/g) ?? []) named.add(word);
  }
  return [...asked].filter(([field]) => !named.has(field)).map(([field, [file]]) => `${file}: ${field}`);
}

test('what the web app asks for is read', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(100);
  expect(unread(files)).toEqual([]);
});

test('a field that nobody reads is named, and an act’s own name is no field', () => {
  const page = 'const Page = graphql(`query Page { page { id title unseen } }`); show(page.id, page.title);';
  const act =
    'const Act = graphql(`mutation Act { act { id ...Parts } }`); const Parts = graphql(`fragment Parts on X { hidden }`);';
  expect(unread([['page.ts', page], ['act.ts', act]])).toEqual(['page.ts: unseen', 'act.ts: hidden']); // prettier-ignore
});
