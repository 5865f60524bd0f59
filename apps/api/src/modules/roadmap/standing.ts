import { always, among, and, MEMBERS, never, or, raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import type { PublicationLevel } from './roadmap.entity.js';

/** What somebody is to one roadmap, as far as reading goes. The public is whoever has no membership in it. */
export type Standing = 'secretariat' | 'member' | 'donor' | 'public' | 'stranger';

/** What each standing sees of a record: a condition over its row. Strangers see nothing. */
export type StandingRules = Readonly<Record<Exclude<Standing, 'stranger'>, Sql>>;

const membersBesideChair = MEMBERS.filter((letter) => letter !== 'S');

/** A reader's standing in a roadmap: the object's side of `byStanding`. */
export function standingOf(me: Actor, roadmapId: string, publicationLevel: PublicationLevel): Standing {
  if (me.is(roadmapId, 'S')) return 'secretariat';
  if (me.is(roadmapId, ...membersBesideChair)) return 'member';
  if (me.is(roadmapId, 'N')) return 'donor';
  return me.readsAsPublic() && publicationLevel !== 'none' ? 'public' : 'stranger';
}

/**
 * The condition under which a row is read, by the reader's standing in the row's roadmap.
 * @param column the row's roadmap id, such as `p.roadmap_id`
 */
export function byStanding(me: Actor, column: string, rules: StandingRules): Sql {
  const within = (ids: readonly string[], rule: Sql): Sql =>
    ids.length === 0 || rule === never ? never : and(among(column, ids), rule);
  return or(
    ...[
      within(me.roadmapsAs('S'), rules.secretariat),
      within(me.roadmapsAs(...membersBesideChair), rules.member),
      within(me.roadmapsAs('N'), rules.donor),
      me.readsAsPublic() && rules.public !== never ? and(outside(me, column), published(column), rules.public) : never,
    ].filter((branch) => branch !== never),
  );
}

function outside(me: Actor, column: string): Sql {
  const own = me.memberships.map(({ roadmapId }) => roadmapId);
  return own.length === 0 ? always : sql`${raw(column)} <> all(${own}::uuid[])`;
}

const published = (column: string): Sql =>
  sql`exists (select 1 from roadmaps open_to_all where open_to_all.id = ${raw(column)} and open_to_all.publication_level <> 'none')`;
