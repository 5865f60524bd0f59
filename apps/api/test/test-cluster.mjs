import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'waymark-test-';

/** @type {{ stop(): Promise<void>, folder: string } | undefined} */
let running;

/**
 * Starts a PostgreSQL server that lives as long as the run. It lies in the system's temporary directory, where the
 * account that root lends to PostgreSQL can reach it.
 * @returns {Promise<string>} a connection string for its superuser
 */
export async function startTestCluster() {
  await removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o755);
  const cluster = await start(folder);
  running = { stop: cluster.stop, folder };
  return cluster.url;
}

/** Stops the server of this run, if it started one, and removes its files. */
export async function removeTestCluster() {
  await running?.stop();
  if (running) rmSync(running.folder, { recursive: true, force: true });
  running = undefined;
}

/**
 * @param {string} folder
 * @returns {Promise<import('../src/embedded/index.js').Embedded>}
 */
async function start(folder) {
  const { startEmbedded } = await import(new URL('../dist/embedded/index.js', import.meta.url).href);
  return startEmbedded({ dataDir: join(folder, 'postgres'), database: 'postgres', durable: false });
}

/** A run that was killed could not clean up, and its server may still run: the next run does it. */
async function removeAbandoned() {
  const { isAlive } = await import(new URL('../dist/embedded/processes.js', import.meta.url).href);
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (isAlive(pid) || statSync(folder).uid !== process.getuid?.()) continue;
    // What was only half-made cannot be started; there is nothing to stop in it either.
    const cluster = await start(folder).catch(() => undefined);
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
