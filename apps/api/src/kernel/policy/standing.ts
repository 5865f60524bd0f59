import { publishesText, type PublicationLevel } from '@waymark/domain';
import { letterOf, MEMBERS, type Actor, type ActorMembership, type RoleLetter } from '../actor/actor.js';
import { always, among, and, never, or, raw, sql, type Sql } from '../database/sql.js';

/** What somebody is to one roadmap, as far as reading goes. The public is whoever has no membership in it. */
export type Standing = 'secretariat' | 'member' | 'donor' | 'public' | 'stranger';
/** What each standing sees of a record: a condition over its row. Strangers see nothing. */
export type StandingRules = Readonly<Record<Exclude<Standing, 'stranger'>, Sql>>;
/** From which level on the public sees something. */
type Opened = Exclude<PublicationLevel, 'none'>;

const standings: Readonly<Record<RoleLetter, Exclude<Standing, 'public' | 'stranger'>>> = {
  S: 'secretariat',
  H: 'member',
  D: 'member',
  C: 'member',
  F: 'member',
  O: 'member',
  N: 'donor',
};
const membersBesideChair = MEMBERS.filter((letter) => standings[letter] === 'member');
/** Everything that is somebody's at all is read by all of them. */
export const openToAll: StandingRules = { secretariat: always, member: always, donor: always, public: always };
export const insideOnly: StandingRules = { ...openToAll, public: never };
export const membersOnly: StandingRules = { ...insideOnly, donor: never };
export const secretariatOnly: StandingRules = { ...membersOnly, member: never };
export const publicOnly: StandingRules = { secretariat: never, member: never, donor: never, public: always };

/** How widely the row is read, whoever asks: the columns of `SubjectReach`. */
export const reachOf = ({ member, public: everybody }: StandingRules): Sql =>
  sql`case when ${everybody} then 'public' when ${member} then 'participants' else 'secretariat' end as reach, null::uuid as "participantId"`;

const ofMembership = ({ role }: ActorMembership): Standing => standings[letterOf[role]];

/** A reader's standing in a roadmap: the object's side of `byStanding`. */
export function standingOf(me: Actor, roadmapId: string, published: PublicationLevel, from: Opened = 'text'): Standing {
  const membership = me.in(roadmapId);
  if (membership) return ofMembership(membership);
  return me.readsAsPublic() && opened[from](published) ? 'public' : 'stranger';
}

const opened: Readonly<Record<Opened, (published: PublicationLevel) => boolean>> = {
  text: publishesText,
  progress: (published) => published === 'progress',
};

/**
 * The condition under which a row is read, by the reader's standing in the row's roadmap.
 * @param column the row's roadmap id, such as `p.roadmap_id`
 * @param from the level of publication from which on the public's rule holds
 */
export function byStanding(me: Actor, column: string, rules: StandingRules, from: Opened = 'text'): Sql {
  if (me.page !== null) return onPage(me, column, rules, from);
  const within = (ids: readonly string[], rule: Sql): Sql =>
    ids.length === 0 || rule === never ? never : and(among(column, ids), rule);
  return or(
    ...[
      within(me.roadmapsAs('S'), rules.secretariat),
      within(me.roadmapsAs(...membersBesideChair), rules.member),
      within(me.roadmapsAs('N'), rules.donor),
      me.readsAsPublic() && rules.public !== never
        ? and(outside(me, column), published(column, from), rules.public)
        : never,
    ].filter((branch) => branch !== never),
  );
}

/** Over one roadmap, whose row the statement has as `r` where the reader may see it, the standing is known beforehand. */
function onPage(me: Actor, column: string, rules: StandingRules, from: Opened): Sql {
  const [membership] = me.memberships;
  const rule = membership ? rules[standings[letterOf[membership.role]]] : me.readsAsPublic() ? rules.public : never;
  if (rule === never) return never;
  if (membership) return and(sql`${raw(column)} = ${membership.roadmapId}`, rule);
  const here = sql`${raw(column)} = (select r.id from r)`;
  return from === 'text' ? and(here, rule) : and(here, sql`(select r.publication_level from r) = 'progress'`, rule);
}

function outside(me: Actor, column: string): Sql {
  const own = me.memberships.map(({ roadmapId }) => roadmapId);
  return own.length === 0 ? always : sql`${raw(column)} <> all(${own}::uuid[])`;
}

const levels: Readonly<Record<Opened, Sql>> = { text: raw(`<> 'none'`), progress: raw(`= 'progress'`) };

// How much of it is public is a roadmap's first right, on which every policy stands: only therefore is it read here.
const published = (column: string, from: Opened): Sql =>
  // eslint-disable-next-line waymark/own-tables -- see above
  sql`exists (select 1 from roadmaps open_to_all where open_to_all.id = ${raw(column)} and open_to_all.publication_level ${levels[from]})`;

/** Whether the text of some roadmap is public. */
// eslint-disable-next-line waymark/own-tables -- as above
export const someTextIsPublic = sql`exists (select 1 from roadmaps where publication_level <> 'none')`;
