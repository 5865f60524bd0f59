import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DOCUMENT_CODE, type Outcome, type Phase, type PriorityState } from '@waymark/domain';
import { Database, sql, type Actor } from '../../../kernel/index.js';
import { editions } from './editions.doors.js';
import type { MadeEdition, Part } from './edition.repository.js';

/** A circulated draft that may be put to its adoption. */
export interface AdoptableEdition extends MadeEdition {
  note: string;
  language: string;
}

/** The document as a text that is put to a ballot, and what becomes of the texts that it holds. */
@Injectable()
export class AdoptionRepository {
  constructor(private readonly db: Database) {}

  findCirculated(me: Actor, roadmapId: string, editionId: string): Promise<AdoptableEdition | null> {
    return this.db.maybeOne(sql`
      select e.id, e.roadmap_id as "roadmapId", e.number, e.ordinal, e.hash, e.note, e.language
      from ${editions(me)} e where e.id = ${editionId} and e.roadmap_id = ${roadmapId} and e.kind = 'circulated'`);
  }

  /** The state of the document; null where it was never put to a ballot. */
  async documentState(roadmapId: string): Promise<PriorityState | null> {
    const row = await this.db.maybeOne<{ state: PriorityState }>(
      sql`select state from priorities where roadmap_id = ${roadmapId} and kind = 'document'`,
    );
    return row?.state ?? null;
  }

  /** Fixes these texts. */
  async freeze(priorityIds: readonly string[]): Promise<void> {
    await this.db.rows(sql`
      update priorities set state = 'frozen', state_reason = null, version = version + 1 where id = any(${priorityIds}::uuid[])`);
  }

  /** The document as a fixed text with the hash of the edition. A draft that was put before keeps its version. @returns its id */
  async freezeDocument({ id: editionId, roadmapId, language, note, hash }: AdoptableEdition): Promise<string> {
    const before = await this.db.maybeOne<{ id: string; number: number; versionId: string; editionId: string }>(sql`
      select p.id, v.number, v.id as "versionId", v.edition_id as "editionId"
      from priorities p join priority_versions v on v.id = p.current_version_id
      where p.roadmap_id = ${roadmapId} and p.kind = 'document'`);
    const id = before?.id ?? randomUUID();
    const versionId = before?.editionId === editionId ? before.versionId : randomUUID();
    if (before)
      await this.db.rows(sql`
        update priorities set state = 'frozen', state_reason = null, current_version_id = ${versionId}, version = version + 1 where id = ${id}`);
    else
      await this.db.rows(sql`
        insert into priorities (id, roadmap_id, kind, code, sort, state, current_version_id, circulated_at)
        values (${id}, ${roadmapId}, 'document', ${DOCUMENT_CODE}, -1, 'frozen', ${versionId}, waymark_now())`);
    if (versionId !== before?.versionId)
      await this.db.rows(sql`
        insert into priority_versions (id, priority_id, number, language, change_note, hash, edition_id)
        values (${versionId}, ${id}, ${(before?.number ?? 0) + 1}, ${language}, ${note}, ${hash}, ${editionId})`);
    return id;
  }

  /** The roadmap's phase, held so that its texts come into force one declaration after the other. */
  async holdPhase(roadmapId: string): Promise<{ phase: Phase; language: string }> {
    return this.db.one(sql`select phase, language from roadmaps where id = ${roadmapId} for no key update`);
  }

  /** Takes the texts that were fixed with the document back to consultation. */
  async resumeParts(documentId: string): Promise<void> {
    await this.db.rows(sql`
      update priorities p set state = 'consultation', state_reason = null, version = p.version + 1
      where p.state = 'frozen' and p.id in (${partsOf(documentId)})`);
  }

  /** The texts of the document come into force together. What was agreed by itself before keeps its own result. */
  async bringIntoForce(documentId: string, outcome: Outcome): Promise<void> {
    await this.db.rows(sql`
      update priorities p set version_in_force_id = p.current_version_id, version = p.version + 1,
        state = case when p.state in ('validated', 'validated_with_reservations') then p.state else ${outcome} end
      where p.id in (${partsOf(documentId)})`);
    await this.db.rows(sql`update priorities set version_in_force_id = current_version_id where id = ${documentId}`);
  }

  /** The texts that are in force, in the order of the document. */
  inForce(roadmapId: string): Promise<Part[]> {
    return this.db.rows(sql`
      select p.id as "priorityId", v.id as "versionId", v.hash
      from priorities p join priority_versions v on v.id = p.version_in_force_id
      where p.roadmap_id = ${roadmapId} and p.kind <> 'document' and p.state <> 'withdrawn' order by p.kind = 'preamble' desc, p.sort`);
  }
}

/** The ids of the texts that the document holds, as it was put to its ballot last. */
const partsOf = (documentId: string) => sql`
  select ep.priority_id from priorities d join priority_versions dv on dv.id = d.current_version_id
    join edition_parts ep on ep.edition_id = dv.edition_id where d.id = ${documentId}`;
