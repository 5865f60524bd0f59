import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import {
  compareCodes,
  medianSlippage,
  rollUpParticipant,
  rollUpPriority,
  rateOn,
  rollUpStep,
  sumIn,
  type Day,
  type MilestoneDates,
} from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  invalid,
  list,
  Me,
  object,
  selectionOf,
  sql,
  type Actor,
  type Selection,
  type Sql,
} from '../../kernel/index.js';
import { priorities } from '../roadmap/index.js';
import { budgetLines, disbursements, exchangeRates } from '../tracking/index.js';
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
  type AppliedRate,
  type BudgetFigures,
  type DelayRow,
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
  currency: string;
  money: MoneyFact[];
  rates: AppliedRate[];
}

/** Exact decimals in one currency. */
interface MoneyFact {
  priorityCode: string;
  currency: string;
  planned: string;
  committed: string;
  unfunded: string;
  disbursed: string;
}
type MoneyPart = 'planned' | 'committed' | 'unfunded' | 'disbursed';

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
  budget: from(['money', 'rates', 'currency', 'asOf'], budgetOf),
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
      // What is proposed beside them is not carried out yet.
      sql`from ${priorities(me)} p where p.version_in_force_id is not null`,
      sql`p.sort`,
    ),
    actions: everyActionProgress(me, until),
    milestones: milestoneDates(me, until, day),
    currency: sql`r.currency`,
    money: budgetLinesByCurrency(me, day),
    rates: list(
      object<AppliedRate>({ currency: sql`x.currency`, day: sql`x.day`, rate: sql`trim_scale(x.rate)::text` }),
      sql`from ${exchangeRates(me)} x`,
      sql`x.currency, x.day desc`,
    ),
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

/** Sums by priority and currency; none where the reader reads no line. */
function budgetLinesByCurrency(me: Actor, day: Sql): Sql<MoneyFact[]> {
  return sql`(
    with line as (
      select s.priority_code as code, s.priority_sort as sort, bl.id, bl.amount, bl.currency, bl.status = 'gap' as gap,
        bl.committed_on is not null and bl.committed_on <= ${day} as committed
      from ${budgetLines(me)} bl join ${everyStep} s on s.id = bl.step_id),
    part as (
      select code, sort, currency, amount as planned, case when committed then amount else 0 end as committed,
        case when gap then amount else 0 end as unfunded, 0 as disbursed from line
      union all
      select l.code, l.sort, d.currency, 0, 0, 0, d.amount
      from line l join ${disbursements(me)} d on d.budget_line_id = l.id where d.day <= ${day})
    select ${list(
      object<MoneyFact>({
        priorityCode: sql`code`,
        currency: sql`currency`,
        planned: sql`planned::text`,
        committed: sql`committed::text`,
        unfunded: sql`unfunded::text`,
        disbursed: sql`disbursed::text`,
      }),
      sql`from (select code, sort, currency, sum(planned) as planned, sum(committed) as committed, sum(unfunded) as unfunded,
        sum(disbursed) as disbursed from part group by code, sort, currency) sums`,
      sql`sort, currency`,
    )})`;
}

/** The budget in the roadmap's currency, by the rates of the day; what has no rate is told beside it. */
function budgetOf({
  money,
  rates,
  currency,
  asOf,
}: Pick<Facts, 'money' | 'rates' | 'currency' | 'asOf'>): BudgetFigures | null {
  if (money.length === 0) return null;
  const sum = (facts: readonly MoneyFact[], part: MoneyPart) =>
    sumIn(
      currency,
      asOf,
      facts.map((fact) => ({ amount: fact[part], currency: fact.currency })),
      rates,
    );
  const figure = (facts: readonly MoneyFact[], part: MoneyPart): number => Number(sum(facts, part).total);
  const others = [...new Set(money.map((fact) => fact.currency))]
    .filter((code) => code !== currency)
    .sort(compareCodes);
  return {
    planned: figure(money, 'planned'),
    committed: figure(money, 'committed'),
    disbursed: figure(money, 'disbursed'),
    unfunded: figure(money, 'unfunded'),
    currency,
    rates: others.flatMap((code) => rateOn(rates, code, asOf) ?? []),
    unconverted: sum(money, 'planned').unconverted,
    byPriority: [...new Set(money.map(({ priorityCode }) => priorityCode))].map((priorityCode) => {
      const own = money.filter((fact) => fact.priorityCode === priorityCode);
      return {
        priorityCode,
        planned: figure(own, 'planned'),
        committed: figure(own, 'committed'),
        disbursed: figure(own, 'disbursed'),
      };
    }),
  };
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
