import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { keepSchema } from '../kernel/database/migrate.js';
import { StartRefused } from '../kernel/errors/start-refused.js';
import { flushFolder } from '../kernel/files/disk-store.js';
import { keepFiles } from '../kernel/files/file.repository.js';
import type { FileStore } from '../kernel/files/file-store.js';
import { migrationsOf, sequencesOf, tablesOf } from './catalogue.js';
import { connected } from './connection.js';
import { writeFiles } from './files-of-backup.js';
import { FORMAT, tableFile, writeManifest, type Manifest, type TableOfBackup } from './manifest.js';
import { writeRows } from './rows.js';

/** What is not complete yet is called so: a process that is killed leaves no backup that is none. */
const UNFINISHED = '.unfinished';

/** What is backed up and restored together. */
export interface Installation {
  /** Of the database */
  url: string;
  store: FileStore;
}

/** What was written, and where. */
export interface BackupMade {
  path: string;
  manifest: Manifest;
  /** What earlier ones left in the same folder when they were killed */
  unfinished: string[];
}

/**
 * Writes everything that Waymark keeps into a new folder below `folder`, as it was in one moment. Nobody who works
 * meanwhile is held up; only a migration waits.
 * @throws StartRefused where there is nothing to back up
 */
export async function makeBackup({ url, store }: Installation, folder: string): Promise<BackupMade> {
  return connected(url, async (client) => {
    // Before the snapshot is made: what it names must be there until it is read.
    await client.query(keepSchema);
    await client.query(keepFiles);
    await client.query('begin isolation level repeatable read, read only');
    const migrations = await migrationsOf(client);
    if (migrations.length === 0)
      throw new StartRefused('This database holds no Waymark: there is nothing to back up. Correct DATABASE_URL.');
    const { madeAt, postgres } = await momentOf(client);
    const name = `waymark-${madeAt.slice(0, 19).replaceAll(':', '')}Z`;
    const path = join(folder, name);
    await mkdir(folder, { recursive: true });
    const unfinished = (await readdir(folder)).filter((one) => one.endsWith(UNFINISHED));
    const manifest = await whole(`${path}-${process.pid}${UNFINISHED}`, path, async (partial) => {
      await mkdir(join(partial, 'tables'), { recursive: true });
      const tables: TableOfBackup[] = [];
      for (const table of await tablesOf(client))
        tables.push({ ...table, ...(await writeRows(client, table, tableFile(partial, table.name))) });
      await flushFolder(join(partial, 'tables'));
      const made: Manifest = {
        format: FORMAT,
        waymark: await versionOfWaymark(),
        postgres,
        madeAt,
        migrations,
        tables,
        sequences: await sequencesOf(client),
        ...(await writeFiles(client, store, partial)),
      };
      await writeManifest(partial, made);
      return made;
    });
    await flushFolder(folder);
    return { path, manifest, unfinished };
  });
}

/** Has `work` fill a folder, which gets its name when it is complete; what failed is removed. */
async function whole<T>(partial: string, path: string, work: (partial: string) => Promise<T>): Promise<T> {
  try {
    const result = await work(partial);
    await flushFolder(partial);
    await rename(partial, path);
    return result;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** The first statement that reads rows makes the snapshot. */
async function momentOf(client: pg.Client): Promise<{ madeAt: string; postgres: string }> {
  const { rows } = await client.query<{ madeAt: Date; postgres: string }>(
    `select clock_timestamp() as "madeAt", current_setting('server_version') as postgres`,
  );
  const [moment] = rows;
  if (!moment) throw new Error('the database does not tell the time');
  return { madeAt: moment.madeAt.toISOString(), postgres: moment.postgres };
}

async function versionOfWaymark(): Promise<string> {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(await readFile(file, 'utf8')) as { version: string }).version;
}
