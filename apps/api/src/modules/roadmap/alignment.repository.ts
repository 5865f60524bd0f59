import { Injectable } from '@nestjs/common';
import { Database, raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { AlignmentItem } from './alignment-item.entity.js';
import type { Planned } from './plan-changes.js';
import { priorityIsSeen, stepIsSeen, stepToPlan } from './plan.policy.js';
import { alignmentScope, priorityPolicy, roadmapPolicy } from './roadmap.policy.js';

/** A priority or a step with the ids of what it is aligned with, in one order. */
export interface Aligned extends Planned {
  version: number;
  alignment: string[];
}
export type AlignedKind = 'priority' | 'step';

const tables = {
  priority: {
    rows: raw('priorities'),
    links: raw('priority_alignment'),
    id: raw('priority_id'),
    policy: priorityPolicy,
    isSeen: priorityIsSeen,
  },
  step: {
    rows: raw('steps'),
    links: raw('step_alignment'),
    id: raw('step_id'),
    policy: { scope: stepToPlan },
    isSeen: stepIsSeen,
  },
} as const;

export type ItemWords = Pick<AlignmentItem, 'code' | 'title' | 'kind' | 'citation' | 'note'>;

@Injectable()
export class AlignmentRepository {
  constructor(private readonly db: Database) {}

  async lock(me: Actor, kind: AlignedKind, id: string): Promise<Aligned | null> {
    const { rows, links, id: column, policy, isSeen } = tables[kind];
    const held = await this.db.maybeOne<Omit<Aligned, 'alignment'>>(sql`
      select t.id, t.roadmap_id as "roadmapId", t.version, ${isSeen('t')} as seen from ${rows} t where t.id = ${id} and ${policy.scope(me, 't')} for no key update of t`);
    if (held === null) return null;
    const linked = await this.db.rows<{ id: string }>(
      sql`select l.item_id as id from ${links} l where l.${column} = ${id} order by l.item_id`,
    );
    return { ...held, alignment: linked.map((link) => link.id) };
  }

  async align(kind: AlignedKind, id: string, itemIds: readonly string[]): Promise<void> {
    const { rows, links, id: column } = tables[kind];
    await this.db.inOneGo(
      this.db.rows(sql`update ${rows} set version = version + 1 where id = ${id}`),
      this.db.rows(sql`delete from ${links} where ${column} = ${id} and item_id <> all(${itemIds}::uuid[])`),
      this.db.rows(
        sql`insert into ${links} (${column}, item_id) select ${id}, unnest(${itemIds}::uuid[]) on conflict do nothing`,
      ),
    );
  }

  /** How many of them are in the catalogue or the roadmap's own; held, so that none goes meanwhile. */
  async countItems(roadmapId: string, ids: readonly string[]): Promise<number> {
    const rows = await this.db.rows(sql`
      select 1 from alignment_items i where i.id = any(${ids}::uuid[]) and (i.roadmap_id is null or i.roadmap_id = ${roadmapId}) for key share`);
    return rows.length;
  }

  async roadmap(me: Actor, id: string): Promise<{ id: string; roadmapId: string } | null> {
    return this.db.maybeOne(
      sql`select r.id, r.id as "roadmapId" from roadmaps r where r.id = ${id} and ${roadmapPolicy.scope(me, 'r')} for key share`,
    );
  }

  find(me: Actor, id: string): Promise<AlignmentItem | null> {
    return this.#item(me, id, sql``);
  }

  lockItem(me: Actor, id: string): Promise<AlignmentItem | null> {
    return this.#item(me, id, sql`for update of i`);
  }

  async isFramework(id: string): Promise<boolean> {
    return (await this.db.maybeOne(sql`select 1 from frameworks where id = ${id}`)) !== null;
  }

  /** Whether another item that the roadmap sees has this code. */
  async isTaken(roadmapId: string, code: string, besides: string | null): Promise<boolean> {
    return (
      (await this.db.maybeOne(sql`
      select 1 from alignment_items i where lower(i.code) = lower(${code}) and (i.roadmap_id is null or i.roadmap_id = ${roadmapId})
        and i.id is distinct from ${besides}::uuid limit 1`)) !== null
    );
  }

  async add(
    id: string,
    roadmapId: string,
    words: ItemWords,
    framework: { frameworkId: string | null; ownFramework: string | null },
  ): Promise<void> {
    await this.db.rows(sql`
      insert into alignment_items (id, roadmap_id, framework_id, own_framework, code, title, kind, citation, verified, note)
      values (${id}, ${roadmapId}, ${framework.frameworkId}, ${framework.ownFramework}, ${words.code}, ${words.title}, ${words.kind}, ${words.citation}, 'no', ${words.note})`);
  }

  async edit(id: string, words: ItemWords): Promise<void> {
    await this.db.rows(sql`
      update alignment_items set code = ${words.code}, title = ${words.title}, kind = ${words.kind}, citation = ${words.citation}, note = ${words.note},
        version = version + 1 where id = ${id}`);
  }

  /** Codes of what is aligned with it; the secretariat, which asks, reads them all. */
  async usedBy(id: string): Promise<string[]> {
    const rows = await this.db.rows<{ code: string }>(sql`
      select coalesce(p.code, '') as code from priority_alignment l join priorities p on p.id = l.priority_id where l.item_id = ${id}
      union all select coalesce(s.code, '') from step_alignment l join steps s on s.id = l.step_id where l.item_id = ${id} order by code`);
    return rows.map(({ code }) => code);
  }

  async remove(id: string): Promise<void> {
    await this.db.rows(sql`delete from alignment_items where id = ${id}`);
  }

  #item(me: Actor, id: string, held: Sql): Promise<AlignmentItem | null> {
    return this.db.find(AlignmentItem, 'i', sql`where i.id = ${id} and ${alignmentScope(me, 'i')} ${held}`);
  }
}
