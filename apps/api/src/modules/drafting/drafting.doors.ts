import { door, sql, type Actor, type Sql } from '../../kernel/index.js';
import { passages, writtenPriorities, writtenSteps } from '../roadmap/index.js';
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

/**
 * The steps of the texts as they are written, with their titles: of a text in the making those that stand in it, else those
 * that were circulated last. Without a code they are proposed.
 */
export const stepsOfTexts = (me: Actor): Sql => sql`(
  select ws.id, ws.roadmap_id, ws.priority_id, ws.code, ws.sort, wp.sort as priority_sort, w.ordinal, w.text as title
  from ${writtenPriorities(me)} wp cross join lateral (
    select mp.step_id, mp.text, mp.ordinal from ${makingPassages(me)} mp
    where mp.priority_id = wp.id and mp.kind = 'step_title' and mp.state <> 'removed'
    union all
    select pg.step_id, pg.text, pg.ordinal from ${passages(me)} pg
    where pg.version_id = wp.current_version_id and pg.kind = 'step_title'
      and not exists (select 1 from ${makings(me)} mk where mk.priority_id = wp.id)) w
    join ${writtenSteps(me)} ws on ws.id = w.step_id
  where wp.kind = 'priority' and wp.state <> 'withdrawn')`;

/** Who has a passage open now, in the roadmap with this id: a number that changes when somebody comes, goes or is away too long. */
export const whoWrites = (me: Actor, roadmapId: Sql): Sql => sql`(
  select coalesce(sum(hashtextextended(l.membership_id::text || l.passage_id::text, 0)), 0)
  from ${makings(me)} mk join passage_leases l on l.priority_id = mk.priority_id
  where mk.roadmap_id = ${roadmapId} and l.until > waymark_now())`;
