import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import {
  compareCodes,
  medianSlippage,
  rollUpParticipant,
  rollUpPriority,
  rollUpStep,
  type Day,
  type MilestoneDates,
} from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  invalid,
  list,
  maybe,
  Me,
  object,
  selectionOf,
  sql,
  type Actor,
  type Selection,
  type Sql,
} from '../../kernel/index.js';
import { priorities } from '../roadmap/index.js';
import { budgetLines, disbursements } from '../tracking/index.js';
import {
  endSlippage,
  freshness,
  reported,
  shownMix,
  type ActionProgressFacts,
  type ActionStatusFacts,
} from './action-figures.js';
import { endOf, everyActionProgress, milestoneDates } from './facts/actions.sql.js';
import type { AsOf } from './facts/as-of.sql.js';
import { everyStep, everyStepTables } from './facts/every-step.sql.js';
import { pageRoadmap, participantCodes } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import {
  ProgressPage,
  type BudgetFigures,
  type DelayRow,
  type PriorityBudget,
  type ProgressRow,
} from './progress.types.js';
import { ProgressPageArgs } from './reporting.inputs.js';

interface Facts {
  roadmap: PageRoadmap;
  asOf: Day;
  /** Why nothing is known of the day that was asked for. */
  dayProblem: 'day_in_future' | 'day_before_period' | null;
  interval: number;
  participants: string[];
  priorities: { code: string; title: string }[];
  actions: ActionProgressFacts[];
  milestones: MilestoneDates[];
  budget: BudgetFigures | null;
}

const from = fieldsFrom<Facts>();
const fields = {
  roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
  asOf: from(['asOf'], ({ asOf }) => asOf),
  actions: from(['actions'], ({ actions }) => shownMix(rollUpStep(reported(actions)))),
  milestones: from(['milestones', 'asOf'], ({ milestones, asOf }) => ({
    reached: milestones.filter((milestone) => milestone.completed !== null).length,
    total: milestones.length,
    plannedByDay: milestones.filter((milestone) => milestone.baseline <= asOf).length,
  })),
  slippage: from(['milestones'], ({ milestones }) => ({
    medianDays: medianSlippage(milestones),
    milestones: milestones.length,
  })),
  budget: from(['budget'], ({ budget }) => budget),
  rows: from(['priorities', 'participants', 'actions'], ({ priorities: found, participants, actions }) =>
    found.map((priority) => progressRow(priority, participants, actions)),
  ),
  participantColumns: from(['participants', 'actions'], ({ participants, actions }) =>
    participants.map((participantCode) => {
      const total = rollUpParticipant(reported(actions.filter((action) => action.participantCode === participantCode)));
      return { participantCode, progress: total.progress, mix: shownMix(total) };
    }),
  ),
  delays: from(['actions', 'interval', 'asOf'], ({ actions, interval, asOf }) => delayed(actions, asOf, interval)),
  delayCount: from(['actions'], ({ actions }) => actions.filter(({ delay }) => delay !== null).length),
};

const dayOf = (asked: Day | null): Sql => (asked === null ? sql`r.today` : sql`${asked}::date`);
/** Without a day, what is on record is what is known: nothing has to be found in the histories. */
const untilOf = (asked: Day | null): AsOf => (asked === null ? null : endOf(dayOf(asked)));

/** The common tables are read beside `r`, not within its row. */
const everyStepUntil = (asked: Day | null): AsOf =>
  asked === null ? null : sql`(select ${endOf(dayOf(asked))} from r)`;

const parts = (me: Actor, asked: Day | null, wanted: Selection): FactParts<Facts> => {
  const day = dayOf(asked);
  const until = untilOf(asked);
  return {
    roadmap: pageRoadmap(me, wanted.under('roadmap')),
    asOf: day,
    dayProblem: sql`case when ${day} > r.today then 'day_in_future' when ${day} < r.period_start then 'day_before_period' end`,
    interval: sql`r.update_interval_days`,
    participants: participantCodes(me),
    priorities: list(
      object<Facts['priorities'][number]>({ code: sql`p.code`, title: sql`p.title` }),
      sql`from ${priorities(me)} p`,
      sql`p.sort`,
    ),
    actions: everyActionProgress(me, until),
    milestones: milestoneDates(me, until, day),
    budget: budgetFigures(me, day),
  };
};

/** What was published or recorded by the end of a day. */
@Resolver()
export class ProgressReadModel {
  constructor(private readonly pages: Pages) {}

  /** @throws DomainError VALIDATION for a day ahead, and for one before the roadmap's period */
  @Query(() => ProgressPage, { description: 'Delivery at a day, from published updates alone.' })
  progressPage(
    @Me() me: Actor,
    @Args() { roadmap, asOf }: ProgressPageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProgressPage> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    return this.pages.read<ProgressPage, Facts>(
      here,
      {
        roadmap,
        tables: everyStepTables(here, everyStepUntil(asOf ?? null)),
        facts: parts(here, asOf ?? null, wanted),
        fields,
        always: ['dayProblem'],
        refuse: ({ dayProblem }) => {
          if (dayProblem) throw invalid(dayProblem, [{ field: 'asOf', problem: dayProblem }]);
        },
      },
      wanted,
    );
  }
}

function budgetFigures(me: Actor, day: Sql): Sql<BudgetFigures | null> {
  const sums = {
    planned: sql`sum(amount)`,
    committed: sql`coalesce(sum(amount) filter (where committed), 0)`,
    disbursed: sql`sum(spent)`,
  };
  const byPriority = list(
    object<PriorityBudget>({
      priorityCode: sql`code`,
      planned: sql`planned`,
      committed: sql`committed`,
      disbursed: sql`disbursed`,
    }),
    sql`from (select code, sort, ${sums.planned} as planned, ${sums.committed} as committed, ${sums.disbursed} as disbursed
      from line group by code, sort) by_priority`,
    sql`sort`,
  );
  const figures = object<BudgetFigures>({
    ...sums,
    unfunded: sql`coalesce(sum(amount) filter (where gap), 0)`,
    currency: sql`min(currency)`,
    byPriority,
  });
  return sql`(
    with line as (
      select s.priority_code as code, s.priority_sort as sort, bl.amount, bl.currency, bl.status = 'gap' as gap,
        bl.committed_on is not null and bl.committed_on <= ${day} as committed,
        (select coalesce(sum(d.amount), 0) from ${disbursements(me)} d where d.budget_line_id = bl.id and d.day <= ${day}) as spent
      from ${budgetLines(me)} bl join ${everyStep} s on s.id = bl.step_id)
    ${maybe(figures, sql`from line having count(*) > 0`)})`;
}

const delayed = (actions: readonly ActionProgressFacts[], day: Day, interval: number): DelayRow[] =>
  actions
    .flatMap(({ delay, ...action }) => (delay === null ? [] : [{ ...action, ...delay }]))
    .map((action) => ({
      ...action,
      slippageDays: endSlippage(action) ?? 0,
      stale: freshness(action, day, interval) === 'stale',
    }))
    .sort((a, b) => b.slippageDays - a.slippageDays || compareCodes(a.stepCode, b.stepCode));

function progressRow(
  priority: Facts['priorities'][number],
  participants: readonly string[],
  all: readonly ActionStatusFacts[],
): ProgressRow {
  const own = all.filter((action) => action.priorityCode === priority.code);
  const region = rollUpPriority(bySteps(own));
  return {
    priorityCode: priority.code,
    priorityTitle: priority.title,
    cells: participants.map((participantCode) => {
      const total = rollUpPriority(bySteps(own.filter((action) => action.participantCode === participantCode)));
      return { participantCode, progress: total.progress, mix: shownMix(total) };
    }),
    region: { participantCode: null, progress: region.progress, mix: shownMix(region) },
  };
}

/** Steps with their weight, for the mean of a priority. */
function bySteps(actions: readonly ActionStatusFacts[]): { weight: number; actions: ReturnType<typeof reported> }[] {
  const found = new Map<string, ActionStatusFacts[]>();
  for (const action of actions) {
    const own = found.get(action.stepCode);
    if (own) own.push(action);
    else found.set(action.stepCode, [action]);
  }
  return [...found.values()].map((own) => ({ weight: own[0]?.weight ?? 1, actions: reported(own) }));
}
