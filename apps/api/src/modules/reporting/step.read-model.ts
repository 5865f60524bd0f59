import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { rollUpStep, type Day, type Phase } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  collated,
  list,
  maybe,
  Me,
  notFound,
  object,
  selectionOf,
  sql,
  Subjects,
  toWindow,
  type Actor,
  type Selection,
  type Sql,
} from '../../kernel/index.js';
import { discussionJson, type DiscussionFacts, type ThreadsWhere } from '../discussion/index.js';
import { countries, institutions } from '../places/index.js';
import {
  participants,
  stepAlignment,
  stepDependencies,
  stepFindings,
  stepOrigins,
  steps,
  stepSupport,
} from '../roadmap/index.js';
import { actions, milestones, updates } from '../tracking/index.js';
import {
  milestoneView,
  mixOf,
  reported,
  shownMix,
  stepAction,
  type ActionFacts,
  type ActionStatusFacts,
  type MilestoneFacts,
  type MixFacts,
} from './action-figures.js';
import { actionDetails, actionMixes, actionStatuses, expectedEnds, milestonesJson } from './facts/actions.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import { actionPlans, stepPlan, type ActionPlanFacts, type StepPlanFacts } from './facts/plan.sql.js';
import { alignmentJson, findingsJson } from './facts/references.sql.js';
import { budgetJson, indicatorsJson, risksJson, shownStep as s } from './facts/step-figures.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts, type PageField } from './page-statement.js';
import { actionPlanView, stepPlanView } from './plan-view.js';
import { StepPageArgs } from './reporting.inputs.js';
import { StepPage, type StepLink } from './step.types.js';

const HEAD = [
  'id',
  'code',
  'priorityCode',
  'priorityTitle',
  'previousCode',
  'nextCode',
  'title',
  'description',
  'expectedResult',
  'leadInstitution',
  'supportInstitutions',
  'startDate',
  'baselineEnd',
  'originCountries',
] as const;
type Head = Pick<StepPage, (typeof HEAD)[number]>;
type LinkFacts = Omit<StepLink, 'actions' | 'forecastEnd'> & { stepId: string; needed: boolean };

interface Facts {
  roadmap: PageRoadmap;
  interval: number;
  head: Head | null;
  actions: ActionStatusFacts[];
  /** Of the step and of those it is linked with */
  ends: { stepId: string; end: Day | null }[];
  linkMixes: MixFacts[];
  national: ActionFacts[];
  regionalMilestones: MilestoneFacts[];
  links: LinkFacts[];
  phase: Phase;
  plan: StepPlanFacts;
  actionPlans: ActionPlanFacts[];
  findings: StepPage['findings'];
  alignment: StepPage['alignment'];
  indicators: StepPage['indicators'];
  budget: StepPage['budget'];
  risks: StepPage['risks'];
  discussion: DiscussionFacts;
}

const from = fieldsFrom<Facts>();
const headFields = Object.fromEntries(
  HEAD.map((name) => [name, from(['head'], ({ head }) => head?.[name])]),
) as unknown as { [Name in keyof Head]: PageField<Facts, Head[Name]> };

const endOf = (ends: Facts['ends'], stepId: string | undefined): Day | null =>
  ends.find((entry) => entry.stepId === stepId)?.end ?? null;

const linked = (needed: boolean) =>
  from(['links', 'linkMixes', 'ends'], ({ links, linkMixes, ends }) =>
    links
      .filter((link) => link.needed === needed)
      .map(({ stepId, needed: _, ...link }): StepLink => ({
        ...link,
        actions: mixOf(linkMixes, (mix) => mix.stepId === stepId),
        forecastEnd: endOf(ends, stepId),
      })),
  );

const fieldsFor = (me: Actor, code: string) => ({
  ...headFields,
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  forecastEnd: from(['head', 'ends'], ({ head, ends }) => endOf(ends, head?.id)),
  actions: from(['actions'], (facts) => shownMix(rollUpStep(reported(facts.actions)))),
  rollUp: from(['actions'], (facts) => rollUpStep(reported(facts.actions))),
  national: from(['national', 'roadmap', 'interval'], ({ national, roadmap, interval }) =>
    national.map((action) => stepAction(action, roadmap.today, interval)),
  ),
  regionalMilestones: from(['regionalMilestones'], (facts) => facts.regionalMilestones.map(milestoneView)),
  needs: linked(true),
  feeds: linked(false),
  findings: from(['findings'], ({ findings }) => findings),
  alignment: from(['alignment'], ({ alignment }) => alignment),
  indicators: from(['indicators'], (facts) => facts.indicators),
  budget: from(['budget'], ({ budget }) => budget),
  risks: from(['risks'], (facts) => facts.risks),
  plan: from(['plan', 'phase'], ({ plan, phase }) => stepPlanView(me, code, phase, plan)),
  actionPlans: from(['actionPlans', 'phase'], (facts) =>
    facts.actionPlans.map((plan) => actionPlanView(me, code, facts.phase, plan)),
  ),
  discussion: from(['discussion'], ({ discussion }) => toWindow(discussion)),
});

const stepTable = (me: Actor, code: string): Sql => sql`shown_step as materialized (
  select s.* from ${steps(me)} s where s.code = ${code})`;
/** The step and those it is linked with. */
const around = (me: Actor): Sql => sql`(
  select s.id from ${s} union select case when d.successor_step_id = s.id then d.predecessor_step_id else d.successor_step_id end
  from ${s} join ${stepDependencies(me)} d on s.id in (d.predecessor_step_id, d.successor_step_id))`;

const parts = (me: Actor, subjects: Subjects, args: StepPageArgs, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap').and('today')),
  interval: sql`r.update_interval_days`,
  head: head(me, wanted),
  actions: actionStatuses(me, sql`a.step_id in (select s.id from ${s})`),
  ends: expectedEnds(me, sql`a.step_id in ${around(me)}`),
  linkMixes: actionMixes(me, sql`a.step_id in ${around(me)}`),
  national: actionDetails(me, sql`a.step_id in (select s.id from ${s})`),
  regionalMilestones: milestonesJson(me, sql`ms.step_id in (select s.id from ${s}) and ms.action_id is null`),
  links: links(me),
  phase: sql`r.phase`,
  // The step is there: whoever asks for one that is not is refused by its head.
  plan: stepPlan(me, s) as Sql<StepPlanFacts>,
  actionPlans: actionPlans(me, sql`a.step_id in (select s.id from ${s})`),
  findings: findingsJson(
    me,
    sql`f.id in (select sf.finding_id from ${stepFindings(me)} sf join ${s} on s.id = sf.step_id)`,
    wanted.under('findings'),
  ),
  alignment: alignmentJson(
    me,
    sql`i.id in (select sa.item_id from ${stepAlignment(me)} sa join ${s} on s.id = sa.step_id)`,
  ),
  indicators: indicatorsJson(me),
  budget: budgetJson(me),
  risks: risksJson(me),
  discussion: discussionJson(me, subjects, {
    ...(args.discussionOf == null ? onStep(me) : onAction(me, args.discussionOf)),
    comment: args.comment,
    before: args.threadsBefore,
    wanted: wanted.under('discussion'),
  }),
});

const onStep = (me: Actor): ThreadsWhere => ({
  kinds: ['step', 'national_action', 'milestone', 'status_update'],
  where: sql`(th.subject_kind, th.subject_id) in (
    select 'step', s.id from ${s}
    union all select 'national_action', na.id from ${s} join ${actions(me)} na on na.step_id = s.id
    union all select 'milestone', sm.id from ${s} join ${milestones(me)} sm on sm.step_id = s.id
    union all select 'status_update', su.id from ${s} join ${actions(me)} na on na.step_id = s.id join ${updates(me)} su on su.action_id = na.id)`,
});

const onAction = (me: Actor, participantCode: string): ThreadsWhere => ({
  kinds: ['national_action'],
  where: sql`th.subject_kind = 'national_action' and th.subject_id in (
    select na.id from ${s} join ${actions(me)} na on na.step_id = s.id join ${participants(me)} np on np.id = na.participant_id
    where lower(np.country_code) = lower(${participantCode}))`,
});

@Resolver()
export class StepReadModel {
  constructor(
    private readonly pages: Pages,
    private readonly subjects: Subjects,
  ) {}

  @Query(() => StepPage, { description: 'A step with its national actions side by side.' })
  stepPage(@Me() me: Actor, @Args() args: StepPageArgs, @Info() info: GraphQLResolveInfo): Promise<StepPage> {
    const { roadmap, code } = args;
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<StepPage, Facts>(
      here,
      {
        roadmap,
        tables: [stepTable(here, code)],
        facts: parts(here, this.subjects, args, wanted),
        fields: fieldsFor(here, roadmap),
        always: ['head'],
        refuse: (facts) => {
          if (!facts.head) throw notFound();
        },
      },
      wanted,
    );
  }
}

const head = (me: Actor, wanted: Selection): Sql<Head | null> => {
  const neighbour = (comparison: Sql, order: Sql): Sql => sql`(
    select n.code from ${steps(me)} n where (n.priority_sort, n.sort) ${comparison} (s.priority_sort, s.sort)
    order by n.priority_sort ${order}, n.sort ${order} limit 1)`;
  return maybe(
    object<Head>(
      {
        id: sql`s.id`,
        code: sql`s.code`,
        priorityCode: sql`s.priority_code`,
        priorityTitle: sql`s.priority_title`,
        title: sql`s.title`,
        description: sql`s.description`,
        expectedResult: sql`s.expected_result`,
        startDate: sql`s.start_date`,
        baselineEnd: sql`s.baseline_end`,
        leadInstitution: sql`(select i.name from ${institutions(me)} i where i.id = s.lead_institution_id)`,
        supportInstitutions: list<string>(
          sql`i.name`,
          sql`from ${stepSupport(me)} x join ${institutions(me)} i on i.id = x.institution_id where x.step_id = s.id`,
          collated(me, 'i.name'),
        ),
        originCountries: list<string>(
          sql`c.name`,
          sql`from ${stepOrigins(me)} x join ${countries(me)} c on c.code = x.country_code where x.step_id = s.id`,
          sql`c.name`,
        ),
        previousCode: neighbour(sql`<`, sql`desc`),
        nextCode: neighbour(sql`>`, sql`asc`),
      },
      wanted.and('id'),
    ),
    sql`from ${s}`,
  );
};

const links = (me: Actor): Sql<LinkFacts[]> =>
  list(
    object<LinkFacts>({
      stepId: sql`o.id`,
      code: sql`o.code`,
      title: sql`o.title`,
      type: sql`d.type`,
      note: sql`d.note`,
      needed: sql`d.successor_step_id = s.id`,
      milestone: sql`(select ms.title from ${milestones(me)} ms where ms.id = d.predecessor_milestone_id)`,
    }),
    sql`from ${s} join ${stepDependencies(me)} d on s.id in (d.predecessor_step_id, d.successor_step_id)
      join ${steps(me)} o on o.id = case when d.successor_step_id = s.id then d.predecessor_step_id else d.successor_step_id end`,
    sql`o.priority_sort, o.sort`,
  );
