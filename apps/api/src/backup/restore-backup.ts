import type pg from 'pg';
import { holdingSchema } from '../kernel/database/migrate.js';
import { StartRefused } from '../kernel/errors/start-refused.js';
import { foreignKeysOf, tablesOf } from './catalogue.js';
import { connected } from './connection.js';
import { damagedFile, readFiles } from './files-of-backup.js';
import type { Installation } from './make-backup.js';
import { readManifest, tableFile, type Manifest } from './manifest.js';
import { hashOfRows, readRows } from './rows.js';

/**
 * Puts what a backup holds into an empty instance: all of it, or nothing. The schema is first that of the backup, and
 * once the rows are in it is brought up to date, as at any update.
 * @throws StartRefused where the backup is damaged or newer, the instance is not empty, or somebody works on it
 */
export async function restoreBackup({ url, store }: Installation, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await assertUndamaged(folder, manifest);
  await connected(url, async (client) => {
    await assertNobodyWorks(client);
    await holdingSchema(url, async (schema) => {
      await assertEmpty(client);
      await schema.bringTo(manifest.migrations);
      await client.query('begin');
      await fill(client, folder, manifest);
      // A file that no row names does no harm, should this be the last that is done.
      await readFiles(folder, manifest, store);
      await client.query('commit');
      await schema.bringUpToDate();
    });
    // Without figures of its own the planner guesses for tables that autovacuum has not seen yet.
    await client.query('analyze');
  });
  return manifest;
}

/** Everything is read once before anything is written. */
async function assertUndamaged(folder: string, manifest: Manifest): Promise<void> {
  for (const { name, sha256 } of manifest.tables) {
    const path = tableFile(folder, name);
    const found = await hashOfRows(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code?.startsWith('Z_')) return null;
      throw error;
    });
    if (found !== sha256) throw damaged(path);
  }
  const file = await damagedFile(folder, manifest);
  if (file !== null) throw damaged(`the file ${file}`);
}

const damaged = (path: string): StartRefused =>
  new StartRefused(
    `The backup is damaged: ${path} is missing or not what was written. Nothing was restored; use another backup, or another copy of this one.`,
  );

/** An API that runs would meet tables that come and go. */
async function assertNobodyWorks(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select 1 from pg_stat_activity where datname = current_database() and application_name in ('waymark', 'waymark-listener')`,
  );
  if (rowCount)
    throw new StartRefused('Waymark runs on this database. Stop it, then restore the backup, then start it again.');
}

async function assertEmpty(client: pg.Client): Promise<void> {
  for (const table of ['users', 'roadmaps']) {
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table]);
    if (!rows[0]?.there) continue;
    const { rowCount } = await client.query(`select 1 from ${table} limit 1`);
    if (rowCount)
      throw new StartRefused(
        'This database holds accounts or roadmaps already, and a backup is restored only into an empty one, so that ' +
          'nothing is lost. Make a new database and name it in DATABASE_URL, or move the data folder of the embedded one away.',
      );
  }
}

/**
 * The rows come as they were, in any order: what follows from a row when somebody writes it (triggers) followed long
 * ago, and that all references lead somewhere is checked at the end.
 */
async function fill(client: pg.Client, folder: string, { tables, sequences }: Manifest): Promise<void> {
  const there = await tablesOf(client);
  if (signature(there) !== signature(tables))
    throw new StartRefused(
      'The manifest of this backup does not fit the schema that it names. Nothing was restored; use another backup.',
    );
  const keys = await foreignKeysOf(client);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { name } of tables) await client.query(`alter table "${name}" disable trigger user`);
  // What a first start leaves in an instance that is empty otherwise.
  await client.query(`truncate ${tables.map(({ name }) => `"${name}"`).join(', ')}`);
  for (const table of tables) {
    const path = tableFile(folder, table.name);
    if ((await readRows(client, table, path)) !== table.rows) throw damaged(path);
  }
  for (const { name, lastValue } of sequences)
    await client.query('select setval($1::regclass, $2)', [`"${name}"`, lastValue]);
  // What is checked at the end of a transaction is checked now: constraints are added only where nothing waits.
  await client.query('set constraints all immediate');
  for (const { name } of tables) await client.query(`alter table "${name}" enable trigger user`);
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
}

const signature = (tables: readonly { name: string; columns: readonly string[] }[]): string =>
  tables
    .map(({ name, columns }) => `${name}(${[...columns].sort().join(',')})`)
    .sort()
    .join('\n');
