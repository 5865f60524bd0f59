/** What the bare handlers share: who asks, and pieces of JSON. Parameters: $1 hash of the session's token, $2 code of the roadmap. */

/** `typed('Need', "'count', n")`: an object as GraphQL answers it. */
export const typed = (name, pairs) => `jsonb_build_object('__typename', '${name}', ${pairs})`;

export const listOf = (object, order = '') => `coalesce(jsonb_agg(${object}${order && ` order by ${order}`}), '[]')`;

/**
 * The membership that asks, with its roadmap, as `r`: session, account and roadmap in one look. The activity is noted
 * once a minute. Nobody else gets a row, and so no page.
 * @param {string} roles which memberships this handler answers
 */
export const asMember = (roles, roadmap = 'r.code = $2') => `
  r as materialized (
    select r.*, (waymark_now() at time zone r.zone)::date as today, s.id as session_id, u.language as reads, m.user_id,
      m.id as membership_id, m.participant_id, m.role, m.title as role_title
    from sessions s join users u on u.id = s.user_id and u.disabled_at is null
      join memberships m on m.user_id = u.id and m.ended_at is null and m.role in (${roles})
      join roadmaps r on r.id = m.roadmap_id and ${roadmap}
    where s.token_hash = $1 and s.expires_at > clock_timestamp() and s.seen_at > clock_timestamp() - interval '120 minutes'),
  touched as (
    update sessions t set seen_at = clock_timestamp() from r where t.id = r.session_id and t.seen_at < clock_timestamp() - interval '1 minute')`;

const STATUSES = ['not_started', 'on_track', 'delayed', 'blocked', 'completed', 'not_applicable'];

/** Counts of `status`, which is 'not_applicable' for what does not apply and null without a report. */
const countsJson = `jsonb_build_array(${STATUSES.map((status) =>
  typed('StatusCount', `'count', count(*) filter (where status = '${status}'), 'status', '${status}'`),
).join(', ')})`;

const noReport = `'noReport', count(*) filter (where status is null)`;
const total = `'total', count(*) filter (where status is distinct from 'not_applicable')`;
const underWay = `'underWay', count(*) filter (where status in ('on_track', 'delayed', 'blocked', 'completed'))`;

/** The mix over rows with a `status`; @param {boolean} full with those under way */
export const mixJson = (full) =>
  typed('ActionMix', [`'counts', ${countsJson}`, noReport, total, ...(full ? [underWay] : [])].join(', '));

export const shortMixJson = typed('ActionMix', `'counts', ${countsJson}, ${noReport}`);

/**
 * The national actions of `r` with their latest published report, as `action`.
 * @param {string} [where] over their step `s`
 */
export const actionsOf = (where = 'true') => `
  action as materialized (
    select a.id, a.step_id, a.participant_id, a.start_date, a.baseline_end, a.forecast_end, s.priority_id, s.weight::float8 as weight,
      case when a.not_applicable_reason is not null then 'not_applicable' else u.status end as status,
      case when a.not_applicable_reason is null then u.progress end as progress, u.published_at, u.cause, u.narrative, u.next_date
    from r join steps s on s.roadmap_id = r.id and ${where} join national_actions a on a.step_id = s.id and a.archived_at is null
      left join lateral (
        select * from status_updates u where u.action_id = a.id and u.state = 'published' order by u.published_at desc limit 1) u on true)`;

/** The mean progress of applicable actions, as the domain's roll-up takes it. */
export const meanProgress = `(avg(coalesce(progress, 0)) filter (where status is distinct from 'not_applicable'))::float8`;

/** @param {string} result the column with what was declared */
export const resultJson = (result) =>
  `case when ${result} is not null then ${typed(
    'BallotResult',
    `'counts', (${result} -> 'counts') || '{"__typename": "StanceCounts"}', 'electorate', ${result} -> 'electorate', 'floor', ${result} -> 'floor',
    'outcome', ${result} -> 'outcome', 'rule', ${result} -> 'rule',
    'reasons', (select ${listOf(`x.value || '{"__typename": "ResultReason"}'`, 'x.ordinality')} from jsonb_array_elements(${result} -> 'reasons') with ordinality x)`,
  )} end`;

/** Whether the elector `e` of the ballot `b` consented by silence. */
export const tacit = `coalesce(b.result -> 'reasons' @> jsonb_build_array(jsonb_build_object('participantCode', e.country_code, 'reason', 'tacit')), false)`;

/** The priorities of `r` that a member reads, with their texts, as `priority`. */
export const PRIORITIES = `
  priority as materialized (
    select p.id, p.code, p.sort, p.state, p.current_version_id, p.version_in_force_id, t.*
    from r join priorities p on p.roadmap_id = r.id join lateral (
      select max(g.text) filter (where g.kind = 'priority_title') as title,
        max(g.text) filter (where g.kind = 'priority_summary') as summary
      from passages g where g.version_id = p.current_version_id and g.step_id is null) t on true
    where p.version_in_force_id is not null or (p.state <> 'draft' and (p.state <> 'withdrawn' or p.circulated_at is not null)))`;

/** Who signs in the rounds of `r`, as `elector`. */
export const ELECTORS = `
  elector as materialized (
    select e.round_id, e.participant_id, pt.country_code, c.name
    from r join rounds rd on rd.roadmap_id = r.id join round_electors e on e.round_id = rd.id join participants pt on pt.id = e.participant_id
      join countries c on c.code = pt.country_code)`;

/** The document that holds the text in force, as `document` with label and day. */
export const LATEST_DOCUMENT = `
  document as (
    select l.label, case when o.id is not null then (o.opened_at at time zone r.zone)::date
      when l.place = 1 then (v.created_at at time zone r.zone)::date end as day
    from r join priorities p on p.roadmap_id = r.id join priority_versions v on v.id = p.version_in_force_id
      cross join lateral unnest(v.labels) with ordinality l(label, place)
      left join lateral (select * from rounds rd where rd.roadmap_id = r.id and rd.document_label = l.label order by rd.sort limit 1) o on true
    order by v.number desc, l.place desc limit 1)`;
