// Writes src/gql/ (with --check: compares it) from the API's schema and the documents in src/: types, and the store of persisted documents.
// The client preset is driven directly: the generator's command line would add some 180 packages.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addTypenameSelectionDocumentTransform, preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';
import { documentsIn } from './documents.mjs';

process.chdir(dirname(fileURLToPath(import.meta.url)));

const sdl = readFileSync('../api/schema.graphql', 'utf8');

/** @returns {string[]} all files below a folder, in a stable order */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));

const documents = filesIn('src')
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join('src', 'gql')))
  .flatMap((file) =>
    documentsIn(readFileSync(file, 'utf8')).map(({ text }) => ({
      location: file,
      rawSDL: text,
      document: parse(text),
    })),
  );

const sections = await preset.buildGeneratesSection({
  baseOutputDir: 'src/gql/',
  schema: parse(sdl),
  schemaAst: buildSchema(sdl),
  documents,
  // Apollo Client asks for `__typename` everywhere: what is hashed must already contain it.
  documentTransforms: [{ name: 'typename', transformObject: addTypenameSelectionDocumentTransform, config: {} }],
  config: {
    useTypeImports: true,
    enumType: 'string-literal',
    scalars: { ID: 'string', DateTime: 'string', Day: 'string' },
    strictScalars: true,
    importExtension: '.js',
  },
  presetConfig: {
    fragmentMasking: { unmaskFunctionName: 'readFragment' },
    persistedDocuments: {
      hashAlgorithm: (/** @type {string} */ text) => createHash('sha256').update(text).digest('hex'),
    },
  },
  plugins: [],
  pluginMap: {},
  pluginContext: {},
  importExtension: '.js',
});

/** @type {{ filename: string, text: string }[]} */
const files = [];
for (const section of sections) {
  const text = await codegen({ ...section, cache: undefined });
  files.push({ filename: section.filename, text: text.endsWith('\n') ? text : `${text}\n` });
}

/** What the server knows each operation by: whoever asks without a client needs no more of it. */
function operationsIn(/** @type {string} */ store) {
  const operations = Object.entries(JSON.parse(store)).map(([hash, text]) => {
    const { value: name } = parse(text).definitions.find(({ kind }) => kind === 'OperationDefinition').name;
    return `export const ${name}: Operation = { operationName: '${name}', hash: '${hash}' };\n`;
  });
  return `/* eslint-disable */\nexport interface Operation {\n  operationName: string;\n  hash: string;\n}\n\n${operations.sort().join('')}`;
}
const store = files.find(({ filename }) => filename.endsWith('persisted-documents.json'));
files.push({ filename: 'src/gql/operations.ts', text: operationsIn(store.text) });

const check = process.argv.includes('--check');
const stale = [];
for (const { filename, text } of files) {
  if (check) {
    if (!existsSync(filename) || readFileSync(filename, 'utf8') !== text) stale.push(filename);
  } else {
    mkdirSync(dirname(filename), { recursive: true });
    writeFileSync(filename, text);
  }
}
if (stale.length > 0) {
  console.error(`Not up to date with the sources: ${stale.join(', ')}. Run "npm run codegen -w @waymark/web".`);
  process.exitCode = 1;
} else if (!check) {
  console.log(`${documents.length} documents -> ${files.map(({ filename }) => filename).join(', ')}`);
}
