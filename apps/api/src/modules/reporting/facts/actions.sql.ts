import { collated, or, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { hasFocalPoint } from '../../identity/index.js';
import { actionPolicy, milestonePolicy, submittedMarkScope, updatePolicy } from '../../tracking/index.js';
import { shownStepText } from './texts.sql.js';

/** The latest published update of the action `a` at the instant `until`, as `u`. Drafts never reach a figure. */
const latestReport = (until: Sql): Sql => sql`
  left join lateral (
    select u.* from status_updates u where u.action_id = a.id and u.state = 'published' and u.published_at < ${until}
    order by u.published_at desc, u.submitted_at desc limit 1) u on true`;

/** The end of the day `day` in the zone of `r`: what was on record by then counts. */
export const endOf = (day: Sql): Sql => sql`((${day} + 1)::timestamp at time zone r.zone)`;

/** Steps are numbered within their priority. */
const steps = sql`join steps s on s.id = a.step_id join priorities sp on sp.id = s.priority_id`;

const countries = sql`join participants pt on pt.id = a.participant_id join countries c on c.code = pt.country_code`;

/** A day of the milestone `ms` as it stood at `until`: the first later entry that changed it tells what it was before. */
const dayAt = (until: Sql, kinds: Sql, now: Sql): Sql => sql`(select d.day from (
    select e.from_date as day, e.recorded_at from milestone_events e
    where e.milestone_id = ms.id and e.kind in (${kinds}) and e.recorded_at >= ${until}
    union all select ${now}, 'infinity') d order by d.recorded_at limit 1)`;

const forecastAt = (until: Sql): Sql => dayAt(until, sql`'moved', 'forecast_corrected'`, sql`ms.forecast_date`);

/** The end that the milestones of the action `a` expected at `until`. */
const endAt = (until: Sql): Sql =>
  sql`coalesce((select max(${forecastAt(until)}) from milestones ms where ms.action_id = a.id), a.forecast_end)`;

/** Enough of each action for counting: one object for each action of `r` that the reader may see. */
export const actionStatuses = (me: Actor, until: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'priorityId', s.priority_id, 'stepId', s.id, 'participantCode', pt.country_code, 'weight', s.weight,
    'applicable', a.not_applicable_reason is null, 'status', u.status, 'progress', u.progress,
    'reportedOn', (u.published_at at time zone r.zone)::date, 'baselineEnd', a.baseline_end, 'forecastEnd', ${endAt(until)},
    'startDate', a.start_date) order by sp.sort, s.sort, c.name), '[]')
  from national_actions a ${steps} ${countries} ${latestReport(until)}
  where a.roadmap_id = r.id and a.archived_at is null and ${actionPolicy.scope(me, 'a')})`;

/** Null before the completion was on record, or while it was taken back. */
const completedAt = (until: Sql): Sql => dayAt(until, sql`'reached', 'completion_corrected'`, sql`ms.completed_on`);

/** Dates alone of the milestones of `r`, for figures at a day. */
export const milestoneDates = (me: Actor, until: Sql, day: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('baseline', ms.baseline_date, 'forecast', ${forecastAt(until)},
    'completed', case when completed.day <= ${day} then completed.day end)), '[]')
  from milestones ms cross join lateral (select ${completedAt(until)} as day) completed where ms.roadmap_id = r.id and ${milestonePolicy.scope(me, 'ms')})`;

/** Milestones `ms` that meet `where`, in the shape of the type MilestoneView without what is computed. */
export const milestonesJson = (me: Actor, where: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', ms.id, 'title', ms.title, 'baselineDate', ms.baseline_date, 'forecastDate', ms.forecast_date,
    'completedOn', ms.completed_on, 'version', ms.version,
    'changes', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'recordedAt', e.recorded_at, 'from', e.from_date, 'to', e.to_date,
      'reason', e.reason) order by e.recorded_at), '[]') from milestone_events e where e.milestone_id = ms.id and e.kind <> 'reached'),
    'proofs', (select coalesce(jsonb_agg(jsonb_build_object('title', v.title, 'state', v.state) order by v.recorded_at), '[]')
      from verifications v where v.milestone_id = ms.id)
  ) order by coalesce(ms.completed_on, ms.forecast_date), ms.sort), '[]')
  from milestones ms where ${where} and ${milestonePolicy.scope(me, 'ms')})`;

/** Whole actions `a` that meet `where`: report, milestones and, as far as the reader may see it, the unpublished update. */
export const actionDetails = (me: Actor, where: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', a.id, 'stepId', s.id, 'stepCode', s.code, 'participantCode', pt.country_code, 'participantId', pt.id,
    'applicable', a.not_applicable_reason is null, 'notApplicableReason', a.not_applicable_reason, 'tailoring', a.tailoring,
    'startDate', a.start_date, 'baselineEnd', a.baseline_end, 'forecastEnd', ${endAt(sql`'infinity'::timestamptz`)},
    'leadInstitution', case when li.id is not null then jsonb_build_object('id', li.id, 'name', li.name, 'acronym', li.acronym) end,
    'leadInstitutionId', a.lead_institution_id, 'leadHasFocalPoint', ${hasFocalPoint('a.lead_institution_id', 'a.participant_id')},
    'institutionIds', (select coalesce(jsonb_agg(x.id), '[]') from (select a.lead_institution_id as id where a.lead_institution_id is not null
      union select ac.institution_id from action_support ac where ac.action_id = a.id) x),
    'supportInstitutions', (select coalesce(jsonb_agg(si.name order by ${collated(me, 'si.name')}), '[]') from action_support ac join institutions si on si.id = ac.institution_id
      where ac.action_id = a.id),
    'report', case when u.id is not null then jsonb_build_object('status', u.status, 'progress', u.progress, 'narrative', u.narrative, 'cause', u.cause,
      'nextDate', u.next_date, 'publishedAt', u.published_at, 'reportedOn', (u.published_at at time zone r.zone)::date, 'evidence', u.evidence,
      'institution', (select name from institutions where id = u.institution_id)) end,
    'open', (
      select case when ${updatePolicy.scope(me, 'o')}
        then jsonb_build_object('state', o.state, 'at', coalesce(back.returned_at, o.submitted_at, o.saved_at), 'returnReason', back.return_reason)
        else jsonb_build_object('state', o.state, 'at', null, 'returnReason', null) end
      from status_updates o left join lateral (select us.returned_at, us.return_reason from update_submissions us
        where us.update_id = o.id and o.state = 'returned' order by us.number desc limit 1) back on true
      where o.action_id = a.id and o.state <> 'published' and ${or(updatePolicy.scope(me, 'o'), submittedMarkScope(me, 'o'))}),
    'milestones', ${milestonesJson(me, sql`ms.action_id = a.id`)}
  ) order by sp.sort, s.sort, c.name), '[]')
  from national_actions a ${steps} ${countries} left join institutions li on li.id = a.lead_institution_id
  ${latestReport(sql`'infinity'::timestamptz`)}
  where a.roadmap_id = r.id and a.archived_at is null and ${where} and ${actionPolicy.scope(me, 'a')})`;

/** Actions whose latest report at `until` says delayed or blocked. */
export const delayRows = (me: Actor, until: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('stepCode', s.code, 'participantCode', pt.country_code, 'title', st.title, 'status', u.status,
    'cause', u.cause, 'narrative', u.narrative, 'nextDate', u.next_date, 'baselineEnd', a.baseline_end, 'forecastEnd', ${endAt(until)},
    'reportedOn', (u.published_at at time zone r.zone)::date) order by p.sort, s.sort, c.name), '[]')
  from national_actions a join steps s on s.id = a.step_id join priorities p on p.id = s.priority_id ${countries} ${latestReport(until)}
    ${shownStepText(me, 'p', 's', 'st')}
  where a.roadmap_id = r.id and a.archived_at is null and a.not_applicable_reason is null and u.status in ('delayed', 'blocked')
    and ${actionPolicy.scope(me, 'a')})`;
