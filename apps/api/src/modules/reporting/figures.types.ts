import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PlannedValue } from '@waymark/domain';
import { Day } from '../../kernel/index.js';
import { BudgetStatus } from '../tracking/index.js';
import { PageRoadmap } from './page-roadmap.types.js';

@ObjectType({ description: 'A participant that figures may name.' })
export class FiguresParticipant {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Code of its country.' })
  code: string;
}

@ObjectType({ description: 'A priority that figures may name.' })
export class FiguresPriority {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Code.' })
  code: string;

  @Field({ description: 'Title.' })
  title: string;
}

@ObjectType({ description: 'A step that figures may name.' })
export class FiguresStep extends FiguresPriority {
  @Field(() => ID, { description: 'Its priority.' })
  priorityId: string;
}

@ObjectType({ description: 'What was planned before a planned value was changed.' })
export class PlannedChange {
  @Field(() => String, { nullable: true, description: 'What stood: an exact decimal.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'What stood from then on; null where it was taken back.' })
  to: string | null;

  @Field({ description: 'Why; empty where none was needed.' })
  reason: string;

  @Field(() => Date, { description: 'When.' })
  recordedAt: string;
}

@ObjectType({ description: 'What is planned of an indicator for one participant and period.' })
export class PlannedFigure {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => String, { description: 'baseline or target.' })
  kind: PlannedValue;

  @Field({ description: 'The period, for example 2026-Q4.' })
  period: string;

  @Field(() => String, {
    nullable: true,
    description: 'An exact decimal; null where it was taken back or never given.',
  })
  value: string | null;

  @Field(() => [PlannedChange], { description: 'Its changes, in order.' })
  changes: PlannedChange[];
}

@ObjectType({ description: 'An indicator and what is planned of it.' })
export class FigureIndicator {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;

  @Field({ description: 'Code.' })
  code: string;

  @Field({ description: 'Level in the chain of results.' })
  level: string;

  @Field(() => ID, { description: 'The priority that it measures.' })
  priorityId: string;

  @Field(() => ID, { nullable: true, description: 'The step that it measures; null for the whole priority.' })
  stepId: string | null;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Unit of its values.' })
  unit: string;

  @Field({ description: 'True when a higher value is better.' })
  ascending: boolean;

  @Field({ description: 'True when a value holds all periods before it.' })
  cumulative: boolean;

  @Field({ description: 'True when values of participants may be added up.' })
  summed: boolean;

  @Field({ description: 'What is counted.' })
  definition: string;

  @Field({ description: 'Where the values come from.' })
  source: string;

  @Field({ description: 'How often it is measured.' })
  frequency: string;

  @Field(() => [String], { description: 'By what its values can be broken down.' })
  disaggregation: string[];

  @Field(() => [ID], { description: 'Participants that it does not concern.' })
  exemptParticipantIds: string[];

  @Field(() => [PlannedFigure], { description: 'By participant; the baseline first, then targets by period.' })
  planned: PlannedFigure[];
}

@ObjectType({ description: 'How a risk was rated on a day.' })
export class FigureRating {
  @Field(() => Day, { description: 'The day.' })
  day: string;

  @Field(() => Int, { description: 'How likely it was, 1 to 5.' })
  likelihood: number;

  @Field(() => Int, { description: 'How grave it would have been, 1 to 5.' })
  impact: number;
}

@ObjectType({ description: 'A risk.' })
export class FigureRisk {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;

  @Field({ description: 'Code.' })
  code: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'What may happen.' })
  description: string;

  @Field({ description: 'Kind of risk.' })
  category: string;

  @Field(() => Int, { description: 'How likely it is, 1 to 5.' })
  likelihood: number;

  @Field(() => Int, { description: 'How grave it would be, 1 to 5.' })
  impact: number;

  @Field({ description: 'What is done about it.' })
  mitigation: string;

  @Field({ description: 'Role title of who watches it.' })
  ownerRole: string;

  @Field({ description: 'Where it is going.' })
  trend: string;

  @Field(() => Day, { nullable: true, description: 'When it was closed; null while it is watched.' })
  closedOn: string | null;

  @Field(() => [ID], { description: 'Steps that it concerns.' })
  stepIds: string[];

  @Field(() => [ID], { description: 'Participants that it concerns; none where it concerns all.' })
  participantIds: string[];

  @Field(() => [FigureRating], { description: 'How it was rated, by day.' })
  ratings: FigureRating[];
}

@ObjectType({ description: "A currency's rate from a day on." })
export class FigureRate {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version: number;

  @Field({ description: 'ISO 4217 code.' })
  currency: string;

  @Field(() => Day, { description: 'The first day on which it holds.' })
  day: string;

  @Field({ description: "Units of the roadmap's currency for one of this: an exact decimal." })
  rate: string;

  @Field({ description: 'Who published it.' })
  source: string;
}

@ObjectType({ description: 'An amount in its own currency.' })
export class MoneyAmount {
  @Field({ description: 'An exact decimal.' })
  amount: string;

  @Field({ description: 'ISO 4217 code.' })
  currency: string;
}

@ObjectType({ description: 'A payment out of a budget line.' })
export class FigurePayment extends MoneyAmount {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => Day, { description: 'The day of the payment.' })
  day: string;
}

@ObjectType({ description: "A sum in the roadmap's currency, by the rates of the day." })
export class MoneyTotal {
  @Field({ description: 'An exact decimal, not rounded; without what has no rate.' })
  total: string;

  @Field(() => [MoneyAmount], { description: 'What has no rate on or before the day, by currency.' })
  unconverted: MoneyAmount[];
}

@ObjectType({ description: 'Money for a step.' })
export class FigureLine extends MoneyAmount {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => Int, { description: 'Counts changes of it and of its payments, for `expectedVersion`.' })
  version: number;

  @Field(() => ID, { description: 'Its step.' })
  stepId: string;

  @Field(() => ID, { nullable: true, description: 'Its participant; null when it serves all.' })
  participantId: string | null;

  @Field(() => String, { nullable: true, description: 'Who pays; null where nobody is known yet.' })
  fundingSource: string | null;

  @Field({ description: 'What it pays for.' })
  title: string;

  @Field(() => BudgetStatus, { description: 'How far the money has come.' })
  status: BudgetStatus;

  @Field(() => Day, { description: 'First day of its period.' })
  periodStart: string;

  @Field(() => Day, { description: 'Last day of its period.' })
  periodEnd: string;

  @Field(() => Day, { nullable: true, description: 'When it was promised.' })
  committedOn: string | null;

  @Field(() => [FigurePayment], { description: 'Payments, by day.' })
  payments: FigurePayment[];

  @Field(() => String, {
    nullable: true,
    description: "The amount in the roadmap's currency, not rounded; null where no rate is known.",
  })
  converted: string | null;

  @Field(() => FigureRate, {
    nullable: true,
    description: 'The rate by which it is converted; null where none is needed or known.',
  })
  rate: FigureRate | null;

  @Field({ description: 'Whether the reader may change it and enter its payments.' })
  mayChange: boolean;
}

@ObjectType({ description: 'Sums over the budget lines.' })
export class BudgetTotals {
  @Field(() => MoneyTotal, { description: 'All lines.' })
  planned: MoneyTotal;

  @Field(() => MoneyTotal, { description: 'Lines whose money is promised.' })
  committed: MoneyTotal;

  @Field(() => MoneyTotal, { description: 'Payments.' })
  disbursed: MoneyTotal;

  @Field(() => MoneyTotal, { description: 'Lines without a source.' })
  unfunded: MoneyTotal;
}

@ObjectType({ description: 'What the reader may enter.' })
export class FigureRights {
  @Field({ description: 'Indicators, what is planned of them, risks and rates.' })
  keep: boolean;

  @Field({ description: 'Budget lines.' })
  addLines: boolean;

  @Field(() => ID, { nullable: true, description: 'The one participant whose lines the reader enters; null for any.' })
  linesOf: string | null;
}

@ObjectType({
  description: 'Indicators, risks, budget and exchange rates of a roadmap, and what the reader may enter.',
})
export class FiguresPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field({ description: 'ISO 4217 code of the currency in which sums are shown.' })
  currency: string;

  @Field(() => [FiguresParticipant], { description: 'Participants in alphabetical order.' })
  participants: FiguresParticipant[];

  @Field(() => [FiguresPriority], { description: 'Priorities in order.' })
  priorities: FiguresPriority[];

  @Field(() => [FiguresStep], { description: 'Steps in order.' })
  steps: FiguresStep[];

  @Field(() => [FigureIndicator], { description: 'Indicators by code.' })
  indicators: FigureIndicator[];

  @Field(() => [FigureRisk], { nullable: true, description: 'Risks by code; null to whoever reads none.' })
  risks: FigureRisk[] | null;

  @Field(() => [FigureLine], { nullable: true, description: 'Budget lines by step; null to whoever reads none.' })
  lines: FigureLine[] | null;

  @Field(() => BudgetTotals, { nullable: true, description: 'Sums over the lines; null to whoever reads none.' })
  totals: BudgetTotals | null;

  @Field(() => [FigureRate], {
    nullable: true,
    description: 'Rates by currency, the latest first; null to whoever reads none.',
  })
  rates: FigureRate[] | null;

  @Field(() => [String], { description: 'Titles of who pays, for lines to come.' })
  fundingSources: string[];

  @Field(() => FigureRights, { description: 'What the reader may enter.' })
  may: FigureRights;
}
