import { buffer } from 'node:stream/consumers';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { refusedTable, TABLE_LIMITS } from './refused.js';

const MEBIBYTE = 1024 * 1024;

/** The parts of a workbook, none of which is unpacked before all of them are known to be small enough. */
export class Archive {
  readonly #entries = new Map<string, Entry>();

  private constructor(private readonly zip: ZipFile) {}

  /** @throws DomainError VALIDATION for what is no archive, and for one that would unpack to more than is read */
  static async open(bytes: Buffer): Promise<Archive> {
    const archive = new Archive(await orDamaged(fromBufferPromise(bytes, { lazyEntries: true })));
    await archive.#index(bytes.length);
    return archive;
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a part; yauzl holds them to the size that was counted. */
  async part(name: string): Promise<Buffer> {
    const entry = this.#entries.get(name);
    if (!entry) throw refusedTable('damaged');
    return orDamaged(this.zip.openReadStreamPromise(entry).then(buffer));
  }

  async #index(packed: number): Promise<void> {
    if (this.zip.entryCount > TABLE_LIMITS.parts) throw refusedTable('too_many_parts');
    let unpacked = 0;
    const entries = this.zip.eachEntry();
    for (;;) {
      const next = await orDamaged(entries.next());
      if (next.done) break;
      const entry = next.value;
      if (entry.isEncrypted()) throw refusedTable('encrypted');
      if (this.#entries.has(entry.fileName)) throw refusedTable('damaged');
      this.#entries.set(entry.fileName, entry);
      unpacked += entry.uncompressedSize;
      const { uncompressedSize: size, compressedSize } = entry;
      if (size > MEBIBYTE && size > compressedSize * TABLE_LIMITS.ratio) throw refusedTable('unpacks_too_large');
    }
    const bomb = unpacked > MEBIBYTE && unpacked > packed * TABLE_LIMITS.ratio;
    if (bomb || unpacked > TABLE_LIMITS.unpacked) throw refusedTable('unpacks_too_large');
  }
}

/** What yauzl and zlib say of an archive is for programmers; what it means is that the file cannot be read. */
async function orDamaged<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch {
    throw refusedTable('damaged');
  }
}
