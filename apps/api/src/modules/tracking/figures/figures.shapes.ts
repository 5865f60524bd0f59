import { raw, sql, type Parts } from '../../../kernel/index.js';
import type { LineFacts } from './budget.repository.js';
import type { IndicatorFacts } from './indicator.repository.js';

/** A record that an act may change. */
interface Versioned {
  id: string;
  version: number;
}

/** What is said of the indicator under `alias`, a row of the door `indicators`; whom it does not concern is read beside. */
export const indicatorParts = (alias: string): Parts<Omit<IndicatorFacts, 'exemptParticipantIds'> & Versioned> => {
  const i = raw(alias);
  return {
    id: sql`${i}.id`,
    version: sql`${i}.version`,
    code: sql`${i}.code`,
    level: sql`${i}.level`,
    priorityId: sql`${i}.priority_id`,
    stepId: sql`${i}.step_id`,
    title: sql`${i}.title`,
    unit: sql`${i}.unit`,
    ascending: sql`${i}.ascending`,
    cumulative: sql`${i}.cumulative`,
    summed: sql`${i}.aggregation = 'sum'`,
    definition: sql`${i}.definition`,
    source: sql`${i}.source`,
    frequency: sql`${i}.frequency`,
    disaggregation: sql`${i}.disaggregation`,
  };
};

/** What is said of the line under `alias`, a row of the door `budgetLines`; whose it is, is read beside. */
export const lineParts = (alias: string): Parts<Omit<LineFacts, 'participantId'> & Versioned> => {
  const b = raw(alias);
  return {
    id: sql`${b}.id`,
    version: sql`${b}.version`,
    stepId: sql`${b}.step_id`,
    fundingSource: sql`${b}.funding_source`,
    title: sql`${b}.title`,
    amount: sql`${b}.amount::text`,
    currency: sql`${b}.currency`,
    status: sql`${b}.status`,
    periodStart: sql`${b}.period_start`,
    periodEnd: sql`${b}.period_end`,
    committedOn: sql`${b}.committed_on`,
  };
};
