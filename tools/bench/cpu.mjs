/** What processes have used of the processor, from /proc. */
import { readdirSync, readFileSync } from 'node:fs';

/** How many ticks the kernel counts in a second: fixed in Linux's interface to programs. */
const TICKS = 100;

/**
 * The figures of /proc/PID/stat. The name stands in parentheses and may hold spaces and parentheses itself.
 * @param {string} stat
 * @returns {{ parent: number, own: number, reaped: number }} `own` and `reaped` (ended children) in seconds
 */
export function parseStat(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [, parent] = fields;
  const [user, system, childrenUser, childrenSystem] = fields.slice(11, 15).map(Number);
  return { parent: Number(parent), own: (user + system) / TICKS, reaped: (childrenUser + childrenSystem) / TICKS };
}

const read = (pid) => {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null; // it ended meanwhile; its parent has its time
  }
};

/** @param {number} pid @returns {number} seconds that one process with its threads has used */
export const cpuOf = (pid) => read(pid)?.own ?? 0;

/**
 * Seconds that a PostgreSQL server has used: its postmaster, the backends that live, and those that it has reaped.
 * @param {number} pid of the postmaster
 */
export function cpuOfServer(pid) {
  const postmaster = read(pid);
  if (!postmaster) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => read(name))
    .filter((process) => process?.parent === pid);
  return postmaster.own + postmaster.reaped + children.reduce((total, { own }) => total + own, 0);
}
