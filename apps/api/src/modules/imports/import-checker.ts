import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import {
  checkFile,
  DomainError,
  Files,
  forbidden,
  ImportKinds,
  invalid,
  readTable,
  refusedTable,
  TABLE_LIMITS,
  type Actor,
  type CheckedFile,
  type ImportKind,
  type Prepared,
  type StoredFile,
  type Table,
} from '../../kernel/index.js';
import type { Import } from './import.entity.js';
import { ReadFiles } from './read-files.js';

/** A file as it is held against what is there. */
export interface Held {
  kind: ImportKind;
  prepared: Prepared;
  checked: CheckedFile;
}

/** What is given to be imported, as it arrives. */
export interface GivenTable {
  kind: string;
  roadmapId: string;
  fileName: string;
  /** Bytes as announced; NaN where they are not */
  announced: number;
  bytes: Readable;
}

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const isWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 2).toString('latin1') === 'PK';

/** Takes files in, and holds them against the records that are there. */
@Injectable()
export class ImportChecker {
  constructor(
    private readonly files: Files,
    private readonly read: ReadFiles,
    private readonly kinds: ImportKinds,
  ) {}

  /**
   * Reads a file before anything of it is kept: one that cannot be read leaves nothing.
   * @throws DomainError VALIDATION with why it is not read
   */
  async take(me: Actor, { kind, roadmapId, fileName, announced, bytes }: GivenTable): Promise<StoredFile> {
    if (announced > TABLE_LIMITS.bytes) throw refusedTable('too_large');
    try {
      return await this.files.upload(me, { name: fileName, roadmap: roadmapId, announced, bytes }, (path, name) =>
        typeOf(this.kinds.get(kind), path, name),
      );
    } catch (error) {
      throw asTable(error);
    }
  }

  async check(me: Actor, held: Import): Promise<Held & { file: StoredFile }> {
    const kind = this.kinds.get(held.kind);
    const { file, bytes } = await this.#file(me, held);
    const { kind: name, fileHash, fileName } = held;
    const table = await this.read.table(`${name} ${fileHash} ${fileName}`, async () =>
      readAs(kind, await buffer(await bytes()), fileName),
    );
    const prepared = await kind.prepare(me, held.roadmapId);
    return { kind, prepared, file, checked: await checkFile(kind, table, prepared, held) };
  }

  /** @throws DomainError FORBIDDEN as long as the scanner has not looked at the file */
  async assertScanned(me: Actor, held: Import): Promise<void> {
    const { file } = await this.#file(me, held);
    if (file.state === 'waiting') throw forbidden('import_unscanned');
  }

  /** Whoever began the import reads its file, unless the scanner has found something in it since. */
  async #file(me: Actor, { fileId }: Import): ReturnType<Files['download']> {
    try {
      return await this.files.download(me, fileId ?? '');
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'NOT_FOUND')) throw error;
      throw invalid('file_infected', [{ field: 'file', problem: 'file_infected' }]);
    }
  }
}

/** By its bytes and never by its name, as everywhere; a table has room for what no other text may hold, to name it by its cell. */
async function typeOf(kind: ImportKind, path: string, fileName: string): Promise<{ type: string }> {
  const bytes = await readFile(path);
  await readAs(kind, bytes, fileName);
  if (kind.document) return { type: DOCUMENT };
  return { type: isWorkbook(bytes) ? WORKBOOK : 'text/csv' };
}

const readAs = (kind: ImportKind, bytes: Buffer, fileName: string): Promise<Table> =>
  kind.document ? kind.document.read(bytes) : readTable(bytes, fileName);

/** A table that is too large or empty is told as any other that is not read. */
function asTable(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  if (error.reason === 'file_too_large') return refusedTable('too_large');
  return error.reason === 'file_empty' ? refusedTable('empty') : error;
}
