import { notFound, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { writtenPriorities } from '../../roadmap/index.js';

/** The text with this code or id, for those who write it: the table `chosen`, under the roadmap `r` of the page. */
export const chosenText = (me: Actor, priority: string): Sql => sql`chosen as materialized (
  select p.id from ${writtenPriorities(me)} p join r on r.id = p.roadmap_id
  where p.kind <> 'document' and (lower(p.code) = lower(${priority}) or p.id::text = lower(${priority})))`;

/** @throws DomainError NOT_FOUND for whoever writes no texts here */
export function onlyWriters(me: Actor, roadmap: string): void {
  if (!me.is(roadmap, 'S')) throw notFound();
}
