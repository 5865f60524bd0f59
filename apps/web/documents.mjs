// How GraphQL documents stand in the sources, for the generator and for the bundler.
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'graphql';

const CALL = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`,?\s*\)/g;

/**
 * The documents written as graphql(`...`) in a source text.
 * @param {string} source
 * @returns {{ text: string, start: number, end: number }[]} positions are those of the whole call
 */
export function documentsIn(source) {
  return [...source.matchAll(CALL)].map((match) => ({
    text: match[1],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A parsed document says of every field that it has no arguments and no directives. */
const withoutEmpty = (_, /** @type {unknown} */ value) =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/**
 * A Vite plugin that puts each parsed document, with its hash, into the chunk that uses it. Without it every page
 * would download the documents of all pages, because the generated `graphql()` function looks them up in one table.
 * @param {string} store path of persisted-documents.json
 * @returns {import('vite').Plugin}
 */
export function inlineDocuments(store) {
  /** @type {Map<string, string>} */
  let operations = new Map();
  let readAt = 0;
  // The store is written anew while the development server runs.
  const load = () => {
    const { mtimeMs } = statSync(store);
    if (mtimeMs === readAt) return;
    readAt = mtimeMs;
    operations = new Map();
    for (const [hash, text] of Object.entries(JSON.parse(readFileSync(store, 'utf8')))) {
      const document = parse(text, { noLocation: true });
      const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
      operations.set(operation.name.value, JSON.stringify({ ...document, __meta__: { hash } }, withoutEmpty));
    }
  };
  return {
    name: 'waymark:inline-documents',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/')) return;
      const found = documentsIn(code);
      if (found.length === 0) return;
      load();
      this.addWatchFile(store);
      let result = '';
      let position = 0;
      for (const { text, start, end } of found) {
        const [, kind, name] = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/.exec(text) ?? [];
        const document = kind === 'fragment' ? '{}' : operations.get(name);
        if (!document) this.error(`${id}: "${name ?? text}" is not in the store of documents; run the codegen script`);
        // Fragments are part of the operations that spread them; reading one needs no document.
        result += code.slice(position, start) + document;
        position = end;
      }
      return { code: result + code.slice(position), map: null };
    },
    enforce: 'pre',
  };
}
