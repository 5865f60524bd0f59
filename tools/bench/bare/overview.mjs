/** The overview as a head of delegation reads it. */
import {
  actionsOf,
  asMember,
  ELECTORS,
  LATEST_DOCUMENT,
  listOf,
  mixJson,
  PRIORITIES,
  resultJson,
  tacit,
  typed,
} from './parts.mjs';

const position = `(select ${typed('Position', `'id', po.id, 'stance', po.stance`)} from positions po
  where po.ballot_id = b.id and po.participant_id = e.participant_id and po.state in ('signed', 'final'))`;
const replaced = `(select ${listOf(typed('Position', `'id', po.id, 'stance', po.stance, 'state', po.state`), 'po.signed_at desc')} from positions po
  where po.ballot_id = b.id and po.participant_id = e.participant_id and po.state in ('replaced', 'lapsed'))`;

const ballots = `
  latest as materialized (
    select distinct on (b.priority_id) b.*, rd.code as round_code, rd.title as round_title
    from r join rounds rd on rd.roadmap_id = r.id join ballots b on b.round_id = rd.id
    where b.state <> 'cancelled' order by b.priority_id, rd.sort desc),
  ballot as materialized (
    select b.priority_id, b.result ->> 'outcome' as outcome, ${typed(
      'BallotView',
      `'cancelReason', b.cancel_reason, 'id', b.id, 'state', b.state, 'version', b.version,
        'roundCode', b.round_code, 'roundTitle', b.round_title, 'result', ${resultJson('b.result')}, 'positions', (
          select ${listOf(
            typed(
              'BallotPosition',
              `'participantCode', e.country_code, 'position', ${position}, 'replaced', ${replaced}, 'tacit', ${tacit}`,
            ),
            'e.name',
          )}
          from elector e where e.round_id = b.round_id)`,
    )} as json
    from latest b)`;

const mixes = `mix as (select priority_id, ${mixJson(true)} as json from action group by priority_id)`;
const noActions = `(select ${mixJson(true)} from action where false)`;

const priorities = `(
  select ${listOf(
    typed(
      'OverviewPriority',
      `'id', p.id, 'code', p.code, 'state', p.state, 'summary', p.summary, 'title', p.title, 'actions', coalesce(mix.json, ${noActions}), 'ballot', ballot.json`,
    ),
    'p.sort',
  )}
  from priority p left join mix on mix.priority_id = p.id left join ballot on ballot.priority_id = p.id)`;

const dates = `(
  select ${listOf(typed('UpcomingDate', `'at', d.at, 'day', d.day, 'kind', d.kind, 'title', d.title`), 'd.day, d.title collate "en-x-icu"')}
  from (select * from (
      select (o.deadline at time zone r.zone)::date as day, o.deadline as at, o.title, 'round_closes' as kind from open_round o where o.deadline > waymark_now()
      union all select te.day, null, te.title, 'meeting' from timeline_entries te where te.roadmap_id = r.id and te.day >= r.today
      union all select rp.due_on, null, '', 'update_due' from reporting_periods rp where rp.roadmap_id = r.id and rp.due_on >= r.today
      union all select ms.forecast_date, null, s.code || ' ' || ms.title, 'milestone' from steps s join milestones ms on ms.step_id = s.id
        where s.roadmap_id = r.id and ms.action_id is null and ms.completed_on is null and ms.forecast_date >= r.today
    ) soon order by day, title collate "en-x-icu" limit 6) d)`;

const need = (kind, count, rest) =>
  typed(
    'Need',
    `'kind', '${kind}', 'count', ${count}, 'codes', '[]'::jsonb, 'draftCodes', '[]'::jsonb, 'deadline', null, 'dueOn', null, 'roundTitle', null`,
  ) + ` || jsonb_build_object(${rest})`;

const unsigned = `(
  select case when count(*) > 0 then jsonb_build_array(${need(
    'record_positions',
    'count(*)',
    `'codes', jsonb_agg(p.code order by p.sort), 'draftCodes', coalesce(jsonb_agg(p.code order by p.sort) filter (where d.id is not null), '[]'),
     'deadline', min(o.deadline), 'roundTitle', min(o.title),
     'path', 'priorities/' || lower(coalesce((array_agg(p.code order by p.sort) filter (where d.id is not null))[1], (array_agg(p.code order by p.sort))[1]))`,
  )}) else '[]' end
  from open_round o join elector e on e.round_id = o.id and e.participant_id = r.participant_id
    join ballots b on b.round_id = o.id and b.state = 'open' join priority p on p.id = b.priority_id
    left join position_drafts d on d.ballot_id = b.id and d.participant_id = r.participant_id
  where not exists (select 1 from positions po where po.ballot_id = b.id and po.participant_id = r.participant_id and po.state = 'signed'))`;

const seats = `(
  select case when count(*) > 0 then jsonb_build_array(${need('seats_to_confirm', 'count(*)', `'path', 'people'`)}) else '[]' end
  from memberships w where w.roadmap_id = r.id and w.ended_at is null and w.user_id is not null and w.role in ('secretariat', 'delegation_head')
    and not exists (select 1 from confirmations k where k.membership_id = w.id and k.confirmed_at is not null and k.lapsed_at is null)
    and (w.participant_id = r.participant_id or (w.role = 'secretariat' and not exists (
      select 1 from memberships m join confirmations k on k.membership_id = m.id and k.confirmed_at is not null and k.lapsed_at is null
        join users u on u.id = m.user_id and u.disabled_at is null
      where m.roadmap_id = r.id and m.ended_at is null and m.role = 'secretariat')))
    and exists (select 1 from confirmations k where k.membership_id = r.membership_id and k.confirmed_at is not null and k.lapsed_at is null))`;

const replies = `(
  select ${listOf(need('replies', 'x.count', `'codes', jsonb_build_array(x.code), 'path', x.path`), 'x.latest desc')}
  from (
    select coalesce(s.code, p.code) as code, count(*) as count, max(c.posted_at) as latest,
      case when s.id is not null then 'steps/' || s.code else 'priorities/' || lower(p.code) || '?tab=discussion' end as path
    from threads th
      join lateral (select max(posted_at) as at from comments where thread_id = th.id and written_by = r.membership_id) own on own.at is not null
      join comments c on c.thread_id = th.id and c.posted_at > own.at and c.written_by <> r.membership_id and c.removed_at is null
      left join status_updates su on th.subject_kind = 'status_update' and su.id = th.subject_id
      left join national_actions na on na.id = case th.subject_kind when 'national_action' then th.subject_id else su.action_id end
      left join milestones ms on th.subject_kind = 'milestone' and ms.id = th.subject_id
      left join steps s on s.id = case th.subject_kind when 'step' then th.subject_id else coalesce(na.step_id, ms.step_id) end
      left join priority p on p.id = coalesce(th.priority_id, case when th.subject_kind = 'priority' then th.subject_id end)
    where th.roadmap_id = r.id and th.state = 'open' and (th.visibility <> 'delegation' or th.participant_id = r.participant_id)
      and coalesce(s.code, p.code) is not null
    group by s.id, s.code, p.code order by max(c.posted_at) desc limit 5) x)`;

const PHASES = `array['drafting', 'consultation', 'validation', 'adopted', 'implementation', 'closed']`;
const trail = `(
  select ${listOf(
    typed(
      'TrailEntry',
      `'phase', x.phase, 'from', x.entered, 'to', case when x.phase = 'implementation' then coalesce(x.next, r.period_end) else x.next end,
        'state', case when x.phase = r.phase or (x.phase = 'validation' and o.id is not null) then 'now' when x.place < array_position(${PHASES}, r.phase) then 'done' else 'next' end,
        'roundNumber', case when x.phase = 'validation' then o.number end, 'roundDeadline', case when x.phase = 'validation' then o.deadline end`,
    ),
    'x.place',
  )}
  from (select ph.phase, ph.place, pc.entered, lead(pc.entered) over (order by ph.place) as next
    from unnest(${PHASES}) with ordinality ph(phase, place)
      left join (select phase, max(entered_on) as entered from phase_changes where roadmap_id = r.id group by phase) pc on pc.phase = ph.phase) x
    left join open_round o on true)`;

export const overview = {
  name: 'overview',
  values: ({ roadmap }) => [roadmap],
  text: `
    with ${asMember("'delegation_head'")}, ${actionsOf()}, ${PRIORITIES}, ${ELECTORS}, ${ballots}, ${mixes}, ${LATEST_DOCUMENT},
      open_round as materialized (
        select rd.*, (select greatest(1, count(*)) from rounds n where n.roadmap_id = rd.roadmap_id and n.sort <= rd.sort and n.mode <> 'in_session') as number
        from r join rounds rd on rd.roadmap_id = r.id where rd.state = 'open' order by rd.sort desc limit 1)
    select jsonb_build_object('data', jsonb_build_object('__typename', 'Query', 'overviewPage', ${typed(
      'OverviewPage',
      `'agreed', (select count(*) from ballot where outcome in ('validated', 'validated_with_reservations')),
       'dates', ${dates}, 'needs', ${unsigned} || ${seats} || ${replies}, 'priorities', ${priorities},
       'roadmap', ${typed('PageRoadmap', `'today', r.today, 'title', r.title, 'documentDate', d.day, 'documentLabel', d.label`)},
       'round', (select ${typed('RoundHead', `'id', o.id, 'code', o.code, 'title', o.title, 'deadline', o.deadline`)} from open_round o),
       'trail', ${trail}`,
    )}))::text as answer
    from r left join document d on true`,
};
