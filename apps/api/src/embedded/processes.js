// Plain JavaScript, because `npm start` looks for other programs of its checkout before anything is built.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/**
 * Says whether a process with this id exists, whoever owns it.
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * The command line of a process, its words separated by blanks; undefined where there is no such process or the
 * platform does not tell.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function commandOf(pid) {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return undefined;
    }
  }
  return ps(pid, 'command=');
}

/**
 * When a process began, in whatever words the platform uses: two processes that got the same id one after the other
 * differ in it.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function beginningOf(pid) {
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  try {
    // The name in field 2 may contain blanks; field 22, the start time, is the 20th after its closing bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/**
 * Whether a process works in a directory, by whatever name the directory is reached: links and bind mounts have many.
 * @param {number} pid
 * @param {string} directory
 * @returns {boolean | undefined} undefined where the platform does not tell us
 */
export function worksIn(pid, directory) {
  return process.platform === 'linux' ? isSamePlace(`/proc/${pid}/cwd`, directory) : undefined;
}

/**
 * Whether two paths lead to the same place.
 * @param {string} one
 * @param {string} other
 * @returns {boolean | undefined} undefined where one of them cannot be looked at
 */
export function isSamePlace(one, other) {
  try {
    const [first, second] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return undefined;
  }
}

/**
 * Waits until a process is gone.
 * @param {number} pid
 * @param {number} milliseconds
 * @returns {Promise<boolean>} false when it still exists after that time
 */
export async function waitUntilGone(pid, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

/**
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * @param {number} pid
 * @param {string} column
 * @returns {string | undefined}
 */
function ps(pid, column) {
  if (process.platform === 'win32') return undefined;
  const found = spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}
