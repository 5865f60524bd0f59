// Shared by `npm start`, `npm run dev` and `npm test`. Only what Node brings: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nx, root, run } from './processes.mjs';
import { stage } from './stage.mjs';

createRequire(import.meta.url)('./check-node.cjs');

/**
 * The packages of the lock file that are not installed, or in another version. npm writes its own list at the end of
 * an installation, so an interrupted one counts as missing altogether.
 * @param {string} folder the top of a checkout
 * @returns {string[]} their places, such as "node_modules/typeorm"
 */
export function missingPackages(folder) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const list = join(folder, 'node_modules', '.package-lock.json');
  const present = existsSync(list) ? readLock(list) : {};
  return Object.entries(wanted)
    .filter(([place, entry]) => place.includes('node_modules/') && !entry.link && !entry.extraneous)
    .filter(([place, entry]) => (present[place] ? present[place].version !== entry.version : !entry.optional))
    .map(([place]) => place);
}

const readLock = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Installs the locked packages unless they are there. */
export async function ensureInstalled() {
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  // npm tells its children where it is; without it (node tools/start.mjs) the one on the path has to do.
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  await stage(`Installing ${missing.length} packages`, () =>
    run(program, [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
      shell: !npm && process.platform === 'win32',
    }),
  );
}

/** Builds what changed since the last build: the libraries, the API and the web app. */
export async function ensureBuilt(...projects) {
  const chosen = projects.length ? ['-p', projects.join(',')] : [];
  await stage('Building what changed', () => nx('run-many', '-t', 'build', ...chosen));
}

/** Shows what went wrong in a stage and ends. */
export function giveUp(error) {
  console.error(error.output?.trim() || error.message);
  process.exit(1);
}
