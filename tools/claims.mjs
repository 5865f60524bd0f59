/**
 * Who does what in this checkout. `npm start`, `npm run dev` and each part of `npm test` run once at a time, beside one
 * another; what installs or builds does so one after the other. Only what Node brings: it runs before anything is installed.
 */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginningOf, isAlive, pause } from '../apps/api/src/embedded/processes.js';
import { makeFolder } from '../apps/api/src/embedded/system-faults.js';
import { isEnding, root } from './processes.mjs';

/**
 * One process that does something in this checkout, as its file in `.waymark/running` tells.
 * @typedef {object} Claim
 * @property {string} command what was typed, such as "npm start"
 * @property {number} pid
 * @property {string} since a time of day for people, such as "13:05:20"
 * @property {string} [address] where it answers
 * @property {string} beginning tells the process from a later one with the same id
 * @property {'asking' | 'held'} state
 * @property {boolean} [uses] whether it runs what is installed here, so that nothing may be installed anew
 */

const folder = join(root, '.waymark', 'running');

const files = new Set();
process.once('exit', () => files.forEach((file) => rmSync(file, { force: true })));

/**
 * Takes something that one process has at a time, unless a living one has it. A file per process: each writes its own
 * first and looks at the others' then, so that of two at once at most one finds itself alone. What a killed process
 * left counts for nothing, even when its id was given to another process since.
 * @param {string} what such as "start"
 * @param {{ command: string, address?: string }} about
 * @returns {Promise<{ claim?: { update(more: Partial<Claim>): void, release(): void }, holder?: Claim }>}
 *   the claim, or who holds it
 */
export async function take(what, about) {
  makeFolder(folder);
  const file = join(folder, `${what}.${process.pid}`);
  const since = new Date().toTimeString().slice(0, 8);
  let mine = { ...about, pid: process.pid, since, beginning: beginningOf(process.pid) ?? '', state: 'asking' };
  const write = (more) => {
    mine = { ...mine, ...more };
    writeFileSync(`${file}~`, JSON.stringify(mine));
    renameSync(`${file}~`, file);
  };
  const release = () => rmSync(file, { force: true });
  files.add(file);
  for (;;) {
    write({});
    const others = living((other) => other === what);
    if (others.length === 0) {
      write({ state: 'held' });
      return { claim: { update: write, release } };
    }
    release();
    const holder = others.find(({ state }) => state === 'held');
    if (holder) return { holder };
    // Two ask at the same moment: both step back, and the quicker one gets it.
    await pause(20 + Math.random() * 100);
  }
}

/**
 * Takes what only one process of this checkout may do at all, or ends with who does it.
 * @param {string} what
 * @param {{ command: string, address?: string }} about
 * @throws Error with a sentence for the person who typed the command
 */
export async function takeAlone(what, about) {
  const { claim, holder } = await take(what, about);
  if (!claim) throw new Error(`${inWords(holder)} Use that one, or ${stopIt(holder)}`);
  return claim;
}

/**
 * Does what changes installed or built files, after whoever is at it now.
 * @template T
 * @param {string} command
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(command, work) {
  for (let told = false; ;) {
    const { claim, holder } = await take('workshop', { command });
    if (claim) return work().finally(claim.release);
    if (!told) console.log(`Waiting: ${inWords(holder)} It installs or builds.`);
    told = true;
    await pause(300);
    if (isEnding()) throw new Error('Stopped while waiting.');
  }
}

/** @returns {Claim | undefined} another process that runs what is installed here */
export const userOfPackages = () => living(() => true).find(({ uses }) => uses === true);

/** @param {Claim} claim */
export const inWords = ({ command, pid, since, address }) =>
  `${command} runs in this folder already: process ${pid}, since ${since}${address ? `, at ${address}` : ''}.`;

/** @param {Claim} claim */
export const stopIt = ({ pid }) => `stop it first (Ctrl-C there, or kill ${pid}).`;

/**
 * @param {(what: string) => boolean} matches
 * @returns {Claim[]} of other processes
 */
function living(matches) {
  return readdirSync(folder)
    .map((name) => ({ name, what: name.split('.')[0], pid: Number(name.split('.')[1]) }))
    .filter(({ what, pid }) => matches(what) && pid && pid !== process.pid)
    .flatMap(({ name, pid }) => {
      const claim = readClaim(name);
      if (claim && isAlive(pid) && claim.beginning === (beginningOf(pid) ?? '')) return [claim];
      rmSync(join(folder, name), { force: true });
      return [];
    });
}

/** @returns {Claim | undefined} nothing when it is gone since, or was cut off when the system broke down */
function readClaim(name) {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch {
    return undefined;
  }
}
