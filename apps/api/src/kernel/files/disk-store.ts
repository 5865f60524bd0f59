import { access, constants, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { FileMissing, IncomingFolder, type FileStore } from './file-store.js';

/** Files lie in `ab/cd/abcd…`, named by their hash. What is there under its name is whole. */
export class DiskStore implements FileStore {
  /** On the same disk, so that a file is taken over by giving it its name */
  readonly incoming: IncomingFolder;

  constructor(readonly folder: string) {
    this.incoming = new IncomingFolder(join(folder, 'incoming'));
  }

  async keep(sha256: string, path: string): Promise<void> {
    const place = this.#place(sha256);
    await mkdir(dirname(place), { recursive: true });
    await flush(path);
    await rename(path, place);
    // The names on the way as well: a power cut must not forget them.
    for (const folder of [dirname(place), dirname(dirname(place)), this.folder]) await flushFolder(folder);
  }

  async read(sha256: string): Promise<Readable> {
    try {
      const file = await open(this.#place(sha256));
      return file.createReadStream();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new FileMissing(sha256, this.folder);
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.#place(sha256), { force: true });
  }

  async reach(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await access(this.folder, constants.W_OK);
  }

  #place(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** Waits until the disk has what was written. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The same for the names in a folder; Windows does it by itself and opens none. */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
