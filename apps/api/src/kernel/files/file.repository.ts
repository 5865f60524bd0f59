import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { raw, sql, type Sql } from '../database/sql.js';
import { FileOwners } from './file-owners.js';

/**
 * `arriving`: its bytes are not kept yet. `waiting`: for the scanner, and known to its uploader alone. `unscanned`: there
 * was none. `infected`: its bytes are gone; only what pointed to it still names it.
 */
export const FILE_STATES = ['arriving', 'waiting', 'unscanned', 'clean', 'infected'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** What is known of a file beside its bytes. */
export interface StoredFile {
  id: string;
  sha256: string;
  /** Bytes */
  size: number;
  type: string;
  name: string;
  state: FileState;
}

export interface NewFile {
  sha256: string;
  size: number;
  type: string;
  name: string;
  uploadedBy: string;
  roadmapId: string;
  participantId: string | null;
}

/** What an account has uploaded lately. */
export interface UploadsOfAccount {
  /** In the last hour */
  lately: number;
  /** Bytes of all that no record points to yet */
  unattached: number;
}

/** Held exclusively while bytes are removed, shared while a file gets its row, and by a backup. */
const LOCK = 714_201_927;
/** A statement: until its connection ends, no bytes are removed. */
export const keepFiles = { text: 'select pg_advisory_lock_shared($1)', values: [LOCK] };

/** What a file is called that only waits to be removed. */
const NAMELESS = 'removed';

const COLUMNS = raw('f.id, f.sha256, f.size, f.type, f.name, f.state');

@Injectable()
export class FileRepository {
  constructor(
    private readonly db: Database,
    private readonly owners: FileOwners,
  ) {}

  /** The file, where the actor may download it now. */
  readable(me: Actor, id: string): Promise<StoredFile | null> {
    const own = sql`f.uploaded_by = ${me.userId}::uuid`;
    return this.db.maybeOne(sql`
      select ${COLUMNS} from files f where f.id = ${id}
        and (f.state in ('unscanned', 'clean') or (f.state = 'waiting' and ${own}))
        and (${this.owners.isReadBy(me, raw('f.id'))} or (${own} and not ${this.#attached}))`);
  }

  /** A file that the actor has uploaded and no record points to yet, held until the transaction ends. */
  toAttach(me: Actor, id: string, roadmapId: string): Promise<StoredFile | null> {
    return this.db.maybeOne(sql`
      select ${COLUMNS} from files f where f.id = ${id} and f.uploaded_by = ${me.userId}::uuid and f.roadmap_id = ${roadmapId}
        and f.state in ('waiting', 'unscanned', 'clean') and not ${this.#attached} for no key update`);
  }

  uploadsOf(userId: string): Promise<UploadsOfAccount> {
    return this.db.one(sql`
      select count(*) filter (where f.created_at > clock_timestamp() - interval '1 hour')::int as lately,
        coalesce(sum(f.size) filter (where not ${this.#attached}), 0)::float8 as unattached
      from files f where f.uploaded_by = ${userId} and f.created_at > clock_timestamp() - interval '2 days'`);
  }

  /** The row comes before the bytes: what is removed meanwhile sees that somebody needs them. */
  insert(file: NewFile): Promise<string> {
    return this.db.inTransaction(async () => {
      await this.db.rows(sql`select pg_advisory_xact_lock_shared(${LOCK})`);
      const { id } = await this.db.one<{ id: string }>(sql`
        insert into files (sha256, size, type, name, uploaded_by, roadmap_id, participant_id, state)
        values (${file.sha256}, ${file.size}, ${file.type}, ${file.name}, ${file.uploadedBy}, ${file.roadmapId}, ${file.participantId}, 'arriving')
        returning id`);
      return id;
    });
  }

  /** Those of them that no record points to are nobody's and have no name until they are removed. */
  async letGo(which: Sql): Promise<void> {
    await this.db.rows(sql`
      update files f set uploaded_by = null, name = ${NAMELESS} where ${which} and not ${this.#attached}`);
  }

  async setState(id: string, state: FileState): Promise<void> {
    await this.db.rows(sql`update files set state = ${state} where id = ${id}`);
  }

  toScan(): Promise<StoredFile[]> {
    return this.db.rows(sql`select ${COLUMNS} from files f where f.state = 'waiting' order by f.created_at limit 50`);
  }

  /** Files that no record has pointed to for a day. */
  forgotten(): Promise<StoredFile[]> {
    return this.db.rows(sql`
      select ${COLUMNS} from files f
      where f.created_at < clock_timestamp() - interval '24 hours' and not ${this.#attached} order by f.created_at limit 500`);
  }

  /**
   * Removes a file that no record points to, and its bytes once nobody needs them.
   * @returns whether it was done: not while a backup reads, or another process removes
   */
  forget({ id, sha256 }: StoredFile, removeBytes: () => Promise<void>): Promise<boolean> {
    return this.#removing(async () => {
      await this.db.rows(sql`delete from files f where f.id = ${id} and not ${this.#attached}`);
      const left = await this.db.maybeOne(
        sql`select 1 from files where sha256 = ${sha256} and state <> 'infected' limit 1`,
      );
      if (left === null) await removeBytes();
    });
  }

  /** The same bytes are infected under every name. @returns as `forget` */
  condemn({ sha256 }: StoredFile, removeBytes: () => Promise<void>): Promise<boolean> {
    return this.#removing(async () => {
      await this.db.rows(sql`delete from files f where f.sha256 = ${sha256} and not ${this.#attached}`);
      await this.db.rows(sql`update files set state = 'infected' where sha256 = ${sha256}`);
      await removeBytes();
    });
  }

  #removing(work: () => Promise<void>): Promise<boolean> {
    return this.db.inTransaction(async () => {
      const { free } = await this.db.one<{ free: boolean }>(sql`select pg_try_advisory_xact_lock(${LOCK}) as free`);
      if (free) await work();
      return free;
    });
  }

  get #attached(): Sql {
    return this.owners.isAttached(raw('f.id'));
  }
}
