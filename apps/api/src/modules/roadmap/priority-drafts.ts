import { Injectable } from '@nestjs/common';
import type { PriorityKind, PriorityState } from '@waymark/domain';
import { byStanding, Database, sql, type Actor } from '../../kernel/index.js';
import { writersOnly } from './roadmap.policy.js';

/** A priority as those who write it hold it, with its versions or without any. */
export interface WrittenPriority {
  id: string;
  roadmapId: string;
  kind: PriorityKind;
  state: PriorityState;
  /** The text circulated last */
  currentVersionId: string | null;
}

/** Where a step stands before it is planned. */
const UNPLANNED_SCOPE = 'regional_and_national';

/**
 * Rows of priorities and steps that nobody reads yet: without a code, and a priority without a version. For the module
 * that writes their texts, inside its transactions.
 */
@Injectable()
export class PriorityDrafts {
  constructor(private readonly db: Database) {}

  /** Held until the transaction ends; null for whoever does not write it. */
  lock(me: Actor, priorityId: string): Promise<WrittenPriority | null> {
    return this.db.maybeOne(sql`
      select p.id, p.roadmap_id as "roadmapId", p.kind, p.state, p.current_version_id as "currentVersionId" from priorities p
      where p.id = ${priorityId} and ${byStanding(me, 'p.roadmap_id', writersOnly)} for no key update`);
  }

  /**
   * Behind all others; the preamble before them. The caller holds the roadmap.
   * @returns false where the roadmap has its preamble already
   */
  async add(id: string, roadmapId: string, kind: PriorityKind): Promise<boolean> {
    const added = await this.db.rows(sql`
      insert into priorities (id, roadmap_id, kind, sort, state)
      select ${id}, ${roadmapId}, ${kind}, 1 + coalesce((select max(p.sort) from priorities p where p.roadmap_id = ${roadmapId} and p.kind = ${kind}), 0), 'draft'
      on conflict (roadmap_id, kind) where kind <> 'priority' do nothing returning id`);
    return added.length > 0;
  }

  /** One that was never circulated. Those behind it move up, so that nobody can tell later that there was one. */
  async remove({ id, roadmapId }: WrittenPriority): Promise<void> {
    await this.removeProposedSteps([id]);
    await this.db.rows(sql`
      with gone as (delete from priorities where id = ${id} and current_version_id is null returning kind, sort)
      update priorities p set sort = p.sort - 1 from gone
      where p.roadmap_id = ${roadmapId} and p.kind = gone.kind and p.sort > gone.sort and p.current_version_id is null`);
  }

  /** The ids of those that were never circulated, in their order. The caller holds the roadmap. */
  async proposed(roadmapId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      select p.id from priorities p where p.roadmap_id = ${roadmapId} and p.kind = 'priority' and p.current_version_id is null order by p.sort`);
    return rows.map(({ id }) => id);
  }

  /** Gives them this order, in the places that they have: those that were circulated stay where they are. */
  async order(roadmapId: string, ids: readonly string[]): Promise<void> {
    await this.db.rows(sql`
      with places as (select p.sort, row_number() over (order by p.sort) as place from priorities p
          where p.roadmap_id = ${roadmapId} and p.id = any(${ids}::uuid[])),
        ordered as (select o.id, o.place from unnest(${ids}::uuid[]) with ordinality as o(id, place))
      update priorities p set sort = places.sort from ordered join places using (place) where p.id = ordered.id`);
  }

  /** Behind those that the priority has. Its code, and what is planned of it, come later. */
  async addStep(id: string, { id: priorityId, roadmapId }: WrittenPriority): Promise<void> {
    await this.db.rows(sql`
      insert into steps (id, roadmap_id, priority_id, sort, scope)
      select ${id}, ${roadmapId}, ${priorityId}, 1 + coalesce((select max(s.sort) from steps s where s.priority_id = ${priorityId}), 0), ${UNPLANNED_SCOPE}`);
  }

  /** Those of the priorities that were never circulated, with all that is planned for them. */
  async removeProposedSteps(priorityIds: readonly string[]): Promise<void> {
    await this.db.rows(sql`
      with proposed as (select s.id from steps s where s.priority_id = any(${priorityIds}::uuid[]) and s.code is null),
        unlinked as (delete from step_dependencies d using proposed where proposed.id in (d.predecessor_step_id, d.successor_step_id))
      delete from steps s using proposed where s.id = proposed.id`);
  }
}
