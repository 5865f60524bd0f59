/**
 * The same rule as in sources for what ESLint does not read: documents, catalogues, pages and the API's schema.
 * Prints each line that writes the designation without its asterisk and fails if there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareDesignation } from './designation.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const texts = /\.(md|json|html|css|graphql|ya?ml|sql|txt)$/;
const notOurs = new Set(['node_modules', 'dist', '.git', '.nx', '.waymark', 'coverage', 'test-results', 'LICENSE']);

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (texts.test(entry.name)) yield path;
  }
}

/**
 * @param {string} folder where to look
 * @returns {string[]} `path:line: text` of each line with the bare word
 */
export function bareDesignations(folder) {
  const found = [];
  for (const path of filesIn(folder)) {
    readFileSync(path, 'utf8')
      .split('\n')
      .forEach((line, index) => {
        if (bareDesignation.test(line)) found.push(`${relative(folder, path)}:${index + 1}: ${line.trim()}`);
      });
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = bareDesignations(root);
  for (const line of found) console.error(line);
  if (found.length) {
    console.error(`${found.length} text(s) write the designation without its asterisk.`);
    process.exitCode = 1;
  }
}
