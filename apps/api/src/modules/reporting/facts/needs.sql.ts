import {
  always,
  among,
  DELEGATION,
  join,
  letterOf,
  list,
  maybe,
  never,
  object,
  raw,
  sql,
  when,
  type Actor,
  type RoleLetter,
  type Sql,
  type Wire,
} from '../../../kernel/index.js';
import { compareCodes, type Role } from '@waymark/domain';
import { threadsWithReplies } from '../../discussion/index.js';
import { waitingSeats } from '../../identity/index.js';
import { namedPriorities, steps, texts, versionEdition } from '../../roadmap/index.js';
import {
  actions,
  actionSupport,
  openUpdates,
  publishedUpdates,
  reportingPeriods,
  stepOfSubject,
} from '../../tracking/index.js';
import { ballots, electors, positionDrafts, positions, rounds } from '../../validation/index.js';

/** What waits, as found in the database; a key is absent where the reader's role has no such need. */
export interface NeedFacts {
  positions?: {
    codes: string[];
    draftCodes: string[];
    edition: string | null;
    roundTitle: string;
    roundCode: string;
    deadline: string | null;
  } | null;
  awaited?: {
    codes: string[];
    count: number;
    edition: string | null;
    roundTitle: string;
    roundCode: string;
    deadline: string | null;
  } | null;
  due?: { codes: string[]; dueOn: string | null };
  returned?: string[];
  review?: string[];
  /** How many seats wait for somebody like the reader; null where its own waits */
  seats?: number | null;
  replies?: { code: string; path: string; count: number }[];
}

/** Whose needs they are: the reader of a page, or the seat `m` in each of their roadmaps `r`. */
interface Seat {
  id: string | Sql;
  participantId: string | Sql | null;
}

/** On a page of one roadmap every door is narrowed to it already. */
const inRoadmap = (me: Actor, column: string): Sql => (me.page === null ? sql`${raw(column)} = r.id` : always);

/** Open ballots `b` with their round `rd` and priority `p`. */
const openBallots = (me: Actor): Sql => sql`
  ${ballots(me)} b join ${rounds(me)} rd on rd.id = b.round_id and ${inRoadmap(me, 'rd.roadmap_id')} join ${namedPriorities} p on p.id = b.priority_id`;

const signed = (me: Actor, participant: Sql): Sql => sql`exists (
  select 1 from ${positions(me)} po where po.ballot_id = b.id and po.participant_id = ${participant} and po.state = 'signed')`;

type OwnPositions = NonNullable<NeedFacts['positions']>;
type Awaited = NonNullable<NeedFacts['awaited']>;
/** With the edition, where the ballot is on the whole document: it is alone in its round. */
const ofRound = {
  edition: sql`max(${versionEdition('b.version_id')})`,
  roundTitle: sql`min(rd.title)`,
  roundCode: sql`min(rd.code)`,
  deadline: sql`min(rd.deadline)`,
};

/** Open ballots that the own delegation has not signed. */
const ownPositions = (me: Actor, participantId: Seat['participantId']): Sql<OwnPositions | null> =>
  maybe(
    object<OwnPositions>({
      ...ofRound,
      codes: sql`array_agg(p.code order by p.sort)`,
      draftCodes: sql`coalesce(array_agg(p.code order by p.sort) filter (where exists (
        select 1 from ${positionDrafts(me)} d where d.ballot_id = b.id)), '{}')`,
    }),
    sql`from ${openBallots(me)} where b.state = 'open'
      and exists (select 1 from ${electors(me)} e where e.round_id = rd.id and e.participant_id = ${participantId})
      and not ${signed(me, sql`${participantId}`)} having count(*) > 0`,
  );

/** Positions that are still missing, for the chair. */
const awaitedPositions = (me: Actor): Sql<Awaited | null> => {
  const missing = sql`not ${signed(me, sql`e.participant_id`)}`;
  return maybe(
    object<Awaited>({
      ...ofRound,
      codes: sql`coalesce(array_agg(distinct p.code) filter (where ${missing}), '{}')`,
      count: sql`count(*) filter (where ${missing})`,
    }),
    sql`from ${openBallots(me)} join ${electors(me)} e on e.round_id = rd.id where b.state = 'open' having count(*) > 0`,
  );
};

/** The reporting period that runs or ran last. */
export const currentPeriod = (me: Actor): Sql => sql`(
  select rp.starts_on, rp.due_on from ${reportingPeriods(me)} rp where rp.starts_on <= r.today and ${inRoadmap(me, 'rp.roadmap_id')} order by rp.starts_on desc limit 1)`;

/** Actions of the reader's institutions without an update in the current period. */
const dueUpdates = (me: Actor): Sql<NonNullable<NeedFacts['due']>> =>
  maybe(
    object<NonNullable<NeedFacts['due']>>({
      dueOn: sql`min(case when cp.due_on >= r.today then cp.due_on end)`,
      codes: sql`coalesce(array_agg(s.code order by s.priority_sort, s.sort), '{}')`,
    }),
    sql`from ${currentPeriod(me)} cp, ${actions(me)} a join ${steps(me)} s on s.id = a.step_id
    where a.not_applicable_reason is null and ${inRoadmap(me, 'a.roadmap_id')} and ${ownInstitution(me)}
      and not exists (select 1 from ${openUpdates(me)} o where o.action_id = a.id and o.state in ('submitted', 'returned'))
      and not exists (select 1 from ${publishedUpdates(me)} u where u.action_id = a.id
        and (u.published_at >= (cp.starts_on::timestamp at time zone r.zone) or u.status in ('completed', 'not_applicable')))`,
  ) as Sql<NonNullable<NeedFacts['due']>>;

const ownInstitution = (me: Actor): Sql => {
  const ids = me.institutions();
  return ids.length === 0
    ? never
    : sql`(${among('a.lead_institution_id', ids)} or exists (
        select 1 from ${actionSupport(me)} ac where ac.action_id = a.id and ${among('ac.institution_id', ids)}))`;
};

/** Codes of the steps whose update in the own participant is in a state. */
const updatesIn = (me: Actor, state: 'returned' | 'submitted'): Sql<string[]> =>
  list<string>(
    sql`s.code`,
    sql`from ${openUpdates(me)} o join ${actions(me)} a on a.id = o.action_id join ${steps(me)} s on s.id = a.step_id
      where o.state = ${state} and o.readable and ${inRoadmap(me, 'o.roadmap_id')} and ${state === 'returned' ? ownInstitution(me) : always}`,
    sql`s.priority_sort, s.sort`,
  );

type Replies = NonNullable<NeedFacts['replies']>;

/** Threads that the reader wrote in and where others wrote since, by the page that they stand on. */
const replies = (me: Actor, membershipId: Seat['id']): Sql<Replies> =>
  list(
    object<Replies[number]>({ code: sql`x.code`, path: sql`x.path`, count: sql`x.count` }),
    sql`from (
      select coalesce(s.code, p.code) as code, sum(th.replies)::int as count, max(th.latest) as latest,
        case when s.id is not null then 'steps/' || s.code else 'priorities/' || lower(p.code) || '?tab=discussion' end as path
      from ${threadsWithReplies(me, membershipId)} th
        left join ${steps(me)} s on s.id = ${stepOfSubject(me, 'th')}
        left join ${texts(me)} p on p.id = coalesce(th.priority_id, case when th.subject_kind = 'priority' then th.subject_id end)
      where coalesce(s.code, p.code) is not null
      group by s.id, s.code, p.code order by max(th.latest) desc limit 5) x`,
    sql`x.latest desc`,
  );

interface NeedSource<Facts> {
  roles: readonly RoleLetter[];
  /** Only for those whose seat counts */
  confirmed?: true;
  facts: (me: Actor, seat: Seat) => Sql<Wire<Facts>>;
}

/** Whose need is what. */
const NEEDS: { readonly [Need in keyof NeedFacts]-?: NeedSource<NeedFacts[Need]> } = {
  positions: { roles: ['H', 'D', 'C'], facts: (me, { participantId }) => ownPositions(me, participantId) },
  awaited: { roles: ['S'], facts: awaitedPositions },
  due: { roles: ['F'], facts: dueUpdates },
  returned: { roles: ['F'], facts: (me) => updatesIn(me, 'returned') },
  review: { roles: ['C'], facts: (me) => updatesIn(me, 'submitted') },
  seats: {
    roles: ['S', 'H'],
    confirmed: true,
    facts: (me, { participantId }) => waitingSeats(me, participantId, inRoadmap(me, 'w.roadmap_id')),
  },
  replies: { roles: ['S', ...DELEGATION], facts: (me, { id }) => replies(me, id) },
};

/** @param confirmed whether the seat counts */
const ofRole = (role: Role, confirmed: Sql, facts: (source: NeedSource<unknown>) => Sql<unknown>): Sql<NeedFacts> =>
  object<Record<string, unknown>>(
    Object.fromEntries(
      Object.entries<NeedSource<unknown>>(NEEDS)
        .filter(([, { roles }]) => roles.includes(letterOf[role]))
        .map(([need, source]) => [need, source.confirmed ? when(confirmed, facts(source)) : facts(source)]),
    ),
  );

/** The needs of the reader's role in the roadmap `r` of a page. */
export function needFacts(me: Actor): Sql<NeedFacts> {
  const [membership] = me.memberships;
  if (!membership) return sql`'{}'::json`;
  return ofRole(membership.role, membership.confirmed ? always : never, ({ facts }) => facts(me, membership));
}

/** The needs of the seat `m` in its roadmap `r`, whichever of the reader's it is. */
export function needFactsOfSeats(me: Actor): Sql<NeedFacts> {
  const seat: Seat = { id: raw('m.id'), participantId: raw('m.participant_id') };
  const beside: Seat = { ...seat, participantId: null };
  const roles = [...new Set(me.memberships.map(({ role }) => role))].sort(compareCodes);
  const cases = roles.map((role) => {
    const holder = me.as(role);
    const confirmed = holder.memberships.filter((one) => one.confirmed).map(({ id }) => id);
    const needs = ofRole(role, sql`m.id = any(${confirmed}::uuid[])`, ({ facts }) =>
      facts(holder, letterOf[role] === 'S' ? beside : seat),
    );
    return sql`when ${role} then ${needs}`;
  });
  return cases.length === 0 ? sql`'{}'::json` : sql`case m.role ${join(cases, ' ')} end`;
}
