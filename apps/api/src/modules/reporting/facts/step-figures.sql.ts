import { collated, list, listOrNothing, object, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { participants } from '../../roadmap/index.js';
import {
  budgetLines,
  disbursements,
  indicatorExemptions,
  indicators,
  indicatorValues,
  riskSteps,
  risks,
} from '../../tracking/index.js';
import type { BudgetRef, IndicatorPoint, IndicatorRef, RiskRef } from '../step.types.js';

/** The step of the page, a common table of its statement. */
export const shownStep = sql`shown_step s`;
const s = shownStep;

/** Indicators of the shown step, with each participant's values. */
export const indicatorsJson = (me: Actor): Sql<IndicatorRef[]> => {
  const planned = (kind: string, order: Sql): Sql => sql`(
    select v.value from ${indicatorValues(me)} v where v.indicator_id = ind.id and v.participant_id = pt.id and v.kind = ${kind}
    order by v.period ${order} limit 1)`;
  const points = list(
    object<IndicatorPoint>({
      participantCode: sql`pt.country_code`,
      baseline: planned('baseline', sql`asc`),
      target: planned('target', sql`desc`),
      actual: sql`la.value`,
      period: sql`la.period`,
      exempt: sql`exists (select 1 from ${indicatorExemptions(me)} x where x.indicator_id = ind.id and x.participant_id = pt.id)`,
    }),
    sql`from ${participants(me)} pt left join lateral (
      select v.value, v.period from ${indicatorValues(me)} v where v.indicator_id = ind.id and v.participant_id = pt.id
        and v.kind = 'actual' and v.value is not null order by v.period desc limit 1) la on true`,
    sql`pt.english_name`,
  );
  return list(
    object<IndicatorRef>({
      code: sql`ind.code`,
      title: sql`ind.title`,
      unit: sql`ind.unit`,
      definition: sql`ind.definition`,
      values: points,
    }),
    sql`from ${s} join ${indicators(me)} ind on ind.step_id = s.id`,
    sql`ind.code`,
  );
};

export const budgetJson = (me: Actor): Sql<BudgetRef[] | null> =>
  listOrNothing(
    object<BudgetRef>({
      title: sql`bl.title`,
      participantCode: sql`(select pt.country_code from ${participants(me)} pt where pt.id = bl.participant_id)`,
      amount: sql`bl.amount`,
      currency: sql`bl.currency`,
      status: sql`bl.status`,
      fundingSource: sql`bl.funding_source`,
      disbursed: sql`(select coalesce(sum(x.amount), 0) from ${disbursements(me)} x where x.budget_line_id = bl.id)`,
    }),
    sql`from ${s} join ${budgetLines(me)} bl on bl.step_id = s.id`,
    sql`bl.period_start, ${collated(me, 'bl.title')}`,
  );

export const risksJson = (me: Actor): Sql<RiskRef[] | null> =>
  listOrNothing(
    object<RiskRef>({
      code: sql`rk.code`,
      title: sql`rk.title`,
      likelihood: sql`rk.likelihood`,
      impact: sql`rk.impact`,
      mitigation: sql`rk.mitigation`,
      trend: sql`rk.trend`,
    }),
    sql`from ${s} join ${riskSteps(me)} x on x.step_id = s.id join ${risks(me)} rk on rk.id = x.risk_id`,
    sql`rk.code`,
  );
