import { door, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { editionScope } from './editions.policy.js';

export const editions = door('editions t', 'id roadmap_id number ordinal kind note language hash circulated_at', (me) =>
  editionScope(me, 't'),
);

/** With the short code and the kind of the priority, and the number and hash of its version. */
export const editionParts = (me: Actor): Sql => sql`(
  select t.edition_id, t.priority_id, t.version_id, t.sort, tp.code, tp.kind, tv.number, tv.hash
  from edition_parts t join editions te on te.id = t.edition_id
    join priorities tp on tp.id = t.priority_id join priority_versions tv on tv.id = t.version_id
  where ${editionScope(me, 'te')})`;
