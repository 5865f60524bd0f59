import { Injectable } from '@nestjs/common';
import type { PassageKind } from '@waymark/domain';
import { Database, sql, type Actor, type Wire } from '../../../kernel/index.js';
import { passages, translationsOfVersions, versions, writtenPriorities } from '../../roadmap/index.js';
import { translationJson, type TranslationFacts } from './translation.sql.js';

/** A passage of a version that is circulated, with what its latest translation says. */
export interface CirculatedPassage {
  id: string;
  kind: PassageKind;
  stepId: string | null;
  text: string;
  /** In the latest translation; null where that lacks it */
  translated: string | null;
  stale: boolean;
}

/** What is kept of a translation. */
export interface KeptTranslation {
  passageId: string;
  text: string;
  source: string;
}

export type TranslationAct = 'saved' | 'confirmed' | 'imported';

@Injectable()
export class TranslationRepository {
  constructor(private readonly db: Database) {}

  /** @returns null where it is not there for this reader, or not in this language */
  async find(me: Actor, priorityId: string, language: string): Promise<Wire<TranslationFacts> | null> {
    const { facts } = await this.db.one<{ facts: Wire<TranslationFacts> | null }>(
      sql`select ${translationJson(me, sql`${priorityId}::uuid`, language)} as facts`,
    );
    return facts;
  }

  /** As `find`, by the code or id of a priority: for an actor who is narrowed to its roadmap. */
  async findByAddress(me: Actor, priority: string, language: string): Promise<Wire<TranslationFacts> | null> {
    const chosen = sql`(select c.id from ${writtenPriorities(me)} c where lower(c.code) = lower(${priority}) or c.id::text = lower(${priority}) limit 1)`;
    const { facts } = await this.db.one<{ facts: Wire<TranslationFacts> | null }>(
      sql`select ${translationJson(me, chosen, language)} as facts`,
    );
    return facts;
  }

  /** Whether this is the hash of a version of the priority. */
  async isVersionOf(me: Actor, priorityId: string, hash: string): Promise<boolean> {
    const row = await this.db.maybeOne(
      sql`select 1 as there from ${versions(me)} v where v.priority_id = ${priorityId} and v.hash = ${hash}`,
    );
    return row !== null;
  }

  /** Number, hash and passages of a version, for a translation that is circulated with it. */
  async version(
    me: Actor,
    versionId: string,
    language: string,
  ): Promise<{ number: number; hash: string; passages: CirculatedPassage[] }> {
    const rows = await this.db.rows<CirculatedPassage & { number: number; hash: string }>(sql`
      select v.number, v.hash, pg.id, pg.kind, pg.step_id as "stepId", pg.text, t.text as translated, coalesce(t.stale, false) as stale
      from ${versions(me)} v join ${passages(me)} pg on pg.version_id = v.id
        left join ${translationsOfVersions(me)} t on t.version_id = v.id and t.passage_id = pg.id and t.language = ${language}
      where v.id = ${versionId} order by pg.ordinal`);
    const [first] = rows;
    if (!first) throw new Error(`Version ${versionId} has no passages`);
    return { number: first.number, hash: first.hash, passages: rows };
  }

  /** The words that a translation had in one of its versions; null where they are not on record. */
  async wording(priorityId: string, language: string, passageId: string, version: number): Promise<string | null> {
    const row = await this.db.maybeOne<{ text: string }>(sql`
      select e.text from making_translation_edits e where e.priority_id = ${priorityId} and e.language = ${language}
        and e.passage_id = ${passageId} and e.version = ${version} order by e.number desc limit 1`);
    return row?.text ?? null;
  }

  /** Each counts one version further. The caller holds the priority. */
  async keep(
    { priorityId, language }: { priorityId: string; language: string },
    kept: readonly KeptTranslation[],
    { act, by }: { act: TranslationAct; by: string },
  ): Promise<void> {
    await this.db.rows(sql`
      with written as (
        insert into making_translations as t (priority_id, passage_id, language, text, source, edited_by)
        select ${priorityId}::uuid, x."passageId", ${language}, x.text, x.source, ${by}::uuid
        from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as x("passageId" uuid, text text, source text)
        on conflict (priority_id, language, passage_id) do update set text = excluded.text, source = excluded.source,
          version = t.version + 1, edited_by = excluded.edited_by, edited_at = waymark_now()
        returning t.passage_id, t.text, t.source, t.version)
      insert into making_translation_edits (priority_id, passage_id, language, act, text, source, version, edited_by)
      select ${priorityId}::uuid, w.passage_id, ${language}, ${act}, w.text, w.source, w.version, ${by}::uuid from written w`);
  }
}
