import { Injectable } from '@nestjs/common';
import { Database, object, sql, type Actor, type Wire } from '../../kernel/index.js';
import { roadmapSettings } from '../roadmap/index.js';
import { makingScope } from './drafting.policy.js';
import { revisionOf, writersJson } from './making.sql.js';
import type { Tended } from './making.types.js';

/** How long a page may be silent before nobody is there any more. */
const LEASE_SECONDS = 30;

/** A text in the making of which somebody says that they write it. */
export interface TendedMaking {
  roadmapId: string;
  closed: boolean;
  /** Whether it has the passage */
  known: boolean;
}

/** Who has which passage open: each seat one, for as long as its page says so. */
@Injectable()
export class PassageLeases {
  constructor(private readonly db: Database) {}

  making(me: Actor, priorityId: string, passageId: string | null): Promise<TendedMaking | null> {
    return this.db.maybeOne(sql`
      select m.roadmap_id as "roadmapId", r.phase = 'closed' as closed, (${passageId}::uuid is null or exists (
        select 1 from making_passages x where x.priority_id = m.priority_id and x.id = ${passageId}::uuid)) as known
      from makings m join ${roadmapSettings} r on r.id = m.roadmap_id
      where m.priority_id = ${priorityId} and ${makingScope(me, 'm.roadmap_id')}`);
  }

  async tend(priorityId: string, membershipId: string, passageId: string | null): Promise<void> {
    if (passageId === null) {
      await this.db.rows(
        sql`delete from passage_leases where priority_id = ${priorityId} and membership_id = ${membershipId}`,
      );
      return;
    }
    await this.db.rows(sql`
      insert into passage_leases as l (priority_id, membership_id, passage_id, since, until)
      values (${priorityId}, ${membershipId}, ${passageId}, waymark_now(), waymark_now() + ${LEASE_SECONDS} * interval '1 second')
      on conflict (priority_id, membership_id) do update set passage_id = excluded.passage_id, until = excluded.until,
        since = case when l.passage_id = excluded.passage_id and l.until > excluded.since then l.since else excluded.since end`);
  }

  async tended(me: Actor, priorityId: string): Promise<Wire<Tended> | null> {
    const row = await this.db.maybeOne<{ tended: Wire<Tended> }>(sql`
      select ${object<Tended>({
        priorityId: sql`m.priority_id`,
        version: sql`m.version`,
        revision: revisionOf,
        writers: writersJson(me),
      })} as tended from makings m where m.priority_id = ${priorityId} and ${makingScope(me, 'm.roadmap_id')}`);
    return row?.tended ?? null;
  }
}
