import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../kernel/index.js';
import { ActionStatus } from '../tracking/index.js';
import { MoneyAmount } from './figures.types.js';
import { ActionMix, PageRoadmap } from './page-roadmap.types.js';

@ObjectType({ description: 'Milestones reached by the day shown.' })
export class MilestoneFigures {
  @Field(() => Int, { description: 'Reached.' })
  reached: number;

  @Field(() => Int, { description: 'All milestones.' })
  total: number;

  @Field(() => Int, { description: 'Those whose baseline lies on or before the day.' })
  plannedByDay: number;
}

@ObjectType({ description: 'Slippage over all milestones.' })
export class SlippageFigures {
  @Field(() => Float, {
    nullable: true,
    description: 'Median of completed or forecast date minus baseline, in days; null without milestones.',
  })
  medianDays: number | null;

  @Field(() => Int, { description: 'Milestones counted.' })
  milestones: number;
}

@ObjectType({ description: 'Budget of one priority.' })
export class PriorityBudget {
  @Field({ description: 'The priority.' })
  priorityCode: string;

  @Field(() => Float, { description: 'All lines.' })
  planned: number;

  @Field(() => Float, { description: 'Lines committed, disbursing or completed.' })
  committed: number;

  @Field(() => Float, { description: 'Disbursed.' })
  disbursed: number;
}

@ObjectType({ description: 'The rate by which amounts in another currency are told.' })
export class AppliedRate {
  @Field({ description: 'ISO 4217 code.' })
  currency: string;

  @Field(() => Day, { description: 'The day from which it holds: the latest by the day shown.' })
  day: string;

  @Field({ description: "Units of the roadmap's currency for one of this: an exact decimal." })
  rate: string;
}

@ObjectType({ description: "Budget by the day shown, in the roadmap's currency." })
export class BudgetFigures {
  @Field(() => Float, { description: 'All lines, unfunded ones included.' })
  planned: number;

  @Field(() => Float, { description: 'Lines committed, disbursing or completed.' })
  committed: number;

  @Field(() => Float, { description: 'Disbursed.' })
  disbursed: number;

  @Field(() => Float, { description: 'Lines without funding.' })
  unfunded: number;

  @Field({ description: "ISO 4217 code of the roadmap's currency." })
  currency: string;

  @Field(() => [AppliedRate], { description: 'The rates that were applied, by currency.' })
  rates: AppliedRate[];

  @Field(() => [MoneyAmount], {
    description: 'Planned amounts without a rate by the day shown, by currency: no figure holds them.',
  })
  unconverted: MoneyAmount[];

  @Field(() => [PriorityBudget], { description: 'The same by priority, in order.' })
  byPriority: PriorityBudget[];
}

@ObjectType({ description: 'A priority in one participant.' })
export class ProgressCell {
  @Field({ description: 'The participant.' })
  participantCode: string;

  @Field(() => Float, {
    nullable: true,
    description: 'Mean of its steps by weight, in percent, not rounded; null without an applicable action.',
  })
  progress: number | null;

  @Field(() => ActionMix, { description: 'Its national actions by status.' })
  mix: ActionMix;
}

@ObjectType({ description: "A row's or a column's total." })
export class ProgressTotal {
  @Field(() => String, { nullable: true, description: 'The participant of a column; null for the region.' })
  participantCode: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Roll-up in percent, not rounded; null without an applicable action.',
  })
  progress: number | null;

  @Field(() => ActionMix, { description: 'National actions by status.' })
  mix: ActionMix;
}

@ObjectType({ description: 'A priority over all participants.' })
export class ProgressRow {
  @Field({ description: 'The priority.' })
  priorityCode: string;

  @Field({ description: 'Its title.' })
  priorityTitle: string;

  @Field(() => [ProgressCell], { description: 'One for each participant, in the order of the English names.' })
  cells: ProgressCell[];

  @Field(() => ProgressTotal, { description: 'The priority over all participants.' })
  region: ProgressTotal;
}

@ObjectType({ description: 'A delayed or blocked national action.' })
export class DelayRow {
  @Field({ description: 'Its step.' })
  stepCode: string;

  @Field({ description: 'Its participant.' })
  participantCode: string;

  @Field({ description: 'Title of the step.' })
  title: string;

  @Field(() => ActionStatus, { description: 'Delayed or blocked.' })
  status: ActionStatus;

  @Field(() => Int, { description: 'Forecast end minus baseline end, in days.' })
  slippageDays: number;

  @Field(() => String, { nullable: true, description: 'Reported cause.' })
  cause: string | null;

  @Field({ description: 'What is being done.' })
  narrative: string;

  @Field(() => Day, { nullable: true, description: 'Next date given.' })
  nextDate: string | null;

  @Field({ description: 'True when the report is stale.' })
  stale: boolean;
}

@ObjectType({ description: 'Delivery at a day, from published updates alone.' })
export class ProgressPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => Day, { description: 'The day shown.' })
  asOf: string;

  @Field(() => ActionMix, { description: 'All national actions.' })
  actions: ActionMix;

  @Field(() => MilestoneFigures, { description: 'Milestones.' })
  milestones: MilestoneFigures;

  @Field(() => SlippageFigures, { description: 'Slippage.' })
  slippage: SlippageFigures;

  @Field(() => BudgetFigures, { nullable: true, description: 'Budget; null where the reader may not see it.' })
  budget: BudgetFigures | null;

  @Field(() => [ProgressRow], { description: 'Priorities by participants.' })
  rows: ProgressRow[];

  @Field(() => [ProgressTotal], { description: 'Each participant over all its actions.' })
  participantColumns: ProgressTotal[];

  @Field(() => [DelayRow], { description: 'Delayed and blocked actions, longest first.' })
  delays: DelayRow[];

  @Field(() => Int, { description: 'How many there are.' })
  delayCount: number;
}
