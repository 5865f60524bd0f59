import { door, sql, type Actor, type Sql } from '../../kernel/index.js';
import { makingScope } from './drafting.policy.js';

export const makings = door('makings t', 'priority_id roadmap_id base_version_id begun_at version', (me) =>
  makingScope(me, 't.roadmap_id'),
);

/** What stands in them, as it is now. */
export const makingPassages = door(
  'making_passages t',
  'priority_id id ordinal kind step_id text version state',
  (me) =>
    sql`exists (select 1 from makings mt where mt.priority_id = t.priority_id and ${makingScope(me, 'mt.roadmap_id')})`,
);

/** Who has a passage open now, in the roadmap with this id: a number that changes when somebody comes, goes or is away too long. */
export const whoWrites = (me: Actor, roadmapId: Sql): Sql => sql`(
  select coalesce(sum(hashtextextended(l.membership_id::text || l.passage_id::text, 0)), 0)
  from ${makings(me)} mk join passage_leases l on l.priority_id = mk.priority_id
  where mk.roadmap_id = ${roadmapId} and l.until > waymark_now())`;
