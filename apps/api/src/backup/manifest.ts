import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from '../kernel/errors/start-refused.js';

/** What a backup holds, and how to tell that it still does. It stands in `manifest.json`. */
export interface Manifest {
  /** Of this description and the files beside it */
  format: number;
  /** The version of Waymark that made it */
  waymark: string;
  /** The version of PostgreSQL that it was read from */
  postgres: string;
  madeAt: string;
  /** The migrations that had run, in order */
  migrations: readonly string[];
  /** In `tables/<name>.gz`, as PostgreSQL's COPY writes them */
  tables: readonly TableOfBackup[];
  sequences: readonly SequenceOfBackup[];
  /** In `files/`, as the disk store keeps them */
  files: readonly FileOfBackup[];
  /** Hashes of files that the database named and the store lacked */
  missing: readonly string[];
}

export interface TableOfBackup {
  name: string;
  columns: readonly string[];
  rows: number;
  /** Of the rows as COPY writes them, before they are compressed */
  sha256: string;
}

interface SequenceOfBackup {
  name: string;
  /** As text: it may be larger than a number can say */
  lastValue: string;
}

export interface FileOfBackup {
  sha256: string;
  /** Bytes */
  size: number;
}

/** The one that is written, and can be read. */
export const FORMAT = 1;

export const tableFile = (folder: string, table: string): string => join(folder, 'tables', `${table}.gz`);
export const filesFolder = (folder: string): string => join(folder, 'files');
const manifestFile = (folder: string): string => join(folder, 'manifest.json');

export const writeManifest = (folder: string, manifest: Manifest): Promise<void> =>
  writeFile(manifestFile(folder), `${JSON.stringify(manifest, null, 1)}\n`, { flush: true });

/** @throws StartRefused where there is no backup of a form that is known */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(manifestFile(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new StartRefused(
      `There is no backup in ${folder}: it has no manifest.json. Name a folder that "npm run backup" has made.`,
    );
  });
  const manifest = parse(text);
  if (manifest === null)
    throw new StartRefused(`The manifest.json of ${folder} was changed or cut off. Restore another backup.`);
  if (manifest.format !== FORMAT)
    throw new StartRefused(
      `The backup in ${folder} has the format ${manifest.format}, made by Waymark ${manifest.waymark}. Restore it with that version, or a later one.`,
    );
  return manifest;
}

/** Names go into paths and statements: they are those of the database, or none. */
const NAME = /^[a-z_][a-z0-9_]*$/;
const HASH = /^[0-9a-f]{64}$/;

function parse(text: string): Manifest | null {
  try {
    const manifest = JSON.parse(text) as Manifest;
    const names = [
      ...manifest.tables.flatMap(({ name, columns }) => [name, ...columns]),
      ...manifest.sequences.map(({ name }) => name),
    ];
    const hashes = [...[...manifest.tables, ...manifest.files].map(({ sha256 }) => sha256), ...manifest.missing];
    const fits = names.every((name) => NAME.test(name)) && hashes.every((hash) => HASH.test(hash));
    return fits && Array.isArray(manifest.migrations) ? manifest : null;
  } catch {
    return null;
  }
}
