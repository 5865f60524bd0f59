// Plain JavaScript, because `npm start` may meet these before anything is built.
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname } from 'node:path';

/**
 * Faults of the operating system that whoever starts Waymark can mend: its codes, the words of other programs for
 * the same, and a sentence that says what is wrong and what to do.
 * @type {readonly { codes: readonly string[], words: RegExp, say: (place: string) => string }[]}
 */
const faults = [
  {
    codes: ['ENOSPC'],
    words: /\bENOSPC\b|No space left on device|database or disk is full|Check free disk space/i,
    say: (place) => `The disk is full (${place}). Make room, then start again.`,
  },
  {
    codes: ['EDQUOT'],
    words: /\bEDQUOT\b|Disk quota exceeded/i,
    say: (place) => `This user's share of the disk is used up (${place}). Make room, then start again.`,
  },
  {
    codes: ['EROFS'],
    words: /\bEROFS\b|Read-only file system|readonly database/i,
    say: (place) =>
      `${place} can only be read, and Waymark installs, builds and keeps its data there. ` +
      'Use a copy of this folder in a place that can be written.',
  },
  {
    codes: ['EACCES', 'EPERM'],
    words: /\bEACCES\b|\bEPERM\b/,
    say: (place) =>
      `${place} may not be changed by this user (${whoAmI()}). ` +
      'Start Waymark as the user that owns it, or give it to this one (chown -R).',
  },
  {
    codes: ['ENOTDIR'],
    words: /\bENOTDIR\b/,
    say: (place) => `${place} is not a folder, or lies below a file. Name a folder that can be written.`,
  },
  {
    codes: ['EMFILE', 'ENFILE'],
    words: /\bE[MN]FILE\b/,
    say: () =>
      'This system lets Waymark open too few files at once. Raise the limit (ulimit -n 4096), then start again.',
  },
];

/** What the network answers with the same codes is not the disk's affair. */
const ofNetwork = new Set(['listen', 'bind', 'connect']);

/**
 * The sentence for a full disk, a place that cannot be written, and the like.
 * @param {unknown} error with a `code`, or with the `output` of a program that met it
 * @param {string} place where it happened, for errors that do not tell
 * @returns {string | undefined} undefined for every other fault
 */
export function systemFault(error, place) {
  const { code, path, syscall, output } =
    /** @type {{ code?: string, path?: string, syscall?: string, output?: string }} */ (error ?? {});
  if (syscall !== undefined && ofNetwork.has(syscall)) return undefined;
  const fault = faults.find(({ codes, words }) =>
    output === undefined ? codes.includes(code ?? '') : words.test(output),
  );
  return fault?.say(path ?? place);
}

function whoAmI() {
  try {
    return userInfo().username;
  } catch {
    return `number ${process.getuid?.()}`;
  }
}

/**
 * Makes a folder and those above it. Node says "no such file" where a file system can only be read; this says why.
 * @param {string} path
 */
export function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was quicker.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST' || !existsSync(path)) throw error;
  }
}
