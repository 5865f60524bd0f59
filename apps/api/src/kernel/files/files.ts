import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { ReasonCode } from '@waymark/domain';
import type { Logger } from 'pino';
import { letterOf, type Actor, type ActorMembership } from '../actor/actor.js';
import { CONFIG, type Config } from '../config/config.js';
import { sql } from '../database/sql.js';
import { DomainError, forbidden, found, invalid } from '../errors/domain-error.js';
import { LOG } from '../logging/logger.js';
import { ClamAv, ScannerAway } from './clamav.js';
import { readFileName } from './file-name.js';
import { FILE_STORE, FileMissing, type FileStore } from './file-store.js';
import { FileRepository, type FileState, type StoredFile } from './file.repository.js';
import { typeOfFile, type TypeOfFile } from './file-types.js';
import { receive } from './receive.js';

/** What comes with the bytes. */
export interface Upload {
  name: unknown;
  /** Id or code of the roadmap that it is for */
  roadmap: unknown;
  /** Bytes as announced; NaN where they are not */
  announced: number;
  bytes: Readable;
}

/** Files of one account that may arrive at once. */
const AT_ONCE = 4;
const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Uploads and downloads. Records point to files by their ids; who reads a record reads its file. */
@Injectable()
export class Files {
  readonly #arriving = new Map<string, number>();
  readonly #scanner: ClamAv | null;

  constructor(
    private readonly repository: FileRepository,
    @Inject(FILE_STORE) private readonly store: FileStore,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.#scanner = config.clamav && new ClamAv(config.clamav);
  }

  /**
   * Takes a file that belongs to nobody yet; what no record points to within a day is removed.
   * @param typeOf looks at what has arrived before anything of it is kept
   * @throws DomainError VALIDATION where it is not of a kind that is taken, THROTTLED, UNAVAILABLE where there is no room
   */
  async upload(me: Actor, upload: Upload, typeOf: TypeOfFile = typeOfFile): Promise<StoredFile> {
    const { userId } = me;
    const membership = found(me.in(String(upload.roadmap)));
    if (userId === null || !['S', 'H', 'D', 'C', 'F'].includes(letterOf[membership.role]))
      throw forbidden('role_not_permitted');
    const name = readFileName(upload.name);
    if (name === null) throw invalid('file_name_invalid', [{ field: 'name', problem: 'file_name_invalid' }]);
    if (upload.announced > this.config.files.size) throw invalid('file_too_large');
    return this.#oneOfFew(userId, async () => {
      await this.#assertRoom(userId, upload.announced);
      const path = await this.store.incoming.newPath();
      try {
        return await this.#take(userId, membership, { ...upload, name }, { path, typeOf });
      } catch (error) {
        throw FULL.has(String((error as NodeJS.ErrnoException).code)) ? this.#full(error) : error;
      } finally {
        await rm(path, { force: true });
      }
    });
  }

  /**
   * A file that the actor may read, and its bytes.
   * @throws DomainError NOT_FOUND
   */
  async download(me: Actor, id: string): Promise<{ file: StoredFile; bytes: () => Promise<Readable> }> {
    const file = found(await this.repository.readable(me, id));
    return { file, bytes: () => this.#read(file) };
  }

  /**
   * Inside an act: the file that its record is about to point to.
   * @throws DomainError VALIDATION where it is not the actor's own upload for this roadmap, or serves another record
   */
  async attach(me: Actor, id: string, roadmapId: string): Promise<StoredFile> {
    const file = await this.repository.toAttach(me, id, roadmapId);
    if (file === null) throw invalid('file_unknown', [{ field: 'fileId', problem: 'file_unknown' }]);
    return file;
  }

  /** Inside an act: records do not point to these any more. What nobody points to loses its name at once, its bytes within a day. */
  letGo(ids: readonly string[]): Promise<void> {
    return this.repository.letGo(sql`f.id = any(${ids}::uuid[])`);
  }

  /** Whether the store can be reached. */
  reachStore(): Promise<void> {
    return this.store.reach();
  }

  /** Bytes that are free where files arrive. */
  freeBytes(): Promise<number> {
    return this.store.incoming.free();
  }

  /** Whether the scanner answers; null where there is none. @throws ScannerAway */
  pingScanner(): Promise<void> | null {
    return this.#scanner && this.#scanner.ping();
  }

  /** Scans what waits for the scanner. @returns how many were decided */
  async scanWaiting(): Promise<number> {
    if (this.#scanner === null) return 0;
    let decided = 0;
    for (const file of await this.repository.toScan()) {
      const verdict = await this.#verdict(await this.#read(file));
      if (verdict === 'waiting') break;
      if (verdict === 'clean') await this.repository.setState(file.id, 'clean');
      else await this.#condemn(file);
      decided += 1;
    }
    return decided;
  }

  /** Removes what nobody needs: files without a record, and what processes that ended left half-written. */
  async sweep(): Promise<void> {
    await this.store.incoming.sweep();
    for (const file of await this.repository.forgotten())
      if (!(await this.repository.forget(file, () => this.store.remove(file.sha256)))) return;
  }

  async #take(
    uploadedBy: string,
    { roadmapId, participantId }: ActorMembership,
    { bytes, name }: Upload & { name: string },
    { path, typeOf }: { path: string; typeOf: TypeOfFile },
  ): Promise<StoredFile> {
    const { sha256, size } = await receive(bytes, path, this.config.files.size);
    const kind = await typeOf(path, name);
    if ('refused' in kind) throw refusedFile(kind.refused);
    const state = await this.#verdict(createReadStream(path));
    if (state === 'infected') throw refusedFile('file_infected');
    const { type } = kind;
    const id = await this.repository.insert({ sha256, size, type, name, uploadedBy, roadmapId, participantId });
    await this.store.keep(sha256, path);
    await this.repository.setState(id, state);
    return { id, sha256, size, type, name, state };
  }

  /** What the scanner says; where it is away, the file waits until it is back. */
  async #verdict(bytes: Readable): Promise<FileState> {
    if (this.#scanner === null) return 'unscanned';
    try {
      return await this.#scanner.scan(bytes);
    } catch (error) {
      if (!(error instanceof ScannerAway)) throw error;
      this.log.warn({ err: error }, 'the scanner is away: files wait');
      return 'waiting';
    } finally {
      bytes.destroy();
    }
  }

  async #condemn(file: StoredFile): Promise<void> {
    this.log.warn({ file: file.id }, 'a file that waited is infected: its bytes are removed');
    await this.repository.condemn(file, () => this.store.remove(file.sha256));
  }

  async #read(file: StoredFile): Promise<Readable> {
    try {
      return await this.store.read(file.sha256);
    } catch (error) {
      if (error instanceof FileMissing) this.log.error({ file: file.id, err: error }, 'the store lacks a file');
      throw error;
    }
  }

  async #oneOfFew<T>(userId: string, work: () => Promise<T>): Promise<T> {
    const now = this.#arriving.get(userId) ?? 0;
    if (now >= AT_ONCE) throw new DomainError('THROTTLED', null, { retryAfterSeconds: 10 });
    this.#arriving.set(userId, now + 1);
    try {
      return await work();
    } finally {
      const left = (this.#arriving.get(userId) ?? 1) - 1;
      if (left > 0) this.#arriving.set(userId, left);
      else this.#arriving.delete(userId);
    }
  }

  async #assertRoom(userId: string, announced: number): Promise<void> {
    const { perHour, unattached: most, size, free } = this.config.files;
    const { lately, unattached } = await this.repository.uploadsOf(userId);
    if (lately >= perHour) throw new DomainError('THROTTLED', null, { retryAfterSeconds: 3600 });
    const coming = Number.isNaN(announced) ? size : announced;
    if (unattached + coming > most) throw invalid('files_unused');
    if ((await this.store.incoming.free()) - coming < free) throw this.#full(null);
  }

  /** Nobody but the operator can make room. */
  #full(error: unknown): DomainError {
    this.log.error({ err: error }, 'there is no room for files');
    return new DomainError('UNAVAILABLE', 'storage_full');
  }
}

const refusedFile = (reason: ReasonCode): DomainError => invalid(reason, [{ field: 'file', problem: reason }]);
