import {
  collated,
  list,
  maybe,
  object,
  sql,
  when,
  type Actor,
  type Parts,
  type Sql,
  type Wanted,
} from '../../../kernel/index.js';
import { hasFocalPoint } from '../../identity/index.js';
import { institutions, type NamedInstitution } from '../../places/index.js';
import { participants, steps } from '../../roadmap/index.js';
import {
  actions,
  actionSupport,
  everyMilestone,
  milestoneEvents,
  milestones,
  openUpdates,
  publishedUpdates,
  updateSubmissions,
  verifications,
} from '../../tracking/index.js';
import type {
  ActionFacts,
  ActionProgressFacts,
  ActionStatusFacts,
  MilestoneFacts,
  MixFacts,
} from '../action-figures.js';
import type { MilestoneChange } from '../action-view.types.js';
import { plannedAt, type AsOf } from './as-of.sql.js';
import { everyParticipant, everyStep } from './every-step.sql.js';

/** The latest published update of the action `a`, as `u`. Drafts never reach a figure. */
const latestReport = (me: Actor, until: AsOf): Sql => sql`
  left join lateral (
    select u.* from ${publishedUpdates(me)} u
    where u.action_id = a.id ${until ? sql`and u.published_at < ${until}` : sql``}
    order by u.published_at desc, u.submitted_at desc limit 1) u on true`;

/** The end of the day `day` in the zone of `r`: what was on record by then counts. */
export const endOf = (day: Sql): Sql => sql`((${day} + 1)::timestamp at time zone r.zone)`;

/**
 * A few actions `a` of `r` with their step `s` and participant `pt`. Each has both: the participant is joined from the
 * left so that it cannot be met first, from where the planner expects one action and reads the steps anew for each.
 */
const withStep = (me: Actor): Sql =>
  sql`${actions(me)} a join ${steps(me)} s on s.id = a.step_id left join ${participants(me)} pt on pt.id = a.participant_id`;
/** All of them, read by themselves (`offset 0`) and then met with what `everyStepTables` has read. */
const everyAction = (me: Actor): Sql => sql`(select a.* from ${actions(me)} a offset 0) a
  join ${everyStep} s on s.id = a.step_id left join ${everyParticipant} pt on pt.id = a.participant_id`;
const inOrder = sql`s.priority_sort, s.sort, pt.english_name`;

/** The planned milestones of a day: those of now, or those that were in the plan at `until`. */
const milestonesAt = (me: Actor, until: AsOf): Sql =>
  until === null
    ? milestones(me)
    : sql`(select em.* from ${everyMilestone(me)} em
        where (em.added_at is null or em.added_at < ${until}) and (em.removed_at is null or em.removed_at >= ${until}))`;

/** A day of the milestone `ms` as it stood at `until`: the first later entry that changed it tells what it was before. */
const dayAt = (me: Actor, until: AsOf, kinds: Sql, now: Sql): Sql =>
  until === null
    ? now
    : sql`(select d.day from (
        select e.from_date as day, e.recorded_at from ${milestoneEvents(me)} e
        where e.milestone_id = ms.id and e.kind in (${kinds}) and e.recorded_at >= ${until}
        union all select ${now}, 'infinity') d order by d.recorded_at limit 1)`;
const forecastAt = (me: Actor, until: AsOf): Sql =>
  dayAt(me, until, sql`'moved', 'forecast_corrected'`, sql`ms.forecast_date`);
/** Null before the completion was on record, or while it was taken back. */
const completedAt = (me: Actor, until: AsOf): Sql =>
  dayAt(me, until, sql`'reached', 'completion_corrected'`, sql`ms.completed_on`);

/** The end that the milestones of the action `a` expected at `until`. */
const endAt = (me: Actor, until: AsOf): Sql => sql`coalesce((
  select max(${forecastAt(me, until)}) from ${milestonesAt(me, until)} ms where ms.action_id = a.id),
  ${plannedAt(until, 'forecastEnd', 'a.id', 'a.forecast_end')}::date)`;

const applies = sql`a.not_applicable_reason is null`;
const appliedAt = (until: AsOf): Sql =>
  sql`${plannedAt(until, 'notApplicableReason', 'a.id', 'a.not_applicable_reason')} is null`;
const reportedOn = sql`(u.published_at at time zone r.zone)::date`;

/**
 * How many actions of each priority, and of each of its steps, report what. Counted before they meet their steps: so
 * each step is read once for a status, not once for an action.
 * @param where over the action `a`
 */
export const actionMixes = (me: Actor, where: Sql): Sql<MixFacts[]> =>
  list(
    object<MixFacts>({
      priorityId: sql`s.priority_id`,
      stepId: sql`s.id`,
      status: sql`x.status`,
      count: sql`x.count`,
    }),
    sql`from (
      select a.step_id, case when ${applies} then u.status else 'not_applicable' end as status, count(*)::int as count
      from ${actions(me)} a ${latestReport(me, null)} where ${where} group by 1, 2) x join ${steps(me)} s on s.id = x.step_id`,
  );

const statusOf: Parts<ActionStatusFacts> = {
  priorityCode: sql`s.priority_code`,
  stepCode: sql`s.code`,
  participantCode: sql`pt.country_code`,
  weight: sql`s.weight`,
  applicable: applies,
  status: sql`u.status`,
  progress: sql`u.progress`,
  reportedOn,
};

/** Enough of each action that meets `where` for counting and for its age. */
export const actionStatuses = (me: Actor, where: Sql): Sql<ActionStatusFacts[]> =>
  list(
    object<ActionStatusFacts>(statusOf),
    sql`from ${withStep(me)} ${latestReport(me, null)} where ${where}`,
    inOrder,
  );

/** The same of every action, see `everyStepTables`. */
export const everyActionStatus = (me: Actor): Sql<ActionStatusFacts[]> =>
  list(object<ActionStatusFacts>(statusOf), sql`from ${everyAction(me)} ${latestReport(me, null)}`, inOrder);

/** The status of every action at an instant, and why it is late where it is, see `everyStepTables`. */
export const everyActionProgress = (me: Actor, until: AsOf): Sql<ActionProgressFacts[]> =>
  list(
    object<ActionProgressFacts>({
      ...statusOf,
      applicable: appliedAt(until),
      delay: when(
        sql`${appliedAt(until)} and u.status in ('delayed', 'blocked')`,
        object<NonNullable<ActionProgressFacts['delay']>>({
          status: sql`u.status`,
          title: sql`s.title`,
          cause: sql`u.cause`,
          narrative: sql`u.narrative`,
          nextDate: sql`u.next_date`,
          baselineEnd: sql`${plannedAt(until, 'baselineEnd', 'a.id', 'a.baseline_end')}::date`,
          forecastEnd: endAt(me, until),
        }),
      ),
    }),
    sql`from ${everyAction(me)} ${latestReport(me, until)}`,
    inOrder,
  );

/** The latest end that the actions of each step expect, of those that apply. */
export const expectedEnds = (me: Actor, where: Sql): Sql<{ stepId: string; end: string | null }[]> =>
  list(
    object<{ stepId: string; end: string | null }>({ stepId: sql`x.step_id`, end: sql`x.day` }),
    sql`from (select a.step_id, max(${endAt(me, null)}) as day from ${actions(me)} a where ${applies} and ${where} group by 1) x`,
  );

/** Dates alone of the milestones of `r`, for figures at a day. */
export const milestoneDates = (
  me: Actor,
  until: AsOf,
  day: Sql,
): Sql<{ baseline: string; forecast: string; completed: string | null }[]> =>
  list(
    object<{ baseline: string; forecast: string; completed: string | null }>({
      baseline: sql`${plannedAt(until, 'baselineDate', 'ms.id', 'ms.baseline_date')}::date`,
      forecast: forecastAt(me, until),
      completed: sql`case when completed.day <= ${day} then completed.day end`,
    }),
    sql`from ${milestonesAt(me, until)} ms cross join lateral (select ${completedAt(me, until)} as day) completed`,
  );

/** Milestones `ms` that meet `where`, without what is computed. */
export const milestonesJson = (me: Actor, where: Sql): Sql<MilestoneFacts[]> =>
  list(
    object<MilestoneFacts>({
      id: sql`ms.id`,
      title: sql`ms.title`,
      baselineDate: sql`ms.baseline_date`,
      forecastDate: sql`ms.forecast_date`,
      completedOn: sql`ms.completed_on`,
      version: sql`ms.version`,
      changes: list(
        object<MilestoneChange>({
          kind: sql`e.kind`,
          recordedAt: sql`e.recorded_at`,
          from: sql`e.from_date`,
          to: sql`e.to_date`,
          reason: sql`e.reason`,
        }),
        sql`from ${milestoneEvents(me)} e where e.milestone_id = ms.id and e.kind <> 'reached'`,
        sql`e.recorded_at`,
      ),
      proofs: list(
        object<MilestoneFacts['proofs'][number]>({ title: sql`v.title`, state: sql`v.state` }),
        sql`from ${verifications(me)} v where v.milestone_id = ms.id`,
        sql`v.recorded_at`,
      ),
    }),
    sql`from ${milestones(me)} ms where ${where}`,
    sql`coalesce(ms.completed_on, ms.forecast_date), ms.sort`,
  );

/** The unpublished update of the action `a`, as far as the reader may see it. */
const openUpdate = (me: Actor): Sql<ActionFacts['open']> =>
  maybe(
    object<NonNullable<ActionFacts['open']>>({
      state: sql`o.state`,
      at: sql`case when o.readable then coalesce(back.returned_at, o.submitted_at, o.saved_at) end`,
      returnReason: sql`case when o.readable then back.return_reason end`,
    }),
    sql`from ${openUpdates(me)} o left join lateral (
      select us.returned_at, us.return_reason from ${updateSubmissions(me)} us
      where us.update_id = o.id and o.state = 'returned' order by us.number desc limit 1) back on true
    where o.action_id = a.id`,
  );

/** Actions `a` that meet `where`, whole unless something is wanted: report, milestones and, as far as the reader may see it, the unpublished update. */
export const actionDetails = (me: Actor, where: Sql, wanted?: Wanted): Sql<ActionFacts[]> =>
  list(
    object<ActionFacts>(
      {
        id: sql`a.id`,
        stepId: sql`s.id`,
        stepCode: sql`s.code`,
        stepTitle: sql`s.title`,
        participantCode: sql`pt.country_code`,
        participantId: sql`pt.id`,
        applicable: applies,
        notApplicableReason: sql`a.not_applicable_reason`,
        tailoring: sql`a.tailoring`,
        startDate: sql`a.start_date`,
        baselineEnd: sql`a.baseline_end`,
        forecastEnd: endAt(me, null),
        leadInstitution: maybe(
          object<NamedInstitution>({ id: sql`li.id`, name: sql`li.name`, acronym: sql`li.acronym` }),
          sql`from ${institutions(me)} li where li.id = a.lead_institution_id`,
        ),
        leadInstitutionId: sql`a.lead_institution_id`,
        leadHasFocalPoint: hasFocalPoint('a.lead_institution_id', 'a.participant_id'),
        institutionIds: list<string>(
          sql`x.id`,
          sql`from (select a.lead_institution_id as id where a.lead_institution_id is not null
          union select ac.institution_id from ${actionSupport(me)} ac where ac.action_id = a.id) x`,
        ),
        supportInstitutions: list<string>(
          sql`ac.name`,
          sql`from ${actionSupport(me)} ac where ac.action_id = a.id`,
          collated(me, 'ac.name'),
        ),
        report: when(
          sql`u.id is not null`,
          object<NonNullable<ActionFacts['report']>>({
            status: sql`u.status`,
            progress: sql`u.progress`,
            narrative: sql`u.narrative`,
            cause: sql`u.cause`,
            nextDate: sql`u.next_date`,
            publishedAt: sql`u.published_at`,
            reportedOn,
            evidence: sql`u.evidence`,
            institution: sql`(select i.name from ${institutions(me)} i where i.id = u.institution_id)`,
          }),
        ),
        open: openUpdate(me),
        milestones: milestonesJson(me, sql`ms.action_id = a.id`),
      },
      wanted,
    ),
    sql`from ${withStep(me)} ${latestReport(me, null)} where ${where}`,
    inOrder,
  );
