import pg from 'pg';
import { databaseAccount } from './account.js';
import { findBinaries } from './binaries.js';
import { prepareDirectory, reachableDirectory, readSecret } from './data-directory.js';
import { EmbeddedError, otherwise } from './embedded-error.js';
import { isAlive } from './processes.js';
import { systemFault } from './system-faults.js';
import {
  type Postmaster,
  runningPostmaster,
  type ServerSettings,
  startPostmaster,
  stopPostmaster,
} from './postmaster.js';
import { UsersOfCluster } from './users-of-cluster.js';

export interface EmbeddedOptions {
  /** Where the data lies; made when it does not exist. */
  dataDir: string;
  /** The database to connect to; made when it does not exist. */
  database: string;
  /** False only for clusters that a test throws away: faster, and lost in a power cut. */
  durable?: boolean;
  /** Hears one sentence whenever the server ended by itself and is being started again. */
  onRestart?: (sentence: string) => void;
}

export interface Embedded {
  /** A connection string for the superuser; it holds the cluster's password and belongs in no log. */
  url: string;
  /** Whether the server ran already: another process uses it, or an earlier one was killed. */
  adopted: boolean;
  /** Stops the server, unless another process uses it as well. Stop it last, after everything that queries. */
  stop(): Promise<void>;
}

const watchInterval = 250;

/**
 * Starts the PostgreSQL that npm installed, for machines that have none, and keeps it running until `stop`.
 * It listens on 127.0.0.1 only, asks for a password, and runs under an unprivileged account when Waymark runs as root.
 *
 * @throws EmbeddedError with a message for the person who starts Waymark
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  try {
    return await startCluster(options);
  } catch (error) {
    const known = systemFault(error, options.dataDir);
    throw known === undefined ? error : new EmbeddedError(`${known} ${otherwise}`, { cause: error });
  }
}

async function startCluster(options: EmbeddedOptions): Promise<Embedded> {
  const account = databaseAccount();
  const binaries = await findBinaries(account);
  const directory = reachableDirectory(options.dataDir, account);
  const users = new UsersOfCluster(directory);
  prepareDirectory(directory, binaries, account);
  users.enter();
  const settings: ServerSettings = { directory, binaries, account, durable: options.durable ?? true };
  const adopted = runningPostmaster(directory) !== undefined;
  let server: Postmaster;
  const url = (name: string) => `postgres://postgres:${readSecret(directory)}@127.0.0.1:${server.port}/${name}`;
  try {
    server = await startPostmaster(settings);
    await createDatabase(url('postgres'), options.database);
  } catch (error) {
    const left = users.leave() ? runningPostmaster(directory) : undefined;
    if (left) await stopPostmaster(left.pid);
    throw error;
  }

  const watch = keepRunning(
    () => server,
    async (ended) => {
      options.onRestart?.('The embedded PostgreSQL ended unexpectedly; starting it again.');
      server = await startPostmaster(settings, ended.port);
    },
  );
  return {
    url: url(options.database),
    adopted,
    async stop() {
      await watch.end();
      if (users.leave()) await stopPostmaster(server.pid);
    },
  };
}

/** Starts the server again on its port when it dies, so that connections come back by themselves. */
function keepRunning(
  current: () => Postmaster,
  restart: (ended: Postmaster) => Promise<void>,
): { end: () => Promise<void> } {
  let restarting: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (restarting || isAlive(current().pid)) return;
    restarting = restart(current())
      // The next tick tries again; what went wrong stands in the server's log.
      .catch(() => undefined)
      .finally(() => (restarting = undefined));
  }, watchInterval);
  timer.unref();
  return {
    async end() {
      clearInterval(timer);
      await restarting;
    },
  };
}

async function createDatabase(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } catch (error) {
    // Two first starts at once: the other one has just made it.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}
