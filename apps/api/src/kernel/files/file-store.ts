import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where files are written until they are whole. What a process that was killed left there is removed after a day. */
export class IncomingFolder {
  constructor(readonly folder: string) {}

  /** The path of a file that does not exist yet */
  async newPath(): Promise<string> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    return join(this.folder, randomUUID());
  }

  /** Bytes that are free on its disk */
  async free(): Promise<number> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const { bavail, bsize } = await statfs(this.folder);
    return bavail * bsize;
  }

  async sweep(): Promise<void> {
    const names = await readdir(this.folder).catch(() => []); // nothing has arrived yet
    for (const name of names) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null); // it has just been taken over
      if (found !== null && Date.now() - found.mtimeMs > DAY_MS) await rm(path, { force: true });
    }
  }
}

const DAY_MS = 86_400_000;

/** Keeps bytes by their SHA-256, in hexadecimal: the same bytes are kept once, and never change. */
export interface FileStore {
  /** Where what arrives is written first */
  readonly incoming: IncomingFolder;
  /** Takes over a file that has arrived whole; it is gone from `path` afterwards. Lasts, once this is done */
  keep(sha256: string, path: string): Promise<void>;
  /** @throws FileMissing */
  read(sha256: string): Promise<Readable>;
  remove(sha256: string): Promise<void>;
  /** Whether it can be written to; throws where it cannot be reached */
  reach(): Promise<void>;
}

/** The store lacks what the database says it keeps. */
export class FileMissing extends Error {
  override readonly name = 'FileMissing';

  constructor(
    readonly sha256: string,
    place: string,
  ) {
    super(`The file ${sha256} is missing in ${place}.`);
  }
}

/** Injection token of the one store of this installation. */
export const FILE_STORE = Symbol('FileStore');
