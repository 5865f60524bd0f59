import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Table } from './catalogue.js';

/** A table in a statement, with its columns by name. */
const target = ({ name, columns }: { name: string; columns: readonly string[] }): string =>
  `"${name}" (${columns.map((column) => `"${column}"`).join(', ')})`;

/** Writes a table's rows, and says how many there were and what they hash to. */
export async function writeRows(
  client: pg.Client,
  table: Table,
  path: string,
): Promise<{ rows: number; sha256: string }> {
  const rows = client.query(copyTo(`copy ${target(table)} to stdout`));
  const hash = new Hash();
  await pipeline(rows, hash, createGzip({ level: 9 }), createWriteStream(path, { flags: 'wx', flush: true }));
  return { rows: rows.rowCount, sha256: hash.sha256 };
}

/** Reads them back into the table. @returns how many there were */
export async function readRows(
  client: pg.Client,
  table: { name: string; columns: readonly string[] },
  path: string,
): Promise<number> {
  const rows = client.query(copyFrom(`copy ${target(table)} from stdin`));
  await pipeline(createReadStream(path), createGunzip(), rows);
  return rows.rowCount;
}

/** The hash of the rows in a file. @throws what the file system or the decompression says */
export async function hashOfRows(path: string): Promise<string> {
  const hash = new Hash();
  await pipeline(createReadStream(path), createGunzip(), hash, nowhere());
  return hash.sha256;
}

/** The hash of bytes, and how many they are. */
export async function hashOf(bytes: Readable): Promise<{ sha256: string; size: number }> {
  const hash = new Hash();
  await pipeline(bytes, hash, nowhere());
  return { sha256: hash.sha256, size: hash.size };
}

/** Hashes what passes. */
class Hash extends Transform {
  readonly #hash = createHash('sha256');
  size = 0;

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.#hash.update(chunk);
    this.size += chunk.length;
    done(null, chunk);
  }

  /** Once everything has passed */
  get sha256(): string {
    return this.#hash.digest('hex');
  }
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
