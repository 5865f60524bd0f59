import { readdir } from 'node:fs/promises';
import { DataSource, type MigrationInterface } from 'typeorm';

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

/** Brings the database to the current schema. Safe to call from several processes at once. @returns the names that ran now. */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: await migrations(),
    migrationsTransactionMode: 'each',
    logging: false,
  }).initialize();
  const holder = source.createQueryRunner();
  try {
    await holder.query('select pg_advisory_lock($1)', [LOCK]);
    const ran = await source.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await holder.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined); // the lock goes with the connection
    await holder.release();
    await source.destroy();
  }
}

/** Takes the last migration back. For tests that every way up has a way down. */
export async function revertLast(url: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    migrations: await migrations(),
    logging: false,
  }).initialize();
  try {
    await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}
