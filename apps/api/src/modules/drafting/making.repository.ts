import { Injectable } from '@nestjs/common';
import type { MakingPassage, PassageAct, PassageKind, PriorityKind, PriorityState } from '@waymark/domain';
import {
  Database,
  list,
  object,
  sql,
  toWindow,
  windowJson,
  type Actor,
  type Sql,
  type WindowFacts,
  type Wire,
} from '../../kernel/index.js';
import { seats } from '../identity/index.js';
import { passages, writtenPriorities } from '../roadmap/index.js';
import { makingScope } from './drafting.policy.js';
import { makingOf } from './making-of-facts.js';
import { draftsJson, makingJson, revisionOf, type MakingFacts } from './making.sql.js';
import type { DraftPriority, Making, PassageEdit, PassageHistory } from './making.types.js';

/** A text in the making, held by an act. */
export interface HeldMaking {
  priorityId: string;
  roadmapId: string;
  kind: PriorityKind;
  state: PriorityState;
  version: number;
  revision: string;
  /** In order */
  passages: MakingPassage[];
}

/** What was done to which passage. */
export interface PassageDone {
  passageId: string;
  act: PassageAct;
}

export interface Written {
  passages: readonly MakingPassage[];
  done: readonly PassageDone[];
  /** The membership that writes */
  by: string;
}

const passageJson = object<MakingPassage>({
  id: sql`x.id`,
  kind: sql`x.kind`,
  stepId: sql`x.step_id`,
  text: sql`x.text`,
  version: sql`x.version`,
  state: sql`x.state`,
  isNew: sql`x.is_new`,
  joinedInto: sql`x.joined_into`,
});

@Injectable()
export class MakingRepository {
  constructor(private readonly db: Database) {}

  /** @returns null where there is none, or not for this reader */
  async find(me: Actor, priorityId: string): Promise<Wire<Making> | null> {
    const { making } = await this.db.one<{ making: Wire<MakingFacts> | null }>(
      sql`select ${makingJson(me, sql`${priorityId}::uuid`, null)} as making`,
    );
    return making && makingOf(making);
  }

  async drafts(me: Actor, roadmapId: string): Promise<Wire<DraftPriority>[]> {
    const { drafts } = await this.db.one<{ drafts: Wire<DraftPriority>[] }>(
      sql`select ${draftsJson(me, sql`${roadmapId}::uuid`)} as drafts`,
    );
    return drafts;
  }

  /** Held until the transaction ends: its passages change by one act after the other. */
  async lock(me: Actor, priorityId: string): Promise<HeldMaking | null> {
    const where = sql`m.priority_id = ${priorityId} and ${makingScope(me, 'm.roadmap_id')}`;
    // What is read after the wait for the lock is a statement of its own, which sees what others have done meanwhile.
    const [, held] = await this.db.inOneGo(
      this.db.rows(sql`select 1 from makings m where ${where} for no key update`),
      this.db.maybeOne<HeldMaking>(sql`
        select m.priority_id as "priorityId", m.roadmap_id as "roadmapId", p.kind, p.state, m.version, ${revisionOf} as revision,
          ${list(passageJson, sql`from making_passages x where x.priority_id = m.priority_id`, sql`x.ordinal`)} as passages
        from makings m join ${writtenPriorities(me)} p on p.id = m.priority_id where ${where}`),
    );
    return held;
  }

  /** The passages of a version, as a text begins with them. */
  async ofVersion(me: Actor, versionId: string): Promise<MakingPassage[]> {
    const rows = await this.db.rows<{ id: string; kind: PassageKind; stepId: string | null; text: string }>(sql`
      select pg.id, pg.kind, pg.step_id as "stepId", pg.text from ${passages(me)} pg where pg.version_id = ${versionId} order by pg.ordinal`);
    return rows.map((row) => ({ ...row, version: 1, state: 'kept', isNew: false, joinedInto: null }));
  }

  /** @returns false where the priority has a text in the making already */
  async begin(
    { id, roadmapId, currentVersionId }: { id: string; roadmapId: string; currentVersionId: string | null },
    text: readonly MakingPassage[],
    by: string,
  ): Promise<boolean> {
    const begun = await this.db.rows(sql`
      insert into makings (priority_id, roadmap_id, base_version_id, begun_by) values (${id}, ${roadmapId}, ${currentVersionId}, ${by})
      on conflict do nothing returning priority_id`);
    if (begun.length === 0) return false;
    const done = text.map((one): PassageDone => ({ passageId: one.id, act: 'began' }));
    await this.write(id, [], { passages: text, done, by });
    await this.db.rows(sql`update making_passages set edited_by = null, edited_at = null where priority_id = ${id}`);
    return true;
  }

  /** Begins texts that were carried over from another roadmap: nobody of this one has written them. */
  async carry(
    roadmapId: string,
    texts: readonly { priorityId: string; passages: readonly MakingPassage[] }[],
  ): Promise<void> {
    const rows = texts.flatMap(({ priorityId, passages: text }) =>
      text.map((one, at) => ({ ...one, priorityId, ordinal: at + 1 })),
    );
    const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as x("priorityId" uuid, id uuid, ordinal int, kind text, "stepId" uuid, text text, version int, state text, "isNew" boolean)`;
    await this.db.inOneGo(
      this.db.rows(sql`insert into makings (priority_id, roadmap_id)
        select id, ${roadmapId}::uuid from unnest(${texts.map(({ priorityId }) => priorityId)}::uuid[]) as id`),
      this.db.rows(sql`
        insert into making_passages (priority_id, id, ordinal, kind, step_id, text, version, state, is_new)
        select x."priorityId", x.id, x.ordinal, x.kind, x."stepId", x.text, x.version, x.state, x."isNew" from ${given}`),
      this.db.rows(sql`
        insert into making_edits (priority_id, passage_id, act, text, passage_version)
        select x."priorityId", x.id, 'began', x.text, x.version from ${given}`),
    );
  }

  /** Writes what differs from `before`, and the history. */
  async write(
    priorityId: string,
    before: readonly MakingPassage[],
    { passages: after, done, by }: Written,
  ): Promise<void> {
    const places = new Map(before.map((one, at) => [one.id, { one, at }]));
    const touched = new Set(done.map(({ passageId }) => passageId));
    const rows = after.flatMap((one, at) => {
      const earlier = places.get(one.id);
      if (earlier?.at === at && earlier.one === one && !touched.has(one.id)) return [];
      return [{ ...one, ordinal: at + 1, touched: touched.has(one.id) }];
    });
    const texts = new Map(after.map((one) => [one.id, one]));
    const edits = done.map(({ passageId, act }) => ({
      passageId,
      act,
      text: texts.get(passageId)?.text ?? '',
      version: texts.get(passageId)?.version ?? 0,
    }));
    await this.db.inOneGo(
      this.db.rows(sql`
        insert into making_passages (priority_id, id, ordinal, kind, step_id, text, version, state, is_new, joined_into, edited_by, edited_at)
        select ${priorityId}::uuid, x.id, x.ordinal, x.kind, x."stepId", x.text, x.version, x.state, x."isNew", x."joinedInto",
          case when x.touched then ${by}::uuid end, case when x.touched then waymark_now() end
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as x(id uuid, ordinal int, kind text, "stepId" uuid, text text, version int,
          state text, "isNew" boolean, "joinedInto" uuid, touched boolean)
        on conflict (priority_id, id) do update set ordinal = excluded.ordinal, kind = excluded.kind, step_id = excluded.step_id,
          text = excluded.text, version = excluded.version, state = excluded.state, joined_into = excluded.joined_into,
          edited_by = coalesce(excluded.edited_by, making_passages.edited_by), edited_at = coalesce(excluded.edited_at, making_passages.edited_at)`),
      this.db.rows(sql`
        insert into making_edits (priority_id, passage_id, act, text, passage_version, edited_by)
        select ${priorityId}::uuid, x."passageId", x.act, x.text, x.version, ${by}::uuid
        from jsonb_to_recordset(${JSON.stringify(edits)}::jsonb) as x("passageId" uuid, act text, text text, version int)`),
    );
  }

  /** Of its order, or of the state of its passages. */
  async changed(priorityId: string): Promise<void> {
    await this.db.rows(sql`update makings set version = version + 1 where priority_id = ${priorityId}`);
  }

  /** The history of its passages stays with the priority. */
  async discard(priorityId: string): Promise<void> {
    await this.db.rows(sql`delete from makings where priority_id = ${priorityId}`);
  }

  /** The words that a passage had in one of its versions; null where they are not on record. */
  async wording(priorityId: string, passageId: string, version: number): Promise<string | null> {
    const row = await this.db.maybeOne<{ text: string }>(sql`
      select e.text from making_edits e where e.priority_id = ${priorityId} and e.passage_id = ${passageId} and e.passage_version = ${version}
      order by e.number desc limit 1`);
    return row?.text ?? null;
  }

  /** @returns null where the priority is not there for this reader */
  async history(
    me: Actor,
    { priorityId, passageId, before }: { priorityId: string; passageId: string; before: string | null },
  ): Promise<PassageHistory | null> {
    const item: Sql<Wire<PassageEdit>> = object<PassageEdit>({
      id: sql`e.id`,
      act: sql`e.act`,
      text: sql`e.text`,
      version: sql`e.passage_version`,
      by: sql`(select st.title from ${seats(me)} st where st.id = e.edited_by)`,
      at: sql`e.edited_at`,
    });
    const row = await this.db.maybeOne<{ history: WindowFacts<PassageEdit> }>(sql`
      select ${windowJson<PassageEdit>({
        item,
        rows: sql`from making_edits e where e.priority_id = ${priorityId} and e.passage_id = ${passageId}`,
        key: { at: sql`e.edited_at`, id: sql`e.id` },
        newestFirst: true,
        before: { cursor: before, field: 'before' },
      })} as history from ${writtenPriorities(me)} p where p.id = ${priorityId}`);
    return row && toWindow(row.history);
  }
}
