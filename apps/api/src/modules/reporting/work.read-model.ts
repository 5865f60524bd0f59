import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { isSettled, type Day, type Phase } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  always,
  among,
  collated,
  letterOf,
  list,
  maybe,
  Me,
  notFound,
  object,
  Selection,
  selectionOf,
  sql,
  Subjects,
  toWindow,
  windowJson,
  type Actor,
  type ActorMembership,
  type Sql,
  type WindowFacts,
} from '../../kernel/index.js';
import { discussionJson, type DiscussionFacts } from '../discussion/index.js';
import { institutions } from '../places/index.js';
import { participants, steps } from '../roadmap/index.js';
import { actions, actionSupport, updateJson, updates, workActs, type StatusUpdate } from '../tracking/index.js';
import { milestoneView, nextMilestone, planned, scheduleView, type ActionFacts } from './action-figures.js';
import { actionDetails } from './facts/actions.sql.js';
import { currentPeriod } from './facts/needs.sql.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import { actionPlans, type ActionPlanFacts } from './facts/plan.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { assemble, fieldsFrom, neededBy, Pages, type FactParts } from './page-statement.js';
import { actionPlanView } from './plan-view.js';
import { PageArgs, WorkActionArgs } from './reporting.inputs.js';
import { WorkAction, WorkGroup, WorkPage, type WorkItem, type WorkScope } from './work.types.js';

interface Period {
  startsOn: Day;
  dueOn: Day | null;
}

/** Who keeps actions current, and which. */
interface Worker {
  membership: ActorMembership;
  scope: WorkScope;
}

interface Facts {
  roadmap: PageRoadmap;
  institutions: string[];
  period: Period | null;
  actions: ActionFacts[];
}

interface DrawerFacts extends Pick<Facts, 'period' | 'actions'> {
  phase: Phase;
  plans: ActionPlanFacts[];
  today: Day;
  zone: string;
  open: StatusUpdate | null;
  earlier: WindowFacts<StatusUpdate>;
  discussion: DiscussionFacts;
}

const from = fieldsFrom<Facts>();
const fieldsFor = (me: Actor, code: string, { scope }: Worker, wanted: Selection) => {
  const itemFields = itemFieldsFor(me, code);
  const asked = itemsAsked(wanted);
  return {
    roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
    scope: from([], () => scope),
    institutions: from(['institutions'], (facts) => facts.institutions),
    dueOn: from(['period'], (facts) => facts.period?.dueOn ?? null),
    items: from(['actions', 'period', 'roadmap'], ({ actions: found, period: now, roadmap }) =>
      found
        .map((action) =>
          assemble<WorkItem, ItemFacts>(itemFields, { ...action, period: now, today: roadmap.today }, asked),
        )
        .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group)),
    ),
  };
};

/** They are listed by their group. */
const itemsAsked = (wanted: Selection): Selection => wanted.under('items').and('group');

const scopes: Partial<Record<string, WorkScope>> = {
  F: 'institution',
  H: 'participant',
  D: 'participant',
  C: 'participant',
  S: 'region',
};

const groups = Object.values(WorkGroup);

/** The reporting period that runs or ran last; its due day only while it lies ahead. */
const periodJson = (me: Actor): Sql<Period | null> =>
  maybe(
    object<Period>({ startsOn: sql`cp.starts_on`, dueOn: sql`case when cp.due_on >= r.today then cp.due_on end` }),
    sql`from ${currentPeriod(me)} cp`,
  );

const parts = (me: Actor, worker: Worker, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap').and('today')),
  institutions: list<string>(
    sql`i.name`,
    sql`from ${institutions(me)} i where ${among('i.id', worker.membership.institutionIds)}`,
    collated(me, 'i.name'),
  ),
  period: periodJson(me),
  actions: actionDetails(
    me,
    inScope(me, worker),
    neededBy<WorkItem, ItemFacts>(itemFieldsFor(me, ''), itemsAsked(wanted)),
  ),
});

const chosenAction = (me: Actor, stepCode: string, participantCode: string): Sql => sql`shown_action as materialized (
  select na.id from ${actions(me)} na join ${steps(me)} ns on ns.id = na.step_id join ${participants(me)} np on np.id = na.participant_id
  where ns.code = ${stepCode} and lower(np.country_code) = lower(${participantCode}))`;

const drawerParts = (
  me: Actor,
  worker: Worker,
  subjects: Subjects,
  { comment, threadsBefore, updatesBefore }: WorkActionArgs,
): FactParts<DrawerFacts> => {
  const chosen = sql`(select id from shown_action)`;
  return {
    today: sql`r.today`,
    zone: sql`r.zone`,
    phase: sql`r.phase`,
    period: periodJson(me),
    plans: actionPlans(me, sql`a.id in ${chosen}`),
    actions: actionDetails(me, sql`a.id in ${chosen} and ${inScope(me, worker)}`),
    open: maybe(
      updateJson(me, 'o'),
      sql`from ${updates(me)} o where o.action_id in ${chosen} and o.state <> 'published'`,
    ),
    earlier: windowJson<StatusUpdate>({
      item: updateJson(me, 'o'),
      rows: sql`from ${updates(me)} o where o.action_id in ${chosen} and o.state = 'published'`,
      key: { at: sql`o.published_at`, id: sql`o.id` },
      newestFirst: true,
      before: { cursor: updatesBefore, field: 'updatesBefore' },
    }),
    discussion: discussionJson(me, subjects, {
      kinds: ['national_action'],
      comment,
      before: threadsBefore,
      where: sql`th.subject_kind = 'national_action' and th.subject_id in ${chosen}`,
    }),
  };
};

@Resolver()
export class WorkReadModel {
  constructor(
    private readonly pages: Pages,
    private readonly subjects: Subjects,
  ) {}

  @Query(() => WorkPage, { description: 'The national actions that the reader keeps current.' })
  async workPage(@Me() me: Actor, @Args() { roadmap }: PageArgs, @Info() info: GraphQLResolveInfo): Promise<WorkPage> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    const by = worker(here, roadmap);
    const facts = parts(here, by, wanted);
    return this.pages.read<WorkPage, Facts>(
      here,
      { roadmap, facts, fields: fieldsFor(here, roadmap, by, wanted) },
      wanted,
    );
  }

  @Query(() => WorkAction, { description: 'One of those national actions, with its updates.' })
  async workAction(@Me() me: Actor, @Args() args: WorkActionArgs): Promise<WorkAction> {
    const { roadmap, stepCode, participantCode } = args;
    const here = me.within(roadmap);
    const facts = await this.pages.facts<DrawerFacts>(here, {
      roadmap,
      tables: [chosenAction(here, stepCode, participantCode)],
      facts: drawerParts(here, worker(here, roadmap), this.subjects, args),
    });
    const { period, today, zone } = facts;
    const [action] = facts.actions;
    const [plan] = facts.plans;
    if (!action || !plan) throw notFound();
    return {
      ...assemble<WorkItem, ItemFacts>(
        itemFieldsFor(here, roadmap),
        { ...action, period, today },
        Selection.everything,
      ),
      today,
      startDate: action.startDate,
      zone,
      milestones: action.milestones.map(milestoneView),
      plan: actionPlanView(here, roadmap, facts.phase, plan),
      open: facts.open,
      earlier: toWindow(facts.earlier),
      discussion: toWindow(facts.discussion),
      schedule: scheduleView(action.milestones, today),
    };
  }
}

/** @throws DomainError NOT_FOUND for whoever keeps no actions: donors, observers and the public. */
function worker(me: Actor, roadmap: string): Worker {
  const membership = me.in(roadmap);
  const scope = membership ? scopes[letterOf[membership.role]] : undefined;
  if (!membership || !scope) throw notFound();
  return { membership, scope };
}

function inScope(me: Actor, { membership, scope }: Worker): Sql {
  if (scope === 'region') return always;
  if (scope === 'participant') return sql`a.participant_id = ${membership.participantId}`;
  const ids = membership.institutionIds;
  return sql`(${among('a.lead_institution_id', ids)} or exists (
    select 1 from ${actionSupport(me)} x where x.action_id = a.id and ${among('x.institution_id', ids)}))`;
}

/** What an item on the list, and the head of the drawer, is made of. */
interface ItemFacts extends ActionFacts {
  period: Period | null;
  today: Day;
}

const fromItem = fieldsFrom<ItemFacts>();
const itemFieldsFor = (me: Actor, code: string) => ({
  actionId: fromItem(['id'], ({ id }) => id),
  stepCode: fromItem(['stepCode'], ({ stepCode }) => stepCode),
  participantCode: fromItem(['participantCode'], ({ participantCode }) => participantCode),
  title: fromItem(['stepTitle'], ({ stepTitle }) => stepTitle),
  leadInstitution: fromItem(['leadInstitution'], ({ leadInstitution }) => leadInstitution?.name ?? null),
  report: fromItem(['report'], ({ report }) => report),
  planned: fromItem(['startDate', 'baselineEnd', 'today'], (action) => planned(action, action.today)),
  nextMilestone: fromItem(['milestones'], ({ milestones }) => nextMilestone(milestones)),
  group: fromItem(['applicable', 'report', 'open', 'period'], (action) => groupOf(me, code, action)),
  openUpdate: fromItem(['open'], ({ open }) => open?.state ?? null),
  openUpdateAt: fromItem(['open'], ({ open }) => open?.at ?? null),
  returnReason: fromItem(['open'], ({ open }) => open?.returnReason ?? null),
  allowedActions: fromItem(
    ['participantId', 'institutionIds', 'leadInstitutionId', 'leadHasFocalPoint', 'open', 'milestones'],
    ({ open, milestones, ...action }) =>
      workActs(me.writing(), {
        ...action,
        roadmapId: code,
        openState: open?.state ?? null,
        milestones: milestones.map(({ completedOn, changes }) => ({
          completedOn,
          forecastMoved: changes.some(({ kind }) => kind === 'moved'),
        })),
      }),
  ),
});

/** Returned ones first; an action is due when the current period has no published or submitted update of it. */
function groupOf(
  me: Actor,
  roadmap: string,
  { applicable, report, open, period }: Pick<ItemFacts, 'applicable' | 'report' | 'open' | 'period'>,
): WorkGroup {
  if (open?.state === 'returned') return 'returned';
  if (open?.state === 'submitted') return me.is(roadmap, 'C') ? 'to_review' : 'submitted';
  if (!applicable || (report && isSettled(report.status))) return 'settled';
  if (period && (!report || report.reportedOn < period.startsOn)) return 'due';
  return 'later';
}
