import { Injectable } from '@nestjs/common';
import {
  Database,
  jobIsUnderWay,
  namedRoadmaps,
  raw,
  sql,
  type Actor,
  type AppliedRecord,
  type CheckedFile,
  type Said,
  withoutCells,
} from '../../kernel/index.js';
import { Import } from './import.entity.js';
import { importPolicy } from './imports.policy.js';

/** How long a file waits that nobody goes on with. */
const DAYS = 7;
/** Imports that are listed: the latest. */
const LISTED = 20;

export interface NewImport {
  roadmapId: string;
  kind: string;
  fileName: string;
  fileHash: string;
  fileSize: number;
  fileId: string;
}

export interface Counts {
  new: number;
  changed: number;
  unchanged: number;
}

@Injectable()
export class ImportRepository {
  constructor(private readonly db: Database) {}

  /** What the reader has imported, the latest first. */
  list(me: Actor, roadmapId: string): Promise<Import[]> {
    return this.db.select(
      Import,
      'i',
      sql`where ${importPolicy.scope(me, 'i')} and i.roadmap_id = ${roadmapId} order by i.made_at desc, i.id limit ${LISTED}`,
    );
  }

  /** The versions of those of this reader on which work is under way. */
  async underWay(me: Actor, roadmapId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.db.rows<{ id: string; version: number }>(sql`
      select i.id, i.version from imports i
      where ${importPolicy.scope(me, 'i')} and i.roadmap_id = ${roadmapId} and ${jobIsUnderWay(raw('i.job_id'))}`);
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  find(me: Actor, id: string): Promise<Import | null> {
    return this.db.find(Import, 'i', sql`where ${importPolicy.scope(me, 'i')} and i.id = ${id}`);
  }

  lock(me: Actor, id: string): Promise<Import | null> {
    return this.db.find(Import, 'i', sql`where ${importPolicy.scope(me, 'i')} and i.id = ${id} for update of i`);
  }

  async isClosed(roadmapId: string): Promise<boolean> {
    const { closed } = await this.db.one<{ closed: boolean }>(
      sql`select r.phase = 'closed' as closed from ${namedRoadmaps} r where r.id = ${roadmapId}`,
    );
    return closed;
  }

  /** One import of a kind at a time in a roadmap: each is held against what the one before has left. */
  async holdKind({ roadmapId, kind }: Pick<Import, 'roadmapId' | 'kind'>): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`import:${kind}:${roadmapId}`}, 0))`);
  }

  /** Begins with the mapping that was used last; a file that this one takes the place of is thrown away. */
  async insert(
    { userId }: Actor,
    { roadmapId, kind, fileName, fileHash, fileSize, fileId }: NewImport,
  ): Promise<string> {
    await this.db.rows(sql`
      delete from imports where state = 'checked' and not ${jobIsUnderWay(raw('imports.job_id'))}
        and (made_at < waymark_now() - make_interval(days => ${DAYS})
          or (made_by_user = ${userId} and roadmap_id = ${roadmapId} and kind = ${kind}))`);
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into imports (roadmap_id, kind, made_by_user, file_name, file_size, file_hash, file_id, mapping, readings, remembered_at)
      select n.roadmap_id, n.kind, ${userId}, ${fileName}, ${fileSize}, ${fileHash}, ${fileId}, coalesce(m.mapping, '{}'), coalesce(m.readings, '{}'), m.saved_at
      from (values (${roadmapId}::uuid, ${kind}::text)) n(roadmap_id, kind)
        left join import_mappings m on m.roadmap_id = n.roadmap_id and m.kind = n.kind
      returning id`);
    return id;
  }

  async records(id: string): Promise<AppliedRecord[]> {
    const { records } = await this.db.one<{ records: AppliedRecord[] }>(
      sql`select records from import_records where import_id = ${id}`,
    );
    return records;
  }

  async say(id: string, { mapping, readings, confirmed }: Said): Promise<void> {
    await this.db.rows(sql`
      update imports set mapping = ${JSON.stringify(mapping)}, readings = ${JSON.stringify(readings)}, confirmed = ${confirmed},
        job_id = null, version = version + 1
      where id = ${id}`);
  }

  /** What is said with the act itself: why, and what its file was held against when it was looked at. */
  async meant(id: string, reason: string, ground: string | null): Promise<void> {
    await this.db.rows(sql`update imports set reason = ${reason}, ground = ${ground} where id = ${id}`);
  }

  /** From now on this is the work on it. */
  async start(id: string, jobId: string): Promise<void> {
    await this.db.rows(sql`update imports set job_id = ${jobId}, version = version + 1 where id = ${id}`);
  }

  /** For the next file of this kind: of its columns, all of them, and what earlier files had besides. */
  async rememberColumns(held: Import, sheets: CheckedFile['sheets']): Promise<void> {
    const { roadmapId, kind } = held;
    const columns = sheets.flatMap((sheet) => sheet.columns);
    const readings = Object.fromEntries(
      Object.entries(held.readings).map(([column, said]) => [column, withoutCells(said)]),
    );
    const mapping = { ...held.mapping, ...Object.fromEntries(columns.map(({ name, becomes }) => [name, becomes])) };
    await this.db.rows(sql`
      insert into import_mappings (roadmap_id, kind, mapping, readings)
      values (${roadmapId}, ${kind}, ${JSON.stringify(mapping)}, ${JSON.stringify(readings)})
      on conflict (roadmap_id, kind) do update set mapping = excluded.mapping, readings = excluded.readings, saved_at = waymark_now()`);
  }

  async forget({ id, roadmapId, kind }: Import): Promise<void> {
    await this.db.rows(sql`delete from import_mappings where roadmap_id = ${roadmapId} and kind = ${kind}`);
    await this.db.rows(sql`update imports set remembered_at = null where id = ${id}`);
  }

  /** Its file is not needed any more; what undoing needs is kept. */
  async apply(id: string, counts: Counts, records: readonly AppliedRecord[]): Promise<void> {
    await this.db.rows(sql`
      update imports set state = 'applied', file_id = null, applied_at = waymark_now(), new_records = ${counts.new},
        changed_records = ${counts.changed}, unchanged_records = ${counts.unchanged}, version = version + 1
      where id = ${id}`);
    await this.db.rows(sql`insert into import_records (import_id, records) values (${id}, ${JSON.stringify(records)})`);
  }

  async undo(id: string): Promise<void> {
    await this.db.rows(sql`
      update imports set state = 'undone', undone_at = waymark_now(), version = version + 1 where id = ${id}`);
  }
}
