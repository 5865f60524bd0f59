// Shared by `npm start`, `npm run dev` and `npm test`. Only what Node brings: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { systemFault } from '../apps/api/src/embedded/system-faults.js';
import { inTurn, inWords, stopIt, userOfPackages } from './claims.mjs';
import { isEnding, nx, root, run } from './processes.mjs';
import { stage } from './stage.mjs';

createRequire(import.meta.url)('./check-node.cjs');

/**
 * The packages of the lock file that are not installed, or in another version. npm writes its own list at the end of
 * an installation, so an interrupted one counts as missing altogether; a package that the list names and the disk does
 * not hold is missing as well, and so is one that only this kind of system needs (they are optional: each system has
 * its own).
 * @param {string} folder the top of a checkout
 * @param {System} [system]
 * @returns {string[]} their places, such as "node_modules/typeorm"
 */
export function missingPackages(folder, system = thisSystem()) {
  const wanted = readLock(join(folder, 'package-lock.json'));
  const list = join(folder, 'node_modules', '.package-lock.json');
  const present = existsSync(list) ? (readLock(list) ?? {}) : {};
  if (!wanted) throw new Error('package-lock.json cannot be read. Bring it back: git checkout package-lock.json');
  return Object.entries(wanted)
    .filter(([place, entry]) => place.includes('node_modules/') && !entry.link && !entry.extraneous)
    .filter(([place, entry]) =>
      present[place]
        ? present[place].version !== entry.version || !existsSync(join(folder, place, 'package.json'))
        : !entry.optional || isFor(entry, system),
    )
    .map(([place]) => place);
}

/** @returns {Record<string, object> | undefined} nothing when it is no lock, as a full disk leaves it */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @typedef {{ os: string, cpu: string, libc: string | undefined }} System in npm's words; only Linux has a `libc` */

/** @returns {System} */
function thisSystem() {
  const linux = process.platform === 'linux';
  const glibc = linux && process.report.getReport().header.glibcVersionRuntime !== undefined;
  return { os: process.platform, cpu: process.arch, libc: linux ? (glibc ? 'glibc' : 'musl') : undefined };
}

/** Whether an optional package names this system as the one that it is for. */
function isFor({ os, cpu, libc }, system) {
  return Boolean(os && cpu) && allows(os, system.os) && allows(cpu, system.cpu) && allows(libc, system.libc);
}

const allows = (names, name) => names === undefined || names.includes(name);

/** An installation that did not come to its end leaves this. */
const installing = join(root, '.waymark', 'installing');

/**
 * Installs the locked packages unless they are there, whole.
 * @param {string} command who asks, such as "npm start"
 */
export async function ensureInstalled(command) {
  const missing = missingPackages(root);
  if (missing.length === 0 && !existsSync(installing)) return;
  const user = userOfPackages();
  if (user) throw new Error(`Packages have to be installed, but ${inWords(user)} Please ${stopIt(user)}`);
  // npm tells its children where it is; without it (node tools/start.mjs) the one on the path has to do.
  const npm = process.env.npm_execpath;
  const [program, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  writeFileSync(installing, command);
  await stage(`Installing ${missing.length || 'the'} packages`, () =>
    run(program, [...before, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
      shell: !npm && process.platform === 'win32',
    }),
  );
  rmSync(installing);
}

/**
 * Installs and builds what is missing, while nobody else does in this checkout.
 * @param {string} command
 * @param {string[] | undefined} built the projects to build; all when left out, none when empty
 */
export const prepare = (command, built) =>
  inTurn(command, async () => {
    await ensureInstalled(command);
    if (!isEnding() && built?.length !== 0) await ensureBuilt(...(built ?? []));
  });

/** Builds what changed since the last build: the libraries, the API and the web app. */
export async function ensureBuilt(...projects) {
  const chosen = projects.length ? ['-p', projects.join(',')] : [];
  await stage('Building what changed', () => nx('run-many', '-t', 'build', ...chosen));
}

/** What npm and the build write when they meet a fault that a person can mend. */
const foreseen = [
  {
    words: /npm error (network|code (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT))/,
    sentence:
      'The packages could not be fetched: the package registry does not answer. ' +
      'Check the network, and the proxy if there is one (npm config get proxy), then start again.',
  },
  {
    words: /(Cannot find|Failed to load) native binding|Cannot find module '@(swc|rolldown|node-rs|nx)\//,
    sentence:
      'A program is missing that npm installs for each kind of system. Remove node_modules, then start again; ' +
      'Waymark can be built on Linux and macOS, and on Windows on x64.',
  },
];

/**
 * Shows what went wrong and what to do, and ends. What nobody foresaw keeps everything that is known about it, after a
 * sentence with a reference: the same fault has the same one.
 * @param {Error & { output?: string, code?: string }} error
 * @returns {never}
 */
export function giveUp(error) {
  const known = foreseen.find(({ words }) => error.output !== undefined && words.test(error.output));
  console.error(systemFault(error, root) ?? known?.sentence ?? inFull(error));
  process.exit(1);
}

function inFull(error) {
  // An error of ours says all in its message; one of the machine has a code, one of a program its output.
  if (error.output === undefined && error.code === undefined && !(error instanceof TypeError)) return error.message;
  const shown = error.output?.trim() || error.stack;
  const reference = createHash('sha256').update(shown).digest('hex').slice(0, 8);
  return `This did not succeed: ${error.message}. Reference ${reference}; what is known about it follows.\n\n${shown}`;
}
