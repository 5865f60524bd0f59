import { collated, list, maybe, object, sql, type Actor, type Parts, type Sql } from '../../../kernel/index.js';
import { stepsOfTexts } from '../../drafting/index.js';
import { seats } from '../../identity/index.js';
import { countries, institutions } from '../../places/index.js';
import {
  alignmentItems,
  participants,
  planChanges,
  stepAlignment,
  stepDependencies,
  stepOrigins,
  steps,
  stepSupport,
  stepWasInForce,
  stepWithIdIsSeen,
} from '../../roadmap/index.js';
import { actions, actionSupport, plannedMilestones } from '../../tracking/index.js';
import type {
  ActionPlan,
  LinkedMilestone,
  PlanAlignment,
  PlanChange,
  PlanCountry,
  PlanDependency,
  PlanInstitution,
  PlannedMilestone,
  StepPlan,
  StepToName,
} from '../plan.types.js';

/** What the statement gives of a step's plan; what the reader may do is decided beside it. */
export type StepPlanFacts = Omit<StepPlan, 'mayPlan' | 'baselinesLocked'> & { wasInForce: boolean };
/** The same of an action's, with whose it is. */
export type ActionPlanFacts = Omit<ActionPlan, 'mayPlan' | 'mayPlanMilestones' | 'baselinesLocked'> & {
  participantId: string;
  institutionIds: string[];
};

const institution: Parts<PlanInstitution> = { id: sql`i.id`, name: sql`i.name` };
const named = (me: Actor, id: Sql): Sql<PlanInstitution | null> =>
  maybe(object<PlanInstitution>(institution), sql`from ${institutions(me)} i where i.id = ${id}`);
const supporting = (me: Actor, links: Sql): Sql<PlanInstitution[]> =>
  list(
    object<PlanInstitution>(institution),
    sql`from ${links} x join ${institutions(me)} i on i.id = x.institution_id`,
    sql`${collated(me, 'i.name')}, i.id`,
  );

/** Ids are told by the names that the reader knows; what is told in words is in its own. */
const toldAs = (me: Actor, value: Sql): Sql<string[]> => {
  const one = sql`case when h.field in ('lead', 'support', 'responsible') then (select i.name from ${institutions(me)} i where i.id::text = e.value)
    when h.field = 'alignment' then (select i.code from ${alignmentItems(me)} i where i.id::text = e.value) else e.value end`;
  const values = sql`case jsonb_typeof(${value}) when 'array' then ${value} when 'object' then '[]' else ('[' || coalesce(${value}::text, '') || ']')::jsonb end`;
  const each = sql`jsonb_array_elements_text(${values}) with ordinality as e(value, place)`;
  return list<string>(sql`coalesce(${one}, '')`, sql`from ${each}`, sql`e.place`);
};

/** The changes of the record with this id. */
const history = (me: Actor, id: Sql): Sql<PlanChange[]> =>
  list(
    object<PlanChange>({
      field: sql`h.field`,
      before: toldAs(me, sql`h.before`),
      after: toldAs(me, sql`h.after`),
      reason: sql`h.reason`,
      recordedAt: sql`h.recorded_at`,
      byTitle: sql`(select st.title from ${seats(me)} st where st.id = h.recorded_by)`,
    }),
    sql`from ${planChanges(me)} h where h.subject_id = ${id}`,
    sql`h.recorded_at desc, h.id desc`,
  );

const milestonesOf = (me: Actor, where: Sql): Sql<PlannedMilestone[]> =>
  list(
    object<PlannedMilestone>({
      id: sql`ms.id`,
      title: sql`ms.title`,
      criteria: sql`ms.criteria`,
      meansOfVerification: sql`ms.means_of_verification`,
      weight: sql`ms.weight`,
      responsible: named(me, sql`ms.responsible_institution_id`),
      baselineDate: sql`ms.baseline_date`,
      forecastDate: sql`ms.forecast_date`,
      completedOn: sql`ms.completed_on`,
      version: sql`ms.version`,
      history: history(me, sql`ms.id`),
    }),
    sql`from ${plannedMilestones(me)} ms where ${where}`,
    sql`ms.sort, ms.id`,
  );

const linkedMilestone = object<LinkedMilestone>({ id: sql`ml.id`, title: sql`ml.title` });
const linked = (me: Actor, id: Sql): Sql<LinkedMilestone | null> =>
  maybe(linkedMilestone, sql`from ${plannedMilestones(me)} ml where ml.id = ${id}`);

const isWriter = (me: Actor): boolean => me.roadmapsAs('S').length > 0;

/** The steps that the reader sees; for whoever writes the texts those that are proposed as well, under their titles of now. */
const stepsToLink = (me: Actor): Sql => {
  const seen = sql`select o.id, o.code, o.title, o.priority_sort, o.sort from ${steps(me)} o`;
  return isWriter(me)
    ? sql`(${seen} union all select st.id, st.code, st.title, st.priority_sort, st.sort from ${stepsOfTexts(me)} st where st.code is null)`
    : sql`(${seen})`;
};

/** The steps of the texts as they are written, with the milestones on which a dependency can hang. */
export const stepsToName = (me: Actor, roadmapId: Sql): Sql<StepToName[]> =>
  list(
    object<StepToName>({
      id: sql`st.id`,
      code: sql`st.code`,
      title: sql`st.title`,
      milestones: list(
        linkedMilestone,
        sql`from ${plannedMilestones(me)} ml where ml.step_id = st.id and ml.action_id is null`,
        sql`ml.sort, ml.id`,
      ),
    }),
    sql`from ${stepsOfTexts(me)} st where st.roadmap_id = ${roadmapId}`,
    sql`st.priority_sort, st.ordinal`,
  );

const dependencies = (me: Actor): Sql<PlanDependency[]> =>
  list(
    object<PlanDependency>({
      id: sql`d.id`,
      waits: sql`d.successor_step_id = s.id`,
      stepId: sql`o.id`,
      stepCode: sql`o.code`,
      stepTitle: sql`o.title`,
      type: sql`d.type`,
      note: sql`d.note`,
      predecessorMilestone: linked(me, sql`d.predecessor_milestone_id`),
      successorMilestone: linked(me, sql`d.successor_milestone_id`),
      version: isWriter(me) ? sql`d.version` : sql`1`,
    }),
    sql`from ${stepDependencies(me)} d
      join ${stepsToLink(me)} o on o.id = case when d.successor_step_id = s.id then d.predecessor_step_id else d.successor_step_id end
      where s.id in (d.predecessor_step_id, d.successor_step_id)`,
    sql`d.successor_step_id <> s.id, o.priority_sort, o.sort, d.id`,
  );

/** The plan of a step `s`. */
const planOfStep = (me: Actor) =>
  object<StepPlanFacts>({
    stepId: sql`s.id`,
    isKnown: stepWithIdIsSeen(sql`s.id`),
    wasInForce: stepWasInForce(sql`s.id`),
    version: sql`s.version`,
    scope: sql`s.scope`,
    weight: sql`s.weight`,
    lead: named(me, sql`s.lead_institution_id`),
    support: supporting(me, sql`(select ss.institution_id from ${stepSupport(me)} ss where ss.step_id = s.id)`),
    startDate: sql`s.start_date`,
    baselineEnd: sql`s.baseline_end`,
    originCountries: list(
      object<PlanCountry>({ code: sql`c.code`, name: sql`c.name` }),
      sql`from ${stepOrigins(me)} x join ${countries(me)} c on c.code = x.country_code where x.step_id = s.id`,
      sql`c.name`,
    ),
    alignment: list(
      object<PlanAlignment>({
        id: sql`i.id`,
        code: sql`i.code`,
        title: sql`i.title`,
        frameworkTitle: sql`i.framework_title`,
      }),
      sql`from ${stepAlignment(me)} sa join ${alignmentItems(me)} i on i.id = sa.item_id where sa.step_id = s.id`,
      sql`${collated(me, 'i.framework_title')}, i.code`,
    ),
    dependencies: dependencies(me),
    milestones: milestonesOf(me, sql`ms.step_id = s.id and ms.action_id is null`),
    history: history(me, sql`s.id`),
  });

/** The plan of the step `s` of `from`. */
export const stepPlan = (me: Actor, from: Sql): Sql<StepPlanFacts | null> => maybe(planOfStep(me), sql`from ${from}`);

/** The plans of the steps `s` of `from`, in their order. */
export const stepPlans = (me: Actor, from: Sql): Sql<StepPlanFacts[]> =>
  list(planOfStep(me), sql`from ${from}`, sql`s.sort, s.id`);

/** The plans of the actions `a` that meet `where`, participants in the order of their English names. */
export const actionPlans = (me: Actor, where: Sql): Sql<ActionPlanFacts[]> =>
  list(
    object<ActionPlanFacts>({
      actionId: sql`a.id`,
      participantCode: sql`pt.country_code`,
      participantId: sql`pt.id`,
      institutionIds: list<string>(
        sql`x.id`,
        sql`from (select a.lead_institution_id as id where a.lead_institution_id is not null
          union select ac.institution_id from ${actionSupport(me)} ac where ac.action_id = a.id) x`,
      ),
      version: sql`a.version`,
      lead: named(me, sql`a.lead_institution_id`),
      support: supporting(me, sql`(select ac.institution_id from ${actionSupport(me)} ac where ac.action_id = a.id)`),
      tailoring: sql`a.tailoring`,
      notApplicableReason: sql`a.not_applicable_reason`,
      startDate: sql`a.start_date`,
      baselineEnd: sql`a.baseline_end`,
      forecastEnd: sql`a.forecast_end`,
      milestones: milestonesOf(me, sql`ms.action_id = a.id`),
      history: history(me, sql`a.id`),
    }),
    sql`from ${actions(me)} a join ${participants(me)} pt on pt.id = a.participant_id where ${where}`,
    sql`pt.english_name`,
  );
