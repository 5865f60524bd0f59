import type { PlannedValue } from '@waymark/domain';
import { list, namedParticipants, object, sql, type Actor, type Sql } from '../../../kernel/index.js';
import {
  budgetLines,
  disbursements,
  exchangeRates,
  indicatorCodes,
  indicatorExemptions,
  indicatorParts,
  indicators,
  indicatorValues,
  lineParts,
  riskParticipants,
  risks,
  riskSteps,
  type IndicatorFacts,
  type LineFacts,
  type Rating,
  type RiskFacts,
} from '../../tracking/index.js';

export interface ThereIndicator extends Omit<IndicatorFacts, 'exemptParticipantIds'> {
  id: string;
  version: number;
  /** Participants that it does not concern, by their codes */
  exempt: string[];
}

interface ThereTarget {
  indicatorId: string;
  participant: string;
  kind: PlannedValue;
  period: string;
  /** Exact decimal */
  value: string;
}

export interface ThereLine extends Omit<LineFacts, 'participantId'> {
  id: string;
  version: number;
  participant: string | null;
}

interface TherePayment {
  id: string;
  lineId: string;
  day: string;
  /** Exact decimal */
  amount: string;
  currency: string;
}

export interface ThereRisk extends Omit<RiskFacts, 'participantIds'>, Rating {
  id: string;
  version: number;
  participants: string[];
}

export interface ThereRate {
  id: string;
  version: number;
  currency: string;
  day: string;
  /** Exact decimal */
  rate: string;
  source: string;
}

/** What is measured and what it costs, as a file would hold it. */
export interface ThereFigures {
  /** Also those of indicators that are measured no more */
  indicatorCodes: string[];
  indicators: ThereIndicator[];
  targets: ThereTarget[];
  lines: ThereLine[];
  payments: TherePayment[];
  /** Those that are not closed */
  risks: ThereRisk[];
  /** Those that stand */
  rates: ThereRate[];
}

/** Of the roadmap in `r`. */
export const figuresJson = (me: Actor): { [Part in keyof ThereFigures]: Sql<ThereFigures[Part]> } => ({
  indicatorCodes: list<string>(sql`t.code`, sql`from ${indicatorCodes(me)} t where t.roadmap_id = r.id`, sql`t.code`),
  indicators: list(indicatorJson(me), sql`from ${indicators(me)} i where i.roadmap_id = r.id`, sql`i.code, i.id`),
  targets: list(
    targetJson(),
    sql`from ${indicatorValues(me)} v join ${indicators(me)} vi on vi.id = v.indicator_id
      join ${namedParticipants} vp on vp.id = v.participant_id
      where vi.roadmap_id = r.id and v.kind <> 'actual' and v.value is not null`,
    sql`vi.code, vp.english_name, v.kind, v.period`,
  ),
  lines: list(lineJson(), sql`from ${budgetLines(me)} b where b.roadmap_id = r.id`, sql`b.period_start, b.title, b.id`),
  payments: list(
    object<TherePayment>({
      id: sql`d.id`,
      lineId: sql`d.budget_line_id`,
      day: sql`d.day`,
      amount: sql`d.amount::text`,
      currency: sql`d.currency`,
    }),
    sql`from ${disbursements(me)} d join ${budgetLines(me)} b on b.id = d.budget_line_id where b.roadmap_id = r.id`,
    sql`d.day, d.id`,
  ),
  risks: list(
    riskJson(me),
    sql`from ${risks(me)} k where k.roadmap_id = r.id and k.closed_on is null`,
    sql`k.code collate "C", k.id`,
  ),
  rates: list(
    object<ThereRate>({
      id: sql`e.id`,
      version: sql`e.version`,
      currency: sql`e.currency`,
      day: sql`e.day`,
      rate: sql`e.rate::text`,
      source: sql`e.source`,
    }),
    sql`from ${exchangeRates(me)} e where e.roadmap_id = r.id`,
    sql`e.currency, e.day`,
  ),
});

const riskJson = (me: Actor): Sql<ThereRisk> =>
  object<ThereRisk>({
    id: sql`k.id`,
    version: sql`k.version`,
    title: sql`k.title`,
    description: sql`k.description`,
    category: sql`k.category`,
    likelihood: sql`k.likelihood`,
    impact: sql`k.impact`,
    trend: sql`k.trend`,
    mitigation: sql`k.mitigation`,
    ownerRole: sql`k.owner_role`,
    stepIds: list<string>(sql`x.step_id`, sql`from ${riskSteps(me)} x where x.risk_id = k.id`, sql`x.step_id`),
    participants: list<string>(
      sql`xp.country_code`,
      sql`from ${riskParticipants(me)} x join ${namedParticipants} xp on xp.id = x.participant_id where x.risk_id = k.id`,
      sql`xp.country_code`,
    ),
  });

const indicatorJson = (me: Actor): Sql<ThereIndicator> =>
  object<ThereIndicator>({
    ...indicatorParts('i'),
    exempt: list<string>(
      sql`xp.country_code`,
      sql`from ${indicatorExemptions(me)} x join ${namedParticipants} xp on xp.id = x.participant_id where x.indicator_id = i.id`,
      sql`xp.country_code`,
    ),
  });

const targetJson = (): Sql<ThereTarget> =>
  object<ThereTarget>({
    indicatorId: sql`v.indicator_id`,
    participant: sql`vp.country_code`,
    kind: sql`v.kind`,
    period: sql`v.period`,
    value: sql`v.value::text`,
  });

const lineJson = (): Sql<ThereLine> =>
  object<ThereLine>({
    ...lineParts('b'),
    participant: sql`(select bp.country_code from ${namedParticipants} bp where bp.id = b.participant_id)`,
  });
