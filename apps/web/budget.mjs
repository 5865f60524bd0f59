// What a visitor downloads before the sign-in page and then the overview work: all JavaScript of the entry, of both
// pages and of the texts that they load, compressed with brotli. Fails above the budget; run it after a build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const BUDGET = 200 * 1024;

/** Sources whose chunks are loaded on the way; texts are those of the rooms that the routes name. */
const FIRST_LOAD = [
  'src/features/sign-in/SignInPage.tsx',
  'src/features/overview/OverviewPage.tsx',
  ...['signIn', 'overview'].map((room) => `../../libs/i18n/src/en/${room}.ts`),
];

/**
 * @param {string} dist the built app
 * @returns {{ file: string, size: number }[]} each chunk of the first load once, the largest first
 */
export function firstLoad(dist) {
  /** @type {Record<string, { file: string, imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
  const page = readFileSync(`${dist}/index.html`, 'utf8');
  // What the page itself names: the entry, and what it is made of.
  const files = new Set([...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file));
  const visited = new Set();
  const visit = (/** @type {string} */ key) => {
    if (visited.has(key)) return;
    visited.add(key);
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no "${key}": does budget.mjs still name what the first load needs?`);
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  FIRST_LOAD.forEach(visit);
  return [...files]
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, size: brotliCompressSync(readFileSync(`${dist}/${file}`)).length }))
    .sort((a, b) => b.size - a.size);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const chunks = firstLoad(fileURLToPath(new URL('./dist', import.meta.url)));
  const total = chunks.reduce((sum, { size }) => sum + size, 0);
  const inKb = (/** @type {number} */ bytes) => (bytes / 1024).toFixed(1);
  for (const { file, size } of chunks.slice(0, process.argv.includes('--all') ? undefined : 5)) {
    console.log(`${inKb(size).padStart(8)} KB  ${file}`);
  }
  console.log(`First load of sign-in and overview: ${inKb(total)} of ${inKb(BUDGET)} KB in ${chunks.length} chunks`);
  if (total > BUDGET) {
    console.error('The first load is over its budget: load what is not needed at once with lazy().');
    process.exitCode = 1;
  }
}
