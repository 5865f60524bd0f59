/** The PostgreSQL that is measured: one of its own, with its own data directory, or the server of BENCH_DATABASE_URL. */
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/**
 * @typedef {object} Server
 * @property {(database: string) => string} url the address of one of its databases, as superuser
 * @property {number | null} pid of its postmaster; null where it runs on another machine
 * @property {string} version
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server, with the extension that counts statements where the server has it.
 * @param {typeof import('../../apps/api/src/embedded/index.js')} embedded the product's own way to start one
 * @param {string} folder where its data lies
 * @returns {Promise<Server>}
 */
export async function startServer(embedded, folder) {
  const given = process.env.BENCH_DATABASE_URL?.trim();
  if (given) return describeServer(given, async () => {});
  mkdirSync(folder, { recursive: true });
  // The account that root lends to PostgreSQL must be able to pass.
  chmodSync(folder, 0o755);
  const start = () => embedded.startEmbedded({ dataDir: join(folder, 'postgres'), database: 'bench' });
  let running = await start();
  if (await preload(running.url)) {
    await running.stop();
    running = await start();
  }
  const { url, stop } = running;
  return describeServer(url, stop);
}

/** @returns {Promise<boolean>} whether the server must start anew to count statements */
const preload = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query('show shared_preload_libraries');
    if (rows[0].shared_preload_libraries.includes('pg_stat_statements')) return false;
    await client.query("alter system set shared_preload_libraries = 'pg_stat_statements'");
    // Counting costs something: it is switched on only while statements are counted.
    await client.query(`alter system set "pg_stat_statements.track" = 'none'`);
    return true;
  });

/** @returns {Promise<Server>} */
async function describeServer(address, stop) {
  const url = (database) => {
    const changed = new URL(address);
    changed.pathname = `/${database}`;
    return changed.href;
  };
  const local = /^(localhost|127\.|\[?::1|$)/.test(new URL(address).hostname);
  return withClient(address, async (client) => {
    const { rows } = await client.query(
      `select current_setting('server_version') as version, split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid`,
    );
    return { url, stop, version: rows[0].version, pid: local ? rows[0].pid : null };
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the statement under way tells it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const COMPLETE = 'complete';

/**
 * Makes a database unless an earlier run that was kept has made it.
 * @param {Server} server
 * @param {{ name: string, from?: string }} database `from` names the one that it begins as a copy of
 * @param {(url: string) => Promise<void>} fill
 * @returns {Promise<string>} its address
 */
export async function ensureDatabase(server, { name, from = 'template1' }, fill) {
  const url = server.url(name);
  await withClient(server.url('postgres'), async (client) => {
    const { rows } = await client.query(
      `select shobj_description(oid, 'pg_database') as state from pg_database where datname = $1`,
      [name],
    );
    if (rows[0]?.state === COMPLETE) return;
    const place = client.escapeIdentifier(name);
    if (rows[0]) await client.query(`drop database ${place} with (force)`);
    await client.query(`create database ${place} template ${client.escapeIdentifier(from)}`);
    await fill(url);
    await client.query(`comment on database ${place} is '${COMPLETE}'`);
  });
  return url;
}
