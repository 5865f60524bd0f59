/** A step as a head of delegation reads it. */
import { actionsOf, asMember, listOf, meanProgress, PRIORITIES, shortMixJson, typed } from './parts.mjs';
import { discussionJson, heard } from './discussion.mjs';

const textOf = (kind) =>
  `(select g.text from passages g where g.version_id = p.current_version_id and g.step_id = s.id and g.kind = '${kind}')`;

const STEP = `
  step as materialized (
    select s.*, p.code as priority_code, p.sort as priority_sort, p.title as priority_title, ${textOf('step_title')} as title,
      ${textOf('step_description')} as description, ${textOf('step_expected_result')} as expected_result
    from r join steps s on s.roadmap_id = r.id and s.code = $3 join priority p on p.id = s.priority_id),
  link as materialized (
    select d.type, d.note, d.successor_step_id = x.id as needed, d.predecessor_milestone_id,
      case when d.successor_step_id = x.id then d.predecessor_step_id else d.successor_step_id end as step_id
    from step x join step_dependencies d on d.predecessor_step_id = x.id or d.successor_step_id = x.id)`;

const end = `coalesce((select max(ms.forecast_date) from milestones ms where ms.action_id = a.id), a.forecast_end)`;
const ACTIONS = `${actionsOf('s.id in (select id from step union all select step_id from link)')},
  ending as materialized (select a.*, case when a.status is distinct from 'not_applicable' then ${end} end as ends from action a)`;

const MILESTONES = `
  milestone as materialized (
    select ms.*, greatest(0, r.today - ms.forecast_date) as overdue_days, greatest(0, ms.forecast_date - ms.baseline_date) as late_days,
      ms.completed_on is not null and v.accepted as verified, ${typed(
        'MilestoneView',
        `'id', ms.id, 'title', ms.title, 'baselineDate', ms.baseline_date, 'forecastDate', ms.forecast_date, 'completedOn', ms.completed_on,
         'slippageDays', coalesce(ms.completed_on, ms.forecast_date) - ms.baseline_date, 'meansOfVerification', v.titles,
         'verified', ms.completed_on is not null and v.accepted, 'changes', (
           select ${listOf(
             typed(
               'MilestoneChange',
               `'kind', e.kind, 'recordedAt', e.recorded_at, 'from', e.from_date, 'to', e.to_date, 'reason', e.reason`,
             ),
             'e.recorded_at',
           )} from milestone_events e where e.milestone_id = ms.id and e.kind <> 'reached')`,
      )} as json
    from r cross join step s join milestones ms on ms.step_id = s.id cross join lateral (
      select ${listOf('x.title', 'x.recorded_at')} as titles, coalesce(bool_or(x.state = 'accepted'), false) as accepted
      from verifications x where x.milestone_id = ms.id) v)`;

const byDate = 'coalesce(ms.completed_on, ms.forecast_date), ms.sort';

const SCHEDULES = `
  schedule as (
    select ms.action_id, ${listOf('ms.json', byDate)} as milestones, count(*) filter (where ms.verified) as verified, ${typed(
      'ScheduleView',
      `'total', count(*), 'completed', count(*) filter (where done), 'overdue', count(*) filter (where not done and overdue_days > 0),
       'late', count(*) filter (where not done and overdue_days = 0 and late_days > 0),
       'longestDays', coalesce(max(overdue_days + late_days) filter (where not done), 0),
       'status', case when bool_and(done) then 'completed' when bool_or(not done and overdue_days > 0) then 'overdue'
         when bool_or(not done and late_days > 0) then 'late' else 'on_plan' end`,
    )} as json,
      (array_agg(${typed('MilestoneView', `'id', ms.id, 'title', ms.title, 'forecastDate', ms.forecast_date`)} order by ms.forecast_date, ms.sort)
        filter (where ms.completed_on is null))[1] as next
    from (select ms.*, coalesce(ms.completed_on <= r.today, false) as done from r cross join milestone ms where ms.action_id is not null) ms
    group by ms.action_id)`;

const NO_SCHEDULE = typed(
  'ScheduleView',
  `'total', 0, 'completed', 0, 'overdue', 0, 'late', 0, 'longestDays', 0, 'status', 'no_plan'`,
);

const age = `r.today - (u.published_at at time zone r.zone)::date`;
const national = `(
  select ${listOf(
    typed(
      'StepAction',
      `'id', a.id, 'participantCode', pt.country_code, 'tailoring', a.tailoring, 'notApplicableReason', a.not_applicable_reason,
       'startDate', a.start_date, 'baselineEnd', a.baseline_end, 'forecastEnd', f.ends, 'slippageDays', f.ends - a.baseline_end,
       'leadInstitution', case when li.id is not null then ${typed('NamedInstitution', `'id', li.id, 'name', li.name`)} end,
       'supportInstitutions', (select ${listOf('i.name', 'i.name collate "en-x-icu"')} from action_support x join institutions i on i.id = x.institution_id where x.action_id = a.id),
       'report', case when u.id is not null then ${typed(
         'Report',
         `'status', u.status, 'progress', u.progress, 'narrative', u.narrative, 'cause', u.cause, 'nextDate', u.next_date, 'publishedAt', u.published_at,
          'evidence', to_jsonb(u.evidence), 'institution', (select name from institutions where id = u.institution_id)`,
       )} end,
       'planned', case when r.today - a.start_date >= a.baseline_end - a.start_date then 100 when r.today <= a.start_date then 0
         else 100 * (r.today - a.start_date)::float8 / (a.baseline_end - a.start_date) end,
       'freshness', case when a.not_applicable_reason is not null or u.status in ('completed', 'not_applicable') then 'settled'
         when u.id is null or ${age} < 0 then 'no_report' when ${age} <= r.update_interval_days then 'fresh'
         when ${age} <= 2 * r.update_interval_days then 'ageing' else 'stale' end,
       'schedule', coalesce(sc.json, ${NO_SCHEDULE}), 'verified', coalesce(sc.verified, 0), 'nextMilestone', sc.next, 'milestones', coalesce(sc.milestones, '[]'),
       'openUpdate', case when a.participant_id = r.participant_id then (select o.state from status_updates o where o.action_id = a.id and o.state <> 'published') end`,
    ),
    'c.name',
  )}
  from national_actions a join participants pt on pt.id = a.participant_id join countries c on c.code = pt.country_code
    left join institutions li on li.id = a.lead_institution_id left join schedule sc on sc.action_id = a.id
    left join lateral (select * from status_updates u where u.action_id = a.id and u.state = 'published' order by u.published_at desc limit 1) u on true
    cross join lateral (select ${end} as ends) f
  where a.step_id = s.id and a.archived_at is null)`;

const links = (needed) => `(
  select ${listOf(
    typed(
      'StepLink',
      `'code', o.code, 'title', title.text, 'type', l.type, 'note', l.note,
       'milestone', (select ms.title from milestones ms where ms.id = l.predecessor_milestone_id),
       'actions', (select ${shortMixJson} from action where action.step_id = o.id), 'forecastEnd', (select max(ends) from ending where ending.step_id = o.id)`,
    ),
    'p.sort, o.sort',
  )}
  from link l join steps o on o.id = l.step_id join priority p on p.id = o.priority_id
    join passages title on title.version_id = p.current_version_id and title.step_id = o.id and title.kind = 'step_title'
  where ${needed ? '' : 'not '}l.needed)`;

const neighbour = (comparison, order) => `(
  select n.code from priority p join steps n on n.priority_id = p.id
  where (p.sort, n.sort) ${comparison} (s.priority_sort, s.sort) and exists (
    select 1 from passages g where g.version_id = p.current_version_id and g.step_id = n.id)
  order by p.sort ${order}, n.sort ${order} limit 1)`;

const findings = `(
  select ${listOf(
    typed(
      'FindingRef',
      `'id', f.id, 'code', f.code, 'participantCode', pt.country_code, 'themeTitle', th.title, 'severity', f.severity, 'title', f.title,
       'statement', f.statement, 'paperTitle', pa.title`,
    ),
    'c.name nulls last, f.code',
  )}
  from step_findings x join findings f on f.id = x.finding_id join themes th on th.id = f.theme_id join papers pa on pa.id = f.paper_id
    left join participants pt on pt.id = f.participant_id left join countries c on c.code = pt.country_code
  where x.step_id = s.id)`;

const alignment = `(
  select ${listOf(typed('AlignmentRef', `'code', i.code, 'title', i.title, 'frameworkTitle', fw.title`), 'fw.title collate "en-x-icu", i.code')}
  from step_alignment x join alignment_items i on i.id = x.item_id join frameworks fw on fw.id = i.framework_id where x.step_id = s.id)`;

const value = (kind, order) =>
  `(select v.value from indicator_values v where v.indicator_id = ind.id and v.participant_id = pt.id and v.kind = '${kind}' order by v.period ${order} limit 1)`;
const indicators = `(
  select ${listOf(
    typed(
      'IndicatorRef',
      `'code', ind.code, 'title', ind.title, 'unit', ind.unit, 'definition', ind.definition, 'values', (
         select ${listOf(
           typed(
             'IndicatorPoint',
             `'participantCode', pt.country_code, 'baseline', ${value('baseline', '')}, 'target', ${value('target', 'desc')}, 'actual', la.value, 'period', la.period,
              'exempt', exists (select 1 from indicator_exemptions x where x.indicator_id = ind.id and x.participant_id = pt.id)`,
           ),
           'c.name',
         )}
         from participants pt join countries c on c.code = pt.country_code
           left join lateral (select v.value, v.period from indicator_values v where v.indicator_id = ind.id and v.participant_id = pt.id
             and v.kind = 'actual' and v.value is not null order by v.period desc limit 1) la on true
         where pt.roadmap_id = r.id)`,
    ),
    'ind.code',
  )} from indicators ind where ind.roadmap_id = r.id and ind.step_id = s.id)`;

const budget = `(
  select jsonb_agg(${typed(
    'BudgetRef',
    `'title', bl.title, 'amount', bl.amount, 'currency', bl.currency, 'status', bl.status,
     'participantCode', (select country_code from participants where id = bl.participant_id), 'fundingSource', (select title from funding_sources where id = bl.funding_source_id),
     'disbursed', (select coalesce(sum(x.amount), 0) from disbursements x where x.budget_line_id = bl.id)`,
  )} order by bl.period_start, bl.title collate "en-x-icu") from budget_lines bl where bl.step_id = s.id)`;

const risks = `(
  select jsonb_agg(${typed(
    'RiskRef',
    `'code', k.code, 'title', k.title, 'likelihood', k.likelihood, 'impact', k.impact, 'mitigation', k.mitigation, 'trend', k.trend`,
  )} order by k.code) from risks k join risk_steps x on x.risk_id = k.id and x.step_id = s.id where k.roadmap_id = r.id)`;

/** What is said of the step, its actions, their milestones and updates. */
const THREADS = `
  thread as materialized (
    select th.*, coalesce(su.state <> 'published', false) as own, case th.subject_kind when 'step' then s.code when 'milestone' then s.code || ' ' || ms.title
      else s.code || ' ' || c.chip end as label
    from r cross join step s join threads th on th.roadmap_id = r.id and ${heard}
      left join status_updates su on th.subject_kind = 'status_update' and su.id = th.subject_id
      left join national_actions na on na.id = case th.subject_kind when 'national_action' then th.subject_id else su.action_id end and na.archived_at is null
      left join participants pt on pt.id = na.participant_id left join countries c on c.code = pt.country_code
      left join milestones ms on th.subject_kind = 'milestone' and ms.id = th.subject_id
    where s.id = case th.subject_kind when 'step' then th.subject_id else coalesce(na.step_id, ms.step_id) end
      and (su.id is null or su.state = 'published' or (su.state <> 'draft' and na.participant_id = r.participant_id)))`;

export const step = {
  name: 'step',
  values: ({ roadmap, code }) => [roadmap, code],
  text: `
    with ${asMember("'delegation_head'")}, ${PRIORITIES}, ${STEP}, ${ACTIONS}, ${MILESTONES}, ${SCHEDULES}, ${THREADS}
    select jsonb_build_object('data', jsonb_build_object('__typename', 'Query', 'stepPage', ${typed(
      'StepPage',
      `'id', s.id, 'code', s.code, 'title', s.title, 'description', s.description, 'expectedResult', s.expected_result, 'priorityCode', s.priority_code,
       'priorityTitle', s.priority_title, 'startDate', s.start_date, 'baselineEnd', s.baseline_end,
       'previousCode', ${neighbour('<', 'desc')}, 'nextCode', ${neighbour('>', '')},
       'leadInstitution', (select name from institutions where id = s.lead_institution_id),
       'supportInstitutions', (select ${listOf('i.name', 'i.name collate "en-x-icu"')} from step_support x join institutions i on i.id = x.institution_id where x.step_id = s.id),
       'originCountries', (select ${listOf('c.name', 'c.name')} from step_origin_countries x join countries c on c.code = x.country_code where x.step_id = s.id),
       'actions', (select ${shortMixJson} from action where step_id = s.id), 'forecastEnd', (select max(ends) from ending where step_id = s.id),
       'rollUp', (select ${typed(
         'RollUp',
         `'applicable', count(*) filter (where status is distinct from 'not_applicable'), 'noReport', count(*) filter (where status is null), 'progress', ${meanProgress}`,
       )} from action where step_id = s.id),
       'national', ${national}, 'regionalMilestones', (select ${listOf('ms.json', byDate)} from milestone ms where ms.action_id is null),
       'needs', ${links(true)}, 'feeds', ${links(false)}, 'findings', ${findings}, 'alignment', ${alignment}, 'indicators', ${indicators},
       'budget', ${budget}, 'risks', ${risks}, 'discussion', ${discussionJson},
       'roadmap', ${typed('PageRoadmap', `'id', r.id, 'now', waymark_now(), 'today', r.today`)}`,
    )}))::text as answer from r cross join step s`,
};
