import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { versionPreimage, type PassageKind, type PriorityKind } from '@waymark/domain';
import { Database, sql } from '../../../kernel/index.js';
import type { LockedPriority } from '../priority.repository.js';
import type { DraftedText } from './drafted-texts.js';

/** A text of the document, as the one who circulates it decides by it. */
export interface DocumentText extends Pick<
  LockedPriority,
  'id' | 'roadmapId' | 'versionInForceId' | 'circulatedAt' | 'state'
> {
  /** Null before its first circulation */
  code: string | null;
  kind: PriorityKind;
  /** Its current version; null before the first */
  currentVersionId: string | null;
  number: number;
  hash: string | null;
  title: string | null;
}

/** A new version of a text, as it is circulated. */
export interface NewVersion {
  id: string;
  priorityId: string;
  number: number;
  hash: string;
}

interface CurrentPassage {
  versionId: string;
  id: string;
  kind: PassageKind;
  text: string;
}

/** Reads and writes the texts of the whole document, for those who circulate it and put it to its adoption. */
@Injectable()
export class CirculationRepository {
  constructor(private readonly db: Database) {}

  /**
   * All texts that are not withdrawn, in the order of the document, and the document itself where it was put to a
   * ballot. Only the secretariat's acts and pages ask for them: nobody else sees drafts.
   */
  texts(roadmapId: string): Promise<DocumentText[]> {
    return this.db.rows(sql`
      select p.id, p.roadmap_id as "roadmapId", p.code, p.kind, p.state, p.circulated_at as "circulatedAt",
        p.version_in_force_id as "versionInForceId", p.current_version_id as "currentVersionId", coalesce(v.number, 0) as number, v.hash,
        (select x.text from passages x where x.version_id = v.id and x.kind = 'priority_title' limit 1) as title
      from priorities p left join priority_versions v on v.id = p.current_version_id
      where p.roadmap_id = ${roadmapId} and (p.state <> 'withdrawn' or p.kind = 'document') order by p.kind = 'preamble' desc, p.sort`);
  }

  /** Holds all of them until the transaction ends, in the order of their ids, as rounds do. */
  async lock(roadmapId: string): Promise<void> {
    await this.db.rows(
      sql`select 1 from priorities p where p.roadmap_id = ${roadmapId} order by p.id for no key update`,
    );
  }

  /** The passages of these versions, in order. */
  passages(versionIds: readonly string[]): Promise<CurrentPassage[]> {
    return this.db.rows(sql`
      select x.version_id as "versionId", x.id, x.kind, x.text from passages x
      where x.version_id = any(${versionIds}::uuid[]) order by x.version_id, x.ordinal`);
  }

  /** The codes that were ever given in the roadmap, and the steps in their order. */
  async codes(
    roadmapId: string,
  ): Promise<{ priorities: string[]; steps: { id: string; priorityId: string; code: string | null }[] }> {
    const [priorities, steps] = await this.db.inOneGo(
      this.db.rows<{ code: string }>(
        sql`select code from priorities where roadmap_id = ${roadmapId} and code is not null`,
      ),
      this.db.rows<{ id: string; priorityId: string; code: string | null }>(
        sql`select id, priority_id as "priorityId", code from steps where roadmap_id = ${roadmapId} order by sort`,
      ),
    );
    return { priorities: priorities.map(({ code }) => code), steps };
  }

  async giveCodes(
    priorities: readonly { id: string; code: string }[],
    steps: readonly { id: string; code: string }[],
  ): Promise<void> {
    if (priorities.length > 0)
      await this.db.rows(sql`
        update priorities p set code = g.code from jsonb_to_recordset(${JSON.stringify(priorities)}::jsonb) as g(id uuid, code text)
        where p.id = g.id and p.code is null`);
    if (steps.length > 0)
      await this.db.rows(sql`
        update steps s set code = g.code from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as g(id uuid, code text)
        where s.id = g.id and s.code is null`);
  }

  /** Makes the next version of each of these texts. @returns them, in the same order */
  async makeVersions(
    roadmap: { id: string; language: string },
    note: string,
    texts: readonly (Pick<DraftedText, 'priorityId' | 'passages'> & { number: number })[],
  ): Promise<NewVersion[]> {
    const made = texts.map(({ priorityId, number, passages }) => {
      const preimage = versionPreimage({
        roadmapId: roadmap.id,
        priorityId,
        number,
        language: roadmap.language,
        passages,
      });
      const hash = createHash('sha256').update(preimage, 'utf8').digest('hex');
      const id = randomUUID();
      const rows = passages.map((passage, index) => ({
        ...passage,
        versionId: id,
        ordinal: index + 1,
        text: passage.text.normalize('NFC'),
      }));
      return { version: { id, priorityId, number, hash }, rows };
    });
    const versions = made.map(({ version }) => version);
    if (versions.length === 0) return [];
    await this.db.rows(sql`
      insert into priority_versions (id, priority_id, number, language, change_note, hash)
      select v.id, v."priorityId", v.number, ${roadmap.language}, ${note}, v.hash
      from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as v(id uuid, "priorityId" uuid, number int, hash text)`);
    await this.db.rows(sql`
      insert into passages (version_id, id, ordinal, kind, step_id, text)
      select x."versionId", x.id, x.ordinal, x.kind, x."stepId", x.text
      from jsonb_to_recordset(${JSON.stringify(made.flatMap(({ rows }) => rows))}::jsonb)
        as x("versionId" uuid, id uuid, ordinal int, kind text, "stepId" uuid, text text)`);
    return versions;
  }

  /** Opens these texts for comments and amendments, under the version that each has now. */
  async openConsultation(texts: readonly { priorityId: string; versionId: string }[]): Promise<void> {
    await this.db.rows(sql`
      update priorities p set current_version_id = t."versionId", state = 'consultation', state_reason = null, version = p.version + 1,
        circulated_at = coalesce(p.circulated_at, waymark_now())
      from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) as t("priorityId" uuid, "versionId" uuid) where p.id = t."priorityId"`);
  }

  /** How many delegations a draft goes to. */
  async delegations(roadmapId: string): Promise<number> {
    const { count } = await this.db.one<{ count: number }>(
      sql`select count(*)::int as count from participants where roadmap_id = ${roadmapId}`,
    );
    return count;
  }
}
