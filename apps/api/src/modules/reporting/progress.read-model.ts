import { Injectable } from '@nestjs/common';
import {
  compareCodes,
  medianSlippage,
  rollUpParticipant,
  rollUpPriority,
  rollUpStep,
  type Day,
  type MilestoneDates,
} from '@waymark/domain';
import { invalid, sql, type Actor, type Sql } from '../../kernel/index.js';
import { budgetPolicy } from '../tracking/index.js';
import { endSlippage, freshness, mixOf, reported, type ActionStatusFacts } from './action-figures.js';
import { actionStatuses, delayRows, endOf, milestoneDates } from './facts/actions.sql.js';
import { pageRoadmap, participantCodes } from './facts/page-roadmap.sql.js';
import type { PageRoadmap } from './page-roadmap.types.js';
import { shownText } from './facts/texts.sql.js';
import { factsFor, Pages, type FactTable } from './page-statement.js';
import type { BudgetFigures, DelayRow, ProgressPage, ProgressRow } from './progress.types.js';

interface Facts {
  roadmap: PageRoadmap;
  asOf: Day;
  /** Why nothing is known of the day that was asked for. */
  dayProblem: 'day_in_future' | 'day_before_period' | null;
  interval: number;
  participants: string[];
  priorities: { id: string; code: string; title: string }[];
  actions: ActionStatusFacts[];
  milestones: MilestoneDates[];
  budget: BudgetFigures | null;
  delays: (Omit<DelayRow, 'slippageDays' | 'stale'> & {
    baselineEnd: Day | null;
    forecastEnd: Day | null;
    reportedOn: Day;
  })[];
}

const sources: FactTable<ProgressPage, Facts> = {
  roadmap: ['roadmap'],
  asOf: ['asOf'],
  actions: ['actions'],
  milestones: ['milestones', 'asOf'],
  slippage: ['milestones'],
  budget: ['budget'],
  rows: ['priorities', 'participants', 'actions'],
  participantColumns: ['participants', 'actions'],
  delays: ['delays', 'interval', 'asOf'],
  delayCount: ['delays', 'interval', 'asOf'],
};

/** Delivery at a day: what was published or recorded by the end of that day. */
@Injectable()
export class ProgressReadModel {
  constructor(private readonly pages: Pages) {}

  /** @throws DomainError VALIDATION for a day ahead, and for one before the roadmap's period */
  async read(me: Actor, roadmap: string, asOf: Day | null, fields: ReadonlySet<string>): Promise<ProgressPage> {
    const day = sql`(select day from shown)`;
    const until = endOf(day);
    const facts = await this.pages.read<Facts>(me, {
      roadmap,
      tables: [sql`shown as (select coalesce(${asOf}::date, r.today) as day from r)`],
      wanted: new Set([...factsFor(sources, fields), 'dayProblem']),
      parts: {
        roadmap: pageRoadmap(me),
        asOf: day,
        dayProblem: sql`case when ${day} > r.today then 'day_in_future' when ${day} < r.period_start then 'day_before_period' end`,
        interval: sql`r.update_interval_days`,
        participants: participantCodes,
        priorities: sql`(select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'title', t.title) order by p.sort), '[]')
          from priorities p ${shownText(me, 'p', 't')} where p.roadmap_id = r.id)`,
        actions: actionStatuses(me, until),
        milestones: milestoneDates(me, until, day),
        budget: budgetFigures(me, day),
        delays: delayRows(me, until),
      },
    });
    const { dayProblem } = facts;
    if (dayProblem) throw invalid(dayProblem, [{ field: 'asOf', problem: dayProblem }]);
    return assemble(facts);
  }
}

function budgetFigures(me: Actor, day: Sql): Sql {
  const spent = sql`(select coalesce(sum(d.amount), 0) from disbursements d where d.budget_line_id = bl.id and d.day <= ${day})`;
  const committed = sql`bl.committed_on is not null and bl.committed_on <= ${day}`;
  return sql`(
    with line as (
      select p.id as priority_id, p.code, p.sort, bl.amount, bl.currency, bl.status = 'gap' as gap, ${committed} as committed, ${spent} as spent
      from budget_lines bl join steps s on s.id = bl.step_id join priorities p on p.id = s.priority_id
      where bl.roadmap_id = r.id and ${budgetPolicy.scope(me, 'bl')})
    select case when count(*) > 0 then jsonb_build_object(
      'planned', sum(amount), 'committed', coalesce(sum(amount) filter (where committed), 0), 'disbursed', sum(spent),
      'unfunded', coalesce(sum(amount) filter (where gap), 0), 'currency', min(currency),
      'byPriority', (select jsonb_agg(jsonb_build_object('priorityCode', code, 'planned', planned, 'committed', committed, 'disbursed', disbursed) order by sort)
        from (select code, sort, sum(amount) as planned, coalesce(sum(amount) filter (where committed), 0) as committed, sum(spent) as disbursed
          from line group by code, sort) by_priority)) end
    from line)`;
}

function assemble(facts: Partial<Facts>): ProgressPage {
  const {
    roadmap,
    asOf,
    interval = 0,
    participants = [],
    priorities = [],
    actions = [],
    milestones = [],
    budget = null,
    delays = [],
  } = facts;
  const day = asOf ?? '';
  const rows = delays
    .map(({ baselineEnd, forecastEnd, reportedOn, ...row }): DelayRow => ({
      ...row,
      slippageDays: endSlippage({ baselineEnd, forecastEnd }) ?? 0,
      stale: freshness({ applicable: true, status: row.status, reportedOn }, day, interval) === 'stale',
    }))
    .sort((a, b) => b.slippageDays - a.slippageDays || compareCodes(a.stepCode, b.stepCode));
  return {
    roadmap: roadmap!,
    asOf: day,
    actions: mixOf(rollUpStep(reported(actions))),
    milestones: {
      reached: milestones.filter((milestone) => milestone.completed !== null).length,
      total: milestones.length,
      plannedByDay: milestones.filter((milestone) => milestone.baseline <= day).length,
    },
    slippage: { medianDays: medianSlippage(milestones), milestones: milestones.length },
    budget,
    rows: priorities.map((priority) => progressRow(priority, participants, actions)),
    participantColumns: participants.map((participantCode) => {
      const total = rollUpParticipant(reported(actions.filter((action) => action.participantCode === participantCode)));
      return { participantCode, progress: total.progress, mix: mixOf(total) };
    }),
    delays: rows,
    delayCount: rows.length,
  };
}

function progressRow(
  priority: Facts['priorities'][number],
  participants: readonly string[],
  all: readonly ActionStatusFacts[],
): ProgressRow {
  const own = all.filter((action) => action.priorityId === priority.id);
  const region = rollUpPriority(bySteps(own));
  return {
    priorityCode: priority.code,
    priorityTitle: priority.title,
    cells: participants.map((participantCode) => {
      const total = rollUpPriority(bySteps(own.filter((action) => action.participantCode === participantCode)));
      return { participantCode, progress: total.progress, mix: mixOf(total) };
    }),
    region: { participantCode: null, progress: region.progress, mix: mixOf(region) },
  };
}

/** Steps with their weight, for the mean of a priority. */
function bySteps(actions: readonly ActionStatusFacts[]): { weight: number; actions: ReturnType<typeof reported> }[] {
  const steps = new Map<string, ActionStatusFacts[]>();
  for (const action of actions) steps.set(action.stepId, [...(steps.get(action.stepId) ?? []), action]);
  return [...steps.values()].map((step) => ({ weight: step[0]?.weight ?? 1, actions: reported(step) }));
}
