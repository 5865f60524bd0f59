import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Says whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The command line of a process, its words separated by blanks; undefined where there is no such process or the
 * platform does not tell.
 */
export function commandOf(pid: number): string | undefined {
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
 */
export function beginningOf(pid: number): string | undefined {
  if (process.platform !== 'linux') return ps(pid, 'lstart=');
  try {
    // The name in field 2 may contain blanks; field 22, the start time, is the 20th after its closing bracket.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Waits until a process is gone. Returns false when it still exists after `milliseconds`. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(20);
  }
  return true;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function ps(pid: number, column: string): string | undefined {
  if (process.platform === 'win32') return undefined;
  const found = spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}
