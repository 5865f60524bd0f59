import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import { compareCodes, comparePeriods, isPromised, rateOn, sumIn, type Day, type Money } from '@waymark/domain';
import type { GraphQLResolveInfo } from 'graphql';
import {
  collated,
  list,
  Me,
  MEMBERS,
  object,
  selectionOf,
  sql,
  type Actor,
  type Selection,
  type Sql,
  type Wire,
} from '../../kernel/index.js';
import { namedSteps, participants, priorities, steps } from '../roadmap/index.js';
import {
  budgetLines,
  changeLine,
  disbursements,
  exchangeRates,
  figureChanges,
  fundingSources,
  indicatorExemptions,
  indicatorParts,
  indicators,
  indicatorValues,
  keepFigures,
  lineParts,
  ownerOf,
  riskParticipants,
  riskRatings,
  risks,
  riskSteps,
} from '../tracking/index.js';
import { pageRoadmap } from './facts/page-roadmap.sql.js';
import {
  FiguresPage,
  type BudgetTotals,
  type FigureIndicator,
  type FigureLine,
  type FigurePayment,
  type FigureRate,
  type FigureRating,
  type FigureRights,
  type FigureRisk,
  type FiguresParticipant,
  type FiguresPriority,
  type FiguresStep,
  type PlannedChange,
  type PlannedFigure,
} from './figures.types.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { fieldsFrom, Pages, type FactParts } from './page-statement.js';
import { PageArgs } from './reporting.inputs.js';

type PlannedFact = Omit<PlannedFigure, 'changes'>;
/** `part` names the value: participant, kind and period */
type ChangeFact = PlannedChange & { part: string };
type IndicatorFact = Omit<FigureIndicator, 'planned'> & { values: PlannedFact[]; changes: ChangeFact[] };
type LineFact = Omit<FigureLine, 'converted' | 'rate' | 'mayChange'> & { donorMembershipId: string | null };

interface Facts {
  roadmap: PageRoadmap;
  roadmapId: string;
  currency: string;
  today: Day;
  participants: FiguresParticipant[];
  priorities: FiguresPriority[];
  steps: FiguresStep[];
  indicators: IndicatorFact[];
  risks: FigureRisk[];
  lines: LineFact[];
  rates: FigureRate[];
  fundingSources: string[];
}

const from = fieldsFrom<Facts>();

/** What of a roadmap is counted, and what its money is: of budget, risks and rates whoever reads none is told nothing. */
const fieldsFor = (me: Actor, readsMoney: boolean) => {
  const writing = me.writing();
  return {
    roadmap: from(['roadmap'], ({ roadmap }) => roadmap),
    currency: from(['currency'], ({ currency }) => currency),
    participants: from(['participants'], (facts) => facts.participants),
    priorities: from(['priorities'], (facts) => facts.priorities),
    steps: from(['steps'], (facts) => facts.steps),
    indicators: from(['indicators'], (facts) =>
      facts.indicators.map(plannedIn).sort((a, b) => compareCodes(a.code, b.code)),
    ),
    risks: from(['risks'], (facts) =>
      readsMoney ? [...facts.risks].sort((a, b) => compareCodes(a.code, b.code)) : null,
    ),
    lines: from(['lines', 'rates', 'currency', 'today', 'roadmapId'], (facts) =>
      readsMoney ? facts.lines.map((line) => converted(writing, line, facts)) : null,
    ),
    totals: from(['lines', 'rates', 'currency', 'today'], (facts) => (readsMoney ? totalsOf(facts) : null)),
    rates: from(['rates'], ({ rates }) => (readsMoney ? rates : null)),
    fundingSources: from(['fundingSources'], (facts) => facts.fundingSources),
    may: from(['roadmapId'], ({ roadmapId }): FigureRights => {
      const participantId = writing.in(roadmapId)?.participantId ?? null;
      return {
        keep: keepFigures(writing, roadmapId) === null,
        addLines: changeLine(writing, ownerOf(writing, roadmapId, participantId)) === null,
        linesOf: participantId,
      };
    }),
  };
};

const parts = (me: Actor, wanted: Selection): FactParts<Facts> => ({
  roadmap: pageRoadmap(me, wanted.under('roadmap')),
  roadmapId: sql`r.id`,
  currency: sql`r.currency`,
  today: sql`r.today`,
  participants: list(
    object<FiguresParticipant>({ id: sql`pt.id`, code: sql`pt.country_code` }),
    sql`from ${participants(me)} pt`,
    sql`pt.english_name`,
  ),
  priorities: list(
    object<FiguresPriority>({ id: sql`p.id`, code: sql`p.code`, title: sql`p.title` }),
    sql`from ${priorities(me)} p`,
    sql`p.sort`,
  ),
  steps: list(
    object<FiguresStep>({ id: sql`s.id`, code: sql`s.code`, title: sql`s.title`, priorityId: sql`s.priority_id` }),
    sql`from ${steps(me)} s`,
    sql`s.priority_sort, s.sort`,
  ),
  indicators: indicatorFacts(me),
  risks: riskFacts(me),
  lines: lineFacts(me),
  rates: list(
    object<FigureRate>({
      id: sql`x.id`,
      version: sql`x.version`,
      currency: sql`x.currency`,
      day: sql`x.day`,
      rate: sql`trim_scale(x.rate)::text`,
      source: sql`x.source`,
    }),
    sql`from ${exchangeRates(me)} x`,
    sql`x.currency, x.day desc`,
  ),
  fundingSources: list<string>(sql`f.title`, sql`from ${fundingSources(me)} f`, collated(me, 'f.title')),
});

@Resolver()
export class FiguresReadModel {
  constructor(private readonly pages: Pages) {}

  @Query(() => FiguresPage, {
    description: 'Indicators, risks, budget and exchange rates, with what the reader may enter.',
  })
  figuresPage(@Me() me: Actor, @Args() { roadmap }: PageArgs, @Info() info: GraphQLResolveInfo): Promise<FiguresPage> {
    const here = me.within(roadmap);
    const wanted = selectionOf(info);
    const readsMoney = here.is(roadmap, ...MEMBERS, 'N');
    return this.pages.read<FiguresPage, Facts>(
      here,
      { roadmap, facts: parts(here, wanted), fields: fieldsFor(here, readsMoney) },
      wanted,
    );
  }
}

function indicatorFacts(me: Actor): Sql<Wire<IndicatorFact>[]> {
  const values = list(
    object<PlannedFact>({
      participantId: sql`v.participant_id`,
      kind: sql`v.kind`,
      period: sql`v.period`,
      value: sql`trim_scale(v.value)::text`,
    }),
    sql`from ${indicatorValues(me)} v join ${participants(me)} pt on pt.id = v.participant_id
      where v.indicator_id = ind.id and v.kind <> 'actual'`,
    sql`pt.english_name`,
  );
  const changes = list(
    object<ChangeFact>({
      part: sql`c.part`,
      from: sql`c.before ->> 'value'`,
      to: sql`c.after ->> 'value'`,
      reason: sql`c.reason`,
      recordedAt: sql`c.recorded_at`,
    }),
    sql`from ${figureChanges(me)} c where c.subject_id = ind.id and c.part <> '' and c.before is not null`,
    sql`c.recorded_at, c.id`,
  );
  return list(
    object<IndicatorFact>({
      ...indicatorParts('ind'),
      exemptParticipantIds: list<string>(
        sql`x.participant_id`,
        sql`from ${indicatorExemptions(me)} x where x.indicator_id = ind.id`,
        sql`x.participant_id`,
      ),
      values,
      changes,
    }),
    sql`from ${indicators(me)} ind`,
  );
}

const riskFacts = (me: Actor): Sql<Wire<FigureRisk>[]> =>
  list(
    object<FigureRisk>({
      id: sql`rk.id`,
      version: sql`rk.version`,
      code: sql`rk.code`,
      title: sql`rk.title`,
      description: sql`rk.description`,
      category: sql`rk.category`,
      likelihood: sql`rk.likelihood`,
      impact: sql`rk.impact`,
      mitigation: sql`rk.mitigation`,
      ownerRole: sql`rk.owner_role`,
      trend: sql`rk.trend`,
      closedOn: sql`rk.closed_on`,
      stepIds: list<string>(
        sql`s.id`,
        sql`from ${riskSteps(me)} x join ${steps(me)} s on s.id = x.step_id where x.risk_id = rk.id`,
        sql`s.priority_sort, s.sort`,
      ),
      participantIds: list<string>(
        sql`pt.id`,
        sql`from ${riskParticipants(me)} x join ${participants(me)} pt on pt.id = x.participant_id where x.risk_id = rk.id`,
        sql`pt.english_name`,
      ),
      ratings: list(
        object<FigureRating>({ day: sql`q.day`, likelihood: sql`q.likelihood`, impact: sql`q.impact` }),
        sql`from ${riskRatings(me)} q where q.risk_id = rk.id`,
        sql`q.day`,
      ),
    }),
    sql`from ${risks(me)} rk`,
  );

const lineFacts = (me: Actor): Sql<Wire<LineFact>[]> =>
  list(
    object<LineFact>({
      ...lineParts('bl'),
      participantId: sql`bl.participant_id`,
      donorMembershipId: sql`bl.donor_membership_id`,
      payments: list(
        object<FigurePayment>({
          id: sql`d.id`,
          day: sql`d.day`,
          amount: sql`d.amount::text`,
          currency: sql`d.currency`,
        }),
        sql`from ${disbursements(me)} d where d.budget_line_id = bl.id`,
        sql`d.day, d.id`,
      ),
    }),
    sql`from ${budgetLines(me)} bl join ${namedSteps} s on s.id = bl.step_id`,
    sql`s.priority_sort, s.sort, bl.participant_id nulls first, bl.period_start, ${collated(me, 'bl.title')}, bl.id`,
  );

/** The baseline first, then by period; participants stay in their order. A value that was taken back is shown by its changes. */
function plannedIn({ values, changes, ...indicator }: Wire<IndicatorFact>): FigureIndicator {
  const partOf = (value: PlannedFact): string => `${value.participantId} ${value.kind} ${value.period}`;
  const known = new Set(values.map(partOf));
  const takenBack = [...new Set(changes.map(({ part }) => part))]
    .filter((part) => !known.has(part))
    .map((part): PlannedFact => {
      const [participantId = '', kind, period = ''] = part.split(' ');
      return { participantId, kind: kind === 'baseline' ? 'baseline' : 'target', period, value: null };
    });
  const order = [...new Set([...values, ...takenBack].map(({ participantId }) => participantId))];
  const planned = [...values, ...takenBack]
    .map((value) => ({
      ...value,
      changes: changes.filter(({ part }) => part === partOf(value)).map(({ part: _, ...change }) => change),
    }))
    .sort(
      (a, b) =>
        order.indexOf(a.participantId) - order.indexOf(b.participantId) ||
        (a.kind === b.kind ? comparePeriods(a.period, b.period) : a.kind === 'baseline' ? -1 : 1),
    );
  return { ...indicator, planned };
}

/** A line with its amount in the roadmap's currency, by the rate of today. */
function converted(
  writing: Actor,
  { donorMembershipId, ...line }: Wire<LineFact>,
  { rates, currency, today, roadmapId }: Pick<Facts, 'rates' | 'currency' | 'today' | 'roadmapId'>,
): FigureLine {
  const { total, unconverted } = sumIn(currency, today, [line], rates);
  return {
    ...line,
    converted: unconverted.length > 0 ? null : total,
    rate: line.currency === currency ? null : rateOn(rates, line.currency, today),
    mayChange: changeLine(writing, { roadmapId, participantId: line.participantId, donorMembershipId }) === null,
  };
}

function totalsOf({
  lines,
  rates,
  currency,
  today,
}: Pick<Facts, 'lines' | 'rates' | 'currency' | 'today'>): BudgetTotals {
  const sum = (amounts: readonly Money[]) => sumIn(currency, today, amounts, rates);
  return {
    planned: sum(lines),
    committed: sum(lines.filter(({ status }) => isPromised(status))),
    disbursed: sum(lines.flatMap(({ payments }) => payments)),
    unfunded: sum(lines.filter(({ status }) => status === 'gap')),
  };
}
