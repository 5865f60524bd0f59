/** Progress of today: as the secretariat reads it, and as the public does, without the budget. */
import { actionsOf, asMember, listOf, meanProgress, mixJson, PRIORITIES, typed } from './parts.mjs';

const MIX = mixJson(false);

const asPublic = `
  r as materialized (
    select r.*, (waymark_now() at time zone r.zone)::date as today from roadmaps r where r.code = $2 and r.publication_level = 'progress' and $1::bytea is not null)`;

/** Days at which milestones stand today, whatever was corrected before. */
const MILESTONES = `
  milestone as materialized (
    select ms.baseline_date, ms.forecast_date, case when ms.completed_on <= r.today then ms.completed_on end as completed_on
    from r join steps s on s.roadmap_id = r.id join milestones ms on ms.step_id = s.id)`;

const milestones = `(select ${typed(
  'MilestoneFigures',
  `'plannedByDay', count(*) filter (where baseline_date <= r.today), 'reached', count(completed_on), 'total', count(*)`,
)} from milestone)`;

const slippage = `(select ${typed(
  'SlippageFigures',
  `'medianDays', percentile_cont(0.5) within group (order by coalesce(completed_on, forecast_date) - baseline_date), 'milestones', count(*)`,
)} from milestone)`;

/** An action is one cell of its step, so a cell's mean is weighted over actions; a region's over the means of steps. */
const weighted = (mean) => `sum(weight * ${mean}) / nullif(sum(weight) filter (where ${mean} is not null), 0)`;
const ofAction = `case when status is distinct from 'not_applicable' then coalesce(progress, 0) end`;

const FIGURES = `
  participant as materialized (
    select pt.id, pt.country_code, c.name from r join participants pt on pt.roadmap_id = r.id join countries c on c.code = pt.country_code),
  cell as materialized (
    select priority_id, participant_id, ${weighted(ofAction)} as progress, ${MIX} as mix from action group by priority_id, participant_id),
  step_mean as (select priority_id, step_id, weight, ${meanProgress} as mean from action group by priority_id, step_id, weight),
  region as (select priority_id, ${weighted('mean')} as progress from step_mean group by priority_id),
  region_mix as (select priority_id, ${MIX} as mix from action group by priority_id)`;

const NONE = `(select ${MIX} from action where false)`;
const rows = `(
  select ${listOf(
    typed(
      'ProgressRow',
      `'priorityCode', p.code, 'priorityTitle', p.title, 'cells', (
        select ${listOf(typed('ProgressCell', `'participantCode', pt.country_code, 'progress', cell.progress, 'mix', coalesce(cell.mix, ${NONE})`), 'pt.name')}
        from participant pt left join cell on cell.participant_id = pt.id and cell.priority_id = p.id),
        'region', ${typed('ProgressTotal', `'progress', region.progress, 'mix', coalesce(region_mix.mix, ${NONE})`)}`,
    ),
    'p.sort',
  )}
  from priority p left join region on region.priority_id = p.id left join region_mix on region_mix.priority_id = p.id)`;

const columns = `(
  select ${listOf(typed('ProgressTotal', `'participantCode', pt.country_code, 'progress', x.progress, 'mix', coalesce(x.mix, ${NONE})`), 'pt.name')}
  from participant pt left join (select participant_id, ${meanProgress} as progress, ${MIX} as mix from action group by participant_id) x on x.participant_id = pt.id)`;

/** Where milestones expect the end of an action, or else the action itself. */
const DELAYS = `
  delay as materialized (
    select a.*, s.code as step_code, s.sort as step_sort, p.sort as priority_sort, p.code as priority_code, title.text as step_title, pt.country_code, pt.name,
      coalesce((select max(ms.forecast_date) from milestones ms where ms.action_id = a.id), a.forecast_end) - a.baseline_end as slippage
    from r cross join action a join steps s on s.id = a.step_id join priority p on p.id = a.priority_id join participant pt on pt.id = a.participant_id
      join passages title on title.version_id = p.current_version_id and title.step_id = s.id and title.kind = 'step_title'
    where a.status in ('delayed', 'blocked'))`;

/** Codes of steps stand in the order of their numbers. */
const byCode = `string_to_array(regexp_replace(d.step_code, '[^0-9.]', '', 'g'), '.')::int[]`;
const delays = `(
  select ${listOf(
    typed(
      'DelayRow',
      `'cause', d.cause, 'narrative', d.narrative, 'nextDate', d.next_date, 'participantCode', d.country_code, 'slippageDays', coalesce(d.slippage, 0),
       'stale', r.today - (d.published_at at time zone r.zone)::date > 2 * r.update_interval_days, 'status', d.status, 'stepCode', d.step_code, 'title', d.step_title`,
    ),
    `coalesce(d.slippage, 0) desc, ${byCode}, d.priority_sort, d.step_sort, d.name`,
  )} from delay d)`;

/** The sample has one currency: what converts others has nothing to do in it. */
const budget = `(
  with line as (
    select p.code, p.sort, bl.amount, bl.currency, bl.status = 'gap' as gap, coalesce(bl.committed_on <= r.today, false) as committed,
      (select coalesce(sum(d.amount), 0) from disbursements d where d.budget_line_id = bl.id and d.day <= r.today) as spent
    from steps s join priority p on p.id = s.priority_id join budget_lines bl on bl.step_id = s.id where s.roadmap_id = r.id)
  select case when count(*) > 0 then ${typed(
    'BudgetFigures',
    `'planned', sum(amount), 'committed', coalesce(sum(amount) filter (where committed), 0), 'disbursed', sum(spent),
     'unfunded', coalesce(sum(amount) filter (where gap), 0), 'currency', r.currency, 'rates', '[]'::jsonb, 'unconverted', '[]'::jsonb, 'byPriority', (
       select jsonb_agg(${typed('PriorityBudget', `'priorityCode', code, 'planned', planned, 'committed', committed, 'disbursed', disbursed`)} order by sort)
       from (select code, sort, sum(amount) as planned, coalesce(sum(amount) filter (where committed), 0) as committed, sum(spent) as disbursed
         from line group by code, sort) x)`,
  )} end from line)`;

const page = (name, reader, money) => ({
  name,
  values: ({ roadmap }) => [roadmap],
  text: `
    with ${reader}, ${PRIORITIES}, ${actionsOf()}, ${MILESTONES}, ${FIGURES}, ${DELAYS}
    select jsonb_build_object('data', jsonb_build_object('__typename', 'Query', 'progressPage', ${typed(
      'ProgressPage',
      `'actions', (select ${MIX} from action), 'asOf', r.today, 'budget', ${money}, 'delayCount', (select count(*) from delay), 'delays', ${delays},
       'milestones', ${milestones}, 'participantColumns', ${columns}, 'rows', ${rows}, 'slippage', ${slippage},
       'roadmap', ${typed('PageRoadmap', `'id', r.id, 'periodStart', r.period_start, 'today', r.today`)}`,
    )}))::text as answer from r`,
});

export const progress = page('progress', asMember("'secretariat'"), budget);
export const progressPublic = page('progress-public', asPublic, 'null::jsonb');
