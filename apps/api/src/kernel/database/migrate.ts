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

/** The schema of a database, while nobody else may change it. */
export interface HeldSchema {
  /** Runs what has not run yet. @returns the names that ran now */
  bringUpToDate(): Promise<string[]>;
  /**
   * Brings it to an earlier state, of which no row must be kept: takes back what was not part of it, and runs the rest.
   * @param names the migrations that had run, in order
   * @throws StartRefused where one of them is not known
   */
  bringTo(names: readonly string[]): Promise<void>;
}

/**
 * Brings the database to the current schema. Safe to call from several processes at once.
 * @returns the names that ran now
 * @throws StartRefused where the server or the database does not fit
 */
export const migrate = (url: string): Promise<string[]> => holdingSchema(url, (schema) => schema.bringUpToDate());

/**
 * Whoever starts meanwhile waits to migrate until `work` is done.
 * @throws StartRefused where the server or the database does not fit, else what `work` throws
 */
export async function holdingSchema<T>(url: string, work: (schema: HeldSchema) => Promise<T>): Promise<T> {
  const known = await migrations();
  const source = await open(url, known);
  const holder = source.createQueryRunner();
  try {
    await assertServerFits(holder);
    await holder.query('select pg_advisory_lock($1)', [LOCK]);
    await assertNotNewer(holder, source);
    return await work({
      bringUpToDate: async () => (await source.runMigrations()).map(({ name }) => name),
      bringTo: async (names) => {
        assertKnown(names, known);
        while ((await applied(holder)).some((name) => !names.includes(name))) await source.undoLastMigration();
        await running(
          await open(
            url,
            known.filter(({ name }) => names.includes(name)),
          ),
          (part) => part.runMigrations(),
        );
      },
    });
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined); // the lock goes with the connection
    await holder.release();
    await source.destroy();
  }
}

/** A statement: until its connection ends, nobody migrates, so that what a long reading finds is of one schema. */
export const keepSchema = { text: 'select pg_advisory_lock_shared($1)', values: [LOCK] };

const open = (url: string, known: MigrationClass[]): Promise<DataSource> =>
  new DataSource({
    ...connectionOptions(url),
    migrations: known,
    migrationsTransactionMode: 'each',
    logging: false,
  }).initialize();

async function running<T>(source: DataSource, work: (source: DataSource) => Promise<T>): Promise<T> {
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

async function applied(holder: QueryRunner): Promise<string[]> {
  if (!(await holder.hasTable('migrations'))) return [];
  return ((await holder.query('select name from migrations order by id')) as { name: string }[]).map(
    ({ name }) => name,
  );
}

function assertKnown(names: readonly string[], known: readonly MigrationClass[]): void {
  const unknown = names.filter((name) => !known.some((migration) => migration.name === name));
  if (unknown.length > 0)
    throw new StartRefused(
      `This backup was made by a newer Waymark (${unknown.join(', ')} is not known to this one). ` +
        'Restore it with that version, or a later one.',
    );
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
  const known = new Set(source.migrations.map(({ name, constructor }) => name ?? constructor.name));
  const unknown = (await applied(holder)).filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new StartRefused(
      `The database was brought up to date by a newer Waymark (${unknown.join(', ')} is not ` +
        'known to this one). Update this checkout (git pull), or restore the backup made before that update.',
    );
}

/**
 * Takes the last migration back, so that every way up is tested to have a way down.
 * @public asked for in the built file, as migrations run
 */
export async function revertLast(url: string): Promise<void> {
  await running(await open(url, await migrations()), (source) => source.undoLastMigration());
}
