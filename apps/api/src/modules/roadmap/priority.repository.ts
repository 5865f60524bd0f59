import { Injectable } from '@nestjs/common';
import type { PriorityState } from '@waymark/domain';
import { Database, MEMBERS, recordedEvents, sql, type Actor, type Sql } from '../../kernel/index.js';
import { PriorityVersion } from './priority-version.entity.js';
import { Priority, type PriorityText } from './priority.entity.js';
import { priorityPolicy, versionPolicy, withoutItsMaking } from './roadmap.policy.js';
import { texts } from './roadmap.doors.js';

@Injectable()
export class PriorityRepository {
  constructor(private readonly db: Database) {}

  /** In their order. */
  list(me: Actor, roadmapId: string): Promise<Priority[]> {
    return this.#select(me, sql`and p.roadmap_id = ${roadmapId} and p.kind = 'priority' order by p.sort`);
  }

  async find(me: Actor, id: string): Promise<Priority | null> {
    const [priority] = await this.#select(me, sql`and p.id = ${id}`);
    return priority ?? null;
  }

  /** The row as it is, held until the transaction ends. */
  lock(me: Actor, id: string): Promise<LockedPriority | null> {
    return this.db.find(
      Priority,
      'p',
      sql`where ${priorityPolicy.scope(me, 'p')} and p.id = ${id} for no key update`,
    ) as Promise<LockedPriority | null>; // the table's columns are not null; only readers are shown nulls
  }

  /** Moves the locked priority. What leaves the draft, or is withdrawn later than as a draft, counts as circulated. */
  async move(priority: LockedPriority, state: PriorityState, reason: string | null): Promise<void> {
    const wasCirculated = priority.state !== 'draft' || state === 'consultation';
    await this.db.rows(sql`
      update priorities set state = ${state}, state_reason = ${reason}, version = version + 1,
        circulated_at = case when ${wasCirculated} then coalesce(circulated_at, waymark_now()) end
      where id = ${priority.id}`);
  }

  /** The result that the text had before it was reopened, as the record of the reopening tells. */
  async earlierResult(priorityId: string): Promise<PriorityState | null> {
    const row = await this.db.maybeOne<{ from: PriorityState }>(sql`
      select e.payload ->> 'from' as "from" from ${recordedEvents} e
      where e.subject_kind = 'priority' and e.subject_id = ${priorityId} and e.type = 'priority.reopened' order by e.arrival desc limit 1`);
    return row?.from ?? null;
  }

  /** Newest first. */
  async versions(me: Actor, { id, roadmapId }: Pick<Priority, 'id' | 'roadmapId'>): Promise<PriorityVersion[]> {
    const versions = await this.db.select(
      PriorityVersion,
      'v',
      sql`where ${versionPolicy.scope(me, 'v')} and v.priority_id = ${id} order by v.number desc`,
    );
    return me.is(roadmapId, ...MEMBERS) ? versions : versions.map(withoutItsMaking);
  }

  /** The priorities' own words in the version that the reader is shown. */
  texts(me: Actor, priorityIds: readonly string[]): Promise<(PriorityText & { priorityId: string })[]> {
    return this.db.rows(sql`
      select p.id as "priorityId", p.version_id as "versionId", p.title, p.objective, p.summary
      from ${texts(me)} p where p.id = any(${priorityIds}::uuid[])`);
  }

  async #select(me: Actor, rest: Sql): Promise<Priority[]> {
    const rows = await this.db.select(Priority, 'p', sql`where ${priorityPolicy.scope(me, 'p')} ${rest}`);
    return rows.map((row) => (me.is(row.roadmapId, ...MEMBERS) ? row : inForceOnly(row)));
  }
}

/** A priority's row as the table holds it. */
export type LockedPriority = Priority & { state: PriorityState; currentVersionId: string };

/** Whoever is shown the version in force only learns nothing about a later one, nor that anything was done to it. */
function inForceOnly(priority: Priority): Priority {
  return Object.assign(priority, { state: null, stateReason: null, currentVersionId: null, version: 1 });
}
