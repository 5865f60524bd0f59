import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { DiskStore } from '../kernel/files/disk-store.js';
import { FileMissing, type FileStore } from '../kernel/files/file-store.js';
import { filesFolder, type FileOfBackup, type Manifest } from './manifest.js';
import { hashOf } from './rows.js';

/** Files whose bytes the snapshot says are kept; none where the schema is from before there were any. */
async function namedFiles(client: pg.Client): Promise<FileOfBackup[]> {
  const { rows: there } = await client.query<{ files: boolean }>(
    `select to_regclass('public.files') is not null as files`,
  );
  if (!there[0]?.files) return [];
  const { rows } = await client.query<FileOfBackup>(
    // eslint-disable-next-line waymark/own-tables -- a backup reads whatever there is
    `select distinct sha256, size from files where state in ('waiting', 'unscanned', 'clean') order by sha256`,
  );
  return rows;
}

/** Copies the files of the snapshot, from wherever they lie, into a backup. */
export async function writeFiles(
  client: pg.Client,
  store: FileStore,
  folder: string,
): Promise<Pick<Manifest, 'files' | 'missing'>> {
  const files: FileOfBackup[] = [];
  const missing: string[] = [];
  const copies = new DiskStore(filesFolder(folder));
  for (const file of await namedFiles(client)) {
    if (await copy(file.sha256, store, copies)) files.push(file);
    else missing.push(file.sha256);
  }
  return { files, missing };
}

/** Copies the files of a backup to where they are to lie. */
export async function readFiles(folder: string, { files }: Manifest, store: FileStore): Promise<void> {
  const copies = new DiskStore(filesFolder(folder));
  for (const { sha256 } of files) await copy(sha256, copies, store);
}

/** @returns the first file of a backup that is missing or is not what was written */
export async function damagedFile(folder: string, { files }: Manifest): Promise<string | null> {
  const copies = new DiskStore(filesFolder(folder));
  for (const { sha256, size } of files) {
    const bytes = await copies.read(sha256).catch(asMissing);
    const found = bytes && (await hashOf(bytes));
    if (found?.sha256 !== sha256 || found.size !== size) return sha256;
  }
  return null;
}

/** @returns false where there is nothing to copy */
async function copy(sha256: string, from: FileStore, to: FileStore): Promise<boolean> {
  const bytes = await from.read(sha256).catch(asMissing);
  if (bytes === null) return false;
  const path = await to.incoming.newPath();
  await pipeline(bytes, createWriteStream(path, { flags: 'wx' }));
  await to.keep(sha256, path);
  return true;
}

function asMissing(error: unknown): null {
  if (error instanceof FileMissing) return null;
  throw error;
}
