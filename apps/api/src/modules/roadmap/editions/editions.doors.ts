import { door, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { editionScope } from './editions.policy.js';

export const editions = door('editions t', 'id roadmap_id number ordinal kind note language hash circulated_at', (me) =>
  editionScope(me, 't'),
);

/**
 * The editions of this roadmap with how many texts each holds: `parts`, of them `changed` since the edition before, and
 * `removed` from it.
 */
export const countedEditions = (me: Actor, roadmapId: Sql): Sql => sql`(
  with held as (
    select e.*, lag(e.id) over (order by e.ordinal) as before from ${editions(me)} e where e.roadmap_id = ${roadmapId}),
  part as (select p.* from ${editionParts(me)} p where p.edition_id in (select id from held))
  select h.*,
    (select count(*)::int from part p where p.edition_id = h.id) as parts,
    (select count(*)::int from part p where p.edition_id = h.id and not exists (
      select 1 from part b where b.edition_id = h.before and b.version_id = p.version_id)) as changed,
    (select count(*)::int from part b where b.edition_id = h.before and not exists (
      select 1 from part p where p.edition_id = h.id and p.priority_id = b.priority_id)) as removed
  from held h)`;

/** With the short code and the kind of the priority, and the number and hash of its version. */
export const editionParts = (me: Actor): Sql => sql`(
  select t.edition_id, t.priority_id, t.version_id, t.sort, tp.code, tp.kind, tv.number, tv.hash
  from edition_parts t join editions te on te.id = t.edition_id
    join priorities tp on tp.id = t.priority_id join priority_versions tv on tv.id = t.version_id
  where ${editionScope(me, 'te')})`;
