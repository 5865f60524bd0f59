import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';
import { EmbeddedError } from './embedded-error.js';
import { isAlive } from './processes.js';
import { makeFolder, systemFault } from './system-faults.js';

const secretFile = 'waymark.secret';

/** PostgreSQL gets no environment of ours but what it needs. */
export function databaseEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

/**
 * The directory that is really used for `wanted`: where the lent account cannot reach the checkout (it lies below a
 * 0700 directory), the data moves to /var/tmp, under a name made from the wanted path. It is the real path: who comes
 * by way of a link means the same data.
 */
export function reachableDirectory(wanted: string, account: Account | undefined): string {
  const directory = realPlace(wanted);
  if (!account) return directory;
  const reach = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', dirname(directory)], { ...account, cwd: '/' });
  return reach.status === 0 ? directory : join('/var/tmp', `waymark${directory.replaceAll('/', '_')}`);
}

function realPlace(wanted: string): string {
  const path = resolve(wanted);
  if (existsSync(path)) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false }))
    throw new EmbeddedError(`${path} is a link to a folder that does not exist. Make the folder, or remove the link.`);
  makeFolder(dirname(path));
  return join(realpathSync(dirname(path)), basename(path));
}

/**
 * Makes the data directory unless it exists. initdb works in a directory beside it that is renamed at the end, so an
 * interrupted first run leaves nothing half-made; what it leaves is removed by the next run.
 *
 * @throws EmbeddedError when the directory holds something else, another version of PostgreSQL, or initdb fails
 */
export function prepareDirectory(directory: string, binaries: Binaries, account: Account | undefined): void {
  removeAbandoned(directory);
  if (!existsSync(join(directory, 'PG_VERSION'))) initialise(directory, binaries, account);
  assertOwner(directory, account);
  const made = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim();
  if (made !== binaries.major) {
    throw new EmbeddedError(
      `${directory} was made by PostgreSQL ${made}; this is PostgreSQL ${binaries.major}. ` +
        `Move the directory away to begin with an empty database, or go back to the earlier version of Waymark.`,
    );
  }
}

/** The password of the database's superuser; every cluster has its own, readable only for its owner. */
export function readSecret(directory: string): string {
  return readFileSync(join(directory, secretFile), 'utf8').trim();
}

function initialise(directory: string, binaries: Binaries, account: Account | undefined): void {
  if (existsSync(directory) && readdirSync(directory).length > 0) {
    throw new EmbeddedError(
      `${directory} is not empty and holds no PostgreSQL database. Move it away and start again.`,
    );
  }
  const partial = `${directory}.init-${process.pid}`;
  mkdirSync(partial, { mode: 0o700 });
  const secret = `${partial}.secret`;
  writeFileSync(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (account) for (const path of [partial, secret]) chownSync(path, account.uid, account.gid);
  const made = spawnSync(
    binaries.initdb,
    [
      '-D',
      partial,
      '-U',
      'postgres',
      '--auth=scram-sha-256',
      `--pwfile=${secret}`,
      '--encoding=UTF8',
      ...locale(),
    ].concat('--no-instructions'),
    { ...account, cwd: '/', env: databaseEnvironment(), encoding: 'utf8' },
  );
  if (made.status !== 0) {
    rmSync(partial, { recursive: true, force: true });
    rmSync(secret, { force: true });
    const output = made.error?.message ?? (made.stderr.trim() || made.stdout.trim());
    throw new EmbeddedError(
      systemFault({ output }, dirname(directory)) ??
        `PostgreSQL could not make its data directory ${directory}: ${output}`,
    );
  }
  renameSync(secret, join(partial, secretFile));
  try {
    renameSync(partial, directory);
  } catch (error) {
    // Another process was faster with the same directory: its database is as good.
    rmSync(partial, { recursive: true, force: true });
    if (existsSync(join(directory, 'PG_VERSION'))) return;
    if (['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw new EmbeddedError(
        `${directory} is a file system of its own, so the data cannot be put in its place. ` +
          `Name it with WAYMARK_DATA_DIR instead, so that the data lies in a folder inside it.`,
      );
    throw error;
  }
}

/** The same order of texts on every machine; outside Linux the C library may not know C.UTF-8. */
function locale(): string[] {
  return process.platform === 'linux'
    ? ['--locale=C.UTF-8']
    : ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
}

function removeAbandoned(directory: string): void {
  const prefix = `${basename(directory)}.init-`;
  for (const name of readdirSync(dirname(directory))) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid !== process.pid && isAlive(pid)) continue;
    rmSync(join(dirname(directory), name), { recursive: true, force: true });
  }
}

/** /var/tmp is open to all: a directory that somebody else put there is not ours. */
function assertOwner(directory: string, account: Account | undefined): void {
  const owner = account?.uid ?? process.getuid?.();
  if (owner === undefined || statSync(directory).uid === owner) return;
  throw new EmbeddedError(
    `${directory} belongs to another user (${statSync(directory).uid}); PostgreSQL would run as ${owner}. ` +
      `Start Waymark as that user, give the directory to this one (chown -R), or move it away.`,
  );
}
