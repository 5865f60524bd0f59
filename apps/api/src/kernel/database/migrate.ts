import { readdir } from 'node:fs/promises';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { StartRefused } from '../errors/start-refused.js';
import { connectionOptions } from './data-source.js';

/** An arbitrary constant of ours: whoever holds it migrates, all others wait. */
const LOCK = 714_201_926;

type MigrationClass = new () => MigrationInterface;

/** The compiled migrations, by time. */
async function migrations(): Promise<MigrationClass[]> {
  const folder = new URL('../../migrations/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).sort();
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<Record<string, MigrationClass>>),
  );
  return modules.flatMap((module) => Object.values(module));
}

/**
 * Brings the database to the current schema. Safe to call from several processes at once.
 * @returns the names that ran now
 * @throws StartRefused where the server or the database does not fit
 */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource({
    ...connectionOptions(url),
    migrations: await migrations(),
    migrationsTransactionMode: 'each',
    logging: false,
  }).initialize();
  const holder = source.createQueryRunner();
  try {
    await assertServerFits(holder);
    await holder.query('select pg_advisory_lock($1)', [LOCK]);
    await assertNotNewer(holder, source);
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined); // the lock goes with the connection
    await holder.release();
    await source.destroy();
  }
}

/** What our SQL relies on, whichever server DATABASE_URL names. */
async function assertServerFits(holder: QueryRunner): Promise<void> {
  // Not in one statement: what an old server does not know at all must not hide how old it is.
  const setting = async (name: string): Promise<string> => {
    const [row] = (await holder.query(`show ${name}`)) as [Record<string, string>];
    return row[name] ?? '';
  };
  if (Number(await setting('server_version_num')) < 150_000)
    throw new StartRefused(
      `DATABASE_URL names a PostgreSQL ${await setting('server_version')}; Waymark needs 15 or later. ` +
        'Upgrade that server, or name another one.',
    );
  if ((await setting('server_encoding')) !== 'UTF8')
    throw new StartRefused(
      `The database of DATABASE_URL has the encoding ${await setting('server_encoding')}, which lacks letters that ` +
        'Waymark needs. Make one with UTF8: createdb --encoding=UTF8 --template=template0 waymark',
    );
}

/** An older Waymark would write what the newer one's tables no longer mean. */
async function assertNotNewer(holder: QueryRunner, source: DataSource): Promise<void> {
  if (!(await holder.hasTable('migrations'))) return;
  const known = new Set(source.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const applied = (await holder.query('select name from migrations order by id')) as { name: string }[];
  const unknown = applied.filter(({ name }) => !known.has(name));
  if (unknown.length > 0)
    throw new StartRefused(
      `The database was brought up to date by a newer Waymark (${unknown.map(({ name }) => name).join(', ')} is not ` +
        'known to this one). Update this checkout (git pull), or restore the backup made before that update.',
    );
}

/**
 * Takes the last migration back, so that every way up is tested to have a way down.
 * @public asked for in the built file, as migrations run
 */
export async function revertLast(url: string): Promise<void> {
  const source = await new DataSource({
    ...connectionOptions(url),
    migrations: await migrations(),
    logging: false,
  }).initialize();
  try {
    await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}
