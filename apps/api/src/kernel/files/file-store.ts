import type { Readable } from 'node:stream';

/** Keeps bytes by their SHA-256, in hexadecimal: the same bytes are kept once, and never change. */
export interface FileStore {
  /** The path of a file that does not exist yet, for what arrives: on the disk where it may stay */
  incoming(): Promise<string>;
  /** Takes over a file that has arrived whole; it is gone from `path` afterwards. Lasts, once this is done */
  keep(sha256: string, path: string): Promise<void>;
  /** @throws FileMissing */
  read(sha256: string): Promise<Readable>;
  remove(sha256: string): Promise<void>;
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
