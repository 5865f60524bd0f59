import { always, among, DELEGATION, letterOf, never, raw, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { confirmedSeats, counts } from '../../identity/index.js';
import { actionPolicy, updatePolicy } from '../../tracking/index.js';
import { ballotPolicy, draftPolicy, positionPolicy } from '../../validation/index.js';
import { threadScope } from '../../discussion/index.js';

/** What waits, as found in the database; a key is absent where the reader's role has no such need. */
export interface NeedFacts {
  positions?: {
    codes: string[];
    draftCodes: string[];
    roundTitle: string;
    roundCode: string;
    deadline: string | null;
  } | null;
  awaited?: { codes: string[]; count: number; roundTitle: string; roundCode: string; deadline: string | null } | null;
  due?: { codes: string[]; dueOn: string | null };
  returned?: string[];
  review?: string[];
  /** How many seats wait for somebody like the reader */
  seats?: number;
  replies?: { code: string; path: string; count: number }[];
}

/** The needs of the reader's role, each one subselect over the roadmap `r`. */
export function needFacts(me: Actor, roadmap: string): Sql {
  const membership = me.in(roadmap);
  if (!membership) return sql`'{}'::jsonb`;
  const role = letterOf[membership.role];
  const parts: [string, Sql][] = [];
  if (role === 'H' || role === 'D' || role === 'C')
    parts.push(['positions', ownPositions(me, membership.participantId)]);
  if (role === 'S') parts.push(['awaited', awaitedPositions(me)]);
  if (role === 'F') parts.push(['due', dueUpdates(me)]);
  if (role === 'F') parts.push(['returned', openUpdates(me, 'returned')]);
  if (role === 'C') parts.push(['review', openUpdates(me, 'submitted')]);
  if ((role === 'S' || role === 'H') && membership.confirmed)
    parts.push(['seats', waitingSeats(membership.participantId)]);
  if (role === 'S' || DELEGATION.includes(role)) parts.push(['replies', replies(me, membership.id)]);
  return parts.reduce<Sql>(
    (all, [name, part]) => sql`${all} || jsonb_build_object(${raw(`'${name}'`)}, ${part})`,
    sql`'{}'::jsonb`,
  );
}

const openBallots = (
  me: Actor,
): Sql => sql`ballots b join rounds rd on rd.id = b.round_id join priorities p on p.id = b.priority_id
  where rd.roadmap_id = r.id and b.state = 'open' and ${ballotPolicy.scope(me, 'b')}`;

const signed = (
  me: Actor,
  participant: Sql,
): Sql => sql`exists (select 1 from positions po where po.ballot_id = b.id and po.participant_id = ${participant}
  and po.state = 'signed' and ${positionPolicy.scope(me, 'po')})`;

/** Open ballots that the own delegation has not signed. */
const ownPositions = (me: Actor, participantId: string | null): Sql => sql`(
  select jsonb_build_object('codes', jsonb_agg(p.code order by p.sort), 'roundTitle', min(rd.title), 'roundCode', min(rd.code), 'deadline', min(rd.deadline),
    'draftCodes', coalesce(jsonb_agg(p.code order by p.sort) filter (where exists (
      select 1 from position_drafts d where d.ballot_id = b.id and ${draftPolicy.scope(me, 'd')})), '[]'))
  from ${openBallots(me)} and exists (select 1 from round_electors e where e.round_id = rd.id and e.participant_id = ${participantId})
    and not ${signed(me, sql`${participantId}`)}
  having count(*) > 0)`;

/** Positions that are still missing, for the chair. */
const awaitedPositions = (me: Actor): Sql => sql`(
  select jsonb_build_object('codes', coalesce(jsonb_agg(distinct p.code) filter (where not ${signed(me, sql`e.participant_id`)}), '[]'),
    'count', count(*) filter (where not ${signed(me, sql`e.participant_id`)}),
    'roundTitle', min(rd.title), 'roundCode', min(rd.code), 'deadline', min(rd.deadline))
  from round_electors e join (select b.id as ballot_id, b.round_id from ${openBallots(me)}) o on o.round_id = e.round_id
    join ballots b on b.id = o.ballot_id join rounds rd on rd.id = b.round_id join priorities p on p.id = b.priority_id
  having count(*) > 0)`;

/** The reporting period that runs or ran last. */
export const currentPeriod = sql`(select rp.starts_on, rp.due_on from reporting_periods rp where rp.roadmap_id = r.id and rp.starts_on <= r.today
  order by rp.starts_on desc limit 1)`;

/** Actions of the reader's institutions without an update in the current period. */
const dueUpdates = (me: Actor): Sql => sql`(
  select jsonb_build_object('dueOn', min(case when cp.due_on >= r.today then cp.due_on end), 'codes', coalesce(jsonb_agg(s.code order by sp.sort, s.sort), '[]'))
  from ${currentPeriod} cp, national_actions a join steps s on s.id = a.step_id join priorities sp on sp.id = s.priority_id
  where a.roadmap_id = r.id and a.archived_at is null and a.not_applicable_reason is null and ${ownInstitution(me)} and ${actionPolicy.scope(me, 'a')}
    and not exists (select 1 from status_updates u where u.action_id = a.id and (u.state in ('submitted', 'returned')
      or (u.state = 'published' and (u.published_at >= (cp.starts_on::timestamp at time zone r.zone) or u.status in ('completed', 'not_applicable'))))))`;

const ownInstitution = (me: Actor): Sql => {
  const ids = me.institutions();
  return ids.length === 0
    ? never
    : sql`(${among('a.lead_institution_id', ids)} or exists (select 1 from action_support ac where ac.action_id = a.id and ${among('ac.institution_id', ids)}))`;
};

/** Codes of the steps whose update in the own participant is in a state. */
const openUpdates = (me: Actor, state: 'returned' | 'submitted'): Sql => sql`(
  select coalesce(jsonb_agg(s.code order by sp.sort, s.sort), '[]') from status_updates o
  join national_actions a on a.id = o.action_id join steps s on s.id = a.step_id join priorities sp on sp.id = s.priority_id
  where a.roadmap_id = r.id and o.state = ${state} and ${updatePolicy.scope(me, 'o')} and ${state === 'returned' ? ownInstitution(me) : always})`;

/**
 * Seats that wait for a word: to a signatory, those of its own delegation, and of a secretariat that has nobody; to the secretariat its own and those of
 * delegations without a confirmed signatory.
 */
const waitingSeats = (participantId: string | null): Sql => {
  const vouchers = sql`select 1 from ${confirmedSeats(sql`r.id`)} and m.role = 'delegation_head' and m.participant_id = w.participant_id`;
  const whose =
    participantId === null
      ? sql`(w.role = 'secretariat' or not exists (${vouchers}))`
      : sql`((w.role = 'delegation_head' and w.participant_id = ${participantId}) or (w.role = 'secretariat'
          and not exists (select 1 from ${confirmedSeats(sql`r.id`)} and m.role = 'secretariat')))`;
  return sql`(select count(*)::int from memberships w where w.roadmap_id = r.id and w.ended_at is null and w.user_id is not null
    and not ${counts('w')} and ${whose})`;
};

/** Threads that the reader wrote in and where others wrote since, by the page that they stand on. */
const replies = (me: Actor, membershipId: string): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('code', x.code, 'path', x.path, 'count', x.count) order by x.latest desc), '[]') from (
    select coalesce(s.code, p.code) as code, count(*) as count, max(c.posted_at) as latest,
      case when s.id is not null then 'steps/' || s.code else 'priorities/' || lower(p.code) || '?tab=discussion' end as path
    from threads th
    join comments c on c.thread_id = th.id and c.removed_at is null and c.written_by <> ${membershipId}
      and c.posted_at > (select max(own.posted_at) from comments own where own.thread_id = th.id and own.written_by = ${membershipId})
    left join steps s on s.id = case th.subject_kind when 'step' then th.subject_id
      when 'national_action' then (select na.step_id from national_actions na where na.id = th.subject_id)
      when 'milestone' then (select sm.step_id from milestones sm where sm.id = th.subject_id)
      when 'status_update' then (select na.step_id from status_updates su join national_actions na on na.id = su.action_id where su.id = th.subject_id) end
    left join priorities p on p.id = coalesce(th.priority_id, case when th.subject_kind = 'priority' then th.subject_id end)
    where th.roadmap_id = r.id and th.state = 'open' and ${threadScope(me, 'th')} and coalesce(s.code, p.code) is not null
    group by s.id, s.code, p.code order by max(c.posted_at) desc limit 5) x)`;
