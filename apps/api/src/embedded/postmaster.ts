import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { databaseEnvironment } from './data-directory.js';
import { EmbeddedError } from './embedded-error.js';
import { anyFreePort } from './ports.js';
import { commandOf, isAlive, isSamePlace, pause, waitUntilGone, worksIn } from './processes.js';
import { systemFault } from './system-faults.js';

/** A running PostgreSQL server. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** How a server is to run; `durable: false` is for clusters that a test throws away. */
export interface ServerSettings {
  directory: string;
  binaries: Binaries;
  account: Account | undefined;
  durable: boolean;
}

const startLimit = 60_000;
const stopLimit = 15_000;

/**
 * The server that runs on a data directory, whoever started it; undefined when there is none. A pid file whose process
 * is gone, or whose number was given to another program since, counts for nothing.
 */
export function runningPostmaster(directory: string): (Postmaster & { ready: boolean }) | undefined {
  let lines: string[];
  try {
    lines = readFileSync(pidFile(directory), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid) || serves(pid, directory) === false) return undefined;
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' };
}

/**
 * Whether a process is the PostgreSQL of a data directory, whichever of its names the directory was given by.
 * Undefined where that cannot be told: then nobody may act as if it were not.
 */
function serves(pid: number, directory: string): boolean | undefined {
  const command = commandOf(pid);
  if (command === undefined) return undefined;
  if (!/(^|[\\/])postgres(\.exe)?( |$)/.test(command)) return false;
  const here = worksIn(pid, directory);
  if (here !== undefined) return here;
  const given = / -D (.+?)( -p |$)/.exec(command)?.[1];
  return given === undefined ? undefined : isSamePlace(given, directory);
}

/**
 * Starts a server on a data directory, or waits for one that is starting there already.
 *
 * @param port where it listens on 127.0.0.1; any free port when left out
 * @throws EmbeddedError with the end of the server's log
 */
export async function startPostmaster(settings: ServerSettings, port?: number): Promise<Postmaster> {
  const { directory } = settings;
  const deadline = Date.now() + startLimit;
  while (Date.now() < deadline) {
    const running = runningPostmaster(directory);
    if (running?.ready) return { pid: running.pid, port: running.port };
    if (!running && (await launch(settings, port ?? (await anyFreePort()), deadline))) {
      const log = endOfLog(directory);
      if (!passes(log)) throw didNotStart(directory, log);
      await pause(200);
    }
    await pause(25);
  }
  throw new EmbeddedError(`PostgreSQL did not get ready in time. The end of its log says:\n${endOfLog(directory)}`);
}

function didNotStart(directory: string, log: string): EmbeddedError {
  const known = systemFault({ output: log }, directory);
  return new EmbeddedError(known ?? `PostgreSQL did not start. The end of its log says:\n${log}`);
}

/** Stops a server: it ends its sessions, writes what is open and leaves. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(pid, stopLimit)) return;
  }
}

/** @returns true when the server ended instead of getting ready */
async function launch(settings: ServerSettings, port: number, deadline: number): Promise<boolean> {
  const { directory, binaries, account, durable } = settings;
  removeMisleadingPidFile(directory);
  const logFile = join(directory, 'server.log');
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.before`);
  const log = openSync(logFile, 'a', 0o600);
  const server = spawn(binaries.postgres, ['-D', directory, '-p', String(port), ...flags(durable)], {
    ...account,
    cwd: '/',
    env: databaseEnvironment(),
    // A session of its own: Ctrl-C in the terminal must reach Waymark first, the database last.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  server.unref();
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  while (!ended && Date.now() < deadline) {
    if (runningPostmaster(directory)?.ready) return false;
    await pause(25);
  }
  return ended;
}

/** A stale pid file is PostgreSQL's own affair, unless another program has its number now: that it would believe. */
function removeMisleadingPidFile(directory: string): void {
  const pid = existsSync(pidFile(directory)) ? Number.parseInt(readFileSync(pidFile(directory), 'utf8'), 10) : 0;
  if (pid && isAlive(pid) && !runningPostmaster(directory)) rmSync(pidFile(directory), { force: true });
}

function flags(durable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Faults that go away by themselves: children of a killed server still leaving, another start, a port just taken. */
function passes(log: string): boolean {
  return /shared memory block|lock file .* already exists|could not create any TCP\/IP sockets/.test(log);
}

function endOfLog(directory: string): string {
  try {
    return readFileSync(join(directory, 'server.log'), 'utf8').trimEnd().split('\n').slice(-12).join('\n');
  } catch {
    return '(no log)';
  }
}

const pidFile = (directory: string) => join(directory, 'postmaster.pid');
