import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../kernel/index.js';
import { Discussion } from '../discussion/index.js';
import { DependencyType } from '../roadmap/index.js';
import { ActionStatus } from '../tracking/index.js';
import { Freshness, MilestoneView, StepAction } from './action-view.types.js';
import { ActionMix, AlignmentRef, FindingRef, PageRoadmap } from './page-roadmap.types.js';
import { ActionPlan, StepPlan } from './plan.types.js';

@ObjectType({ description: 'A roll-up of progress with what it came from.' })
export class RollUp {
  @Field(() => Float, {
    nullable: true,
    description: 'Mean in percent, not rounded; null without an applicable national action.',
  })
  progress: number | null;

  @Field(() => Int, { description: 'National actions counted.' })
  applicable: number;

  @Field(() => Int, { description: 'Those without a published update, counted as 0.' })
  noReport: number;
}

@ObjectType({ description: 'A step this one needs or feeds.' })
export class StepLink {
  @Field({ description: 'Short code.' })
  code: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => DependencyType, { description: 'Kind of dependency.' })
  type: DependencyType;

  @Field({ description: 'Why.' })
  note: string;

  @Field(() => String, { nullable: true, description: 'The milestone it hangs on.' })
  milestone: string | null;

  @Field(() => ActionMix, { description: 'National actions of that step.' })
  actions: ActionMix;

  @Field(() => Day, { nullable: true, description: 'Latest end expected among its national actions.' })
  forecastEnd: string | null;
}

@ObjectType({ description: 'An indicator in one participant.' })
export class IndicatorPoint {
  @Field({ description: 'The participant.' })
  participantCode: string;

  @Field(() => Float, { nullable: true, description: 'Baseline value.' })
  baseline: number | null;

  @Field(() => Float, { nullable: true, description: 'Target of the latest period.' })
  target: number | null;

  @Field(() => Float, { nullable: true, description: 'Latest recorded value.' })
  actual: number | null;

  @Field(() => String, { nullable: true, description: 'Period of that value.' })
  period: string | null;

  @Field({ description: 'True where the indicator does not apply.' })
  exempt: boolean;
}

@ObjectType({ description: 'An indicator of the step. Its percentages are never averaged over the region.' })
export class IndicatorRef {
  @Field({ description: 'Short code.' })
  code: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Unit.' })
  unit: string;

  @Field({ description: 'What is counted, and how to read it.' })
  definition: string;

  @Field(() => [IndicatorPoint], { description: 'One for each participant, in the order of the English names.' })
  values: IndicatorPoint[];
}

@ObjectType({ description: 'A budget line of the step.' })
export class BudgetRef {
  @Field({ description: 'Title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Its participant; null for a regional line.' })
  participantCode: string | null;

  @Field(() => Float, { description: 'Amount.' })
  amount: number;

  @Field({ description: 'ISO 4217 code.' })
  currency: string;

  @Field({ description: 'Planned, committed, disbursing, completed or gap.' })
  status: string;

  @Field(() => String, { nullable: true, description: 'Where the money comes from; null for a gap.' })
  fundingSource: string | null;

  @Field(() => Float, { description: 'Disbursed so far.' })
  disbursed: number;
}

@ObjectType({ description: 'A risk to the step.' })
export class RiskRef {
  @Field({ description: 'Short code.' })
  code: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => Int, { description: '1 to 5.' })
  likelihood: number;

  @Field(() => Int, { description: '1 to 5.' })
  impact: number;

  @Field({ description: 'What is done about it.' })
  mitigation: string;

  @Field({ description: 'How it moves.' })
  trend: string;
}

@ObjectType({ description: 'A step with its six national actions side by side.' })
export class StepPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code.' })
  code: string;

  @Field({ description: 'Its priority.' })
  priorityCode: string;

  @Field({ description: 'Title of the priority.' })
  priorityTitle: string;

  @Field(() => String, { nullable: true, description: 'The step before.' })
  previousCode: string | null;

  @Field(() => String, { nullable: true, description: 'The step after.' })
  nextCode: string | null;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Description.' })
  description: string;

  @Field({ description: 'Expected result.' })
  expectedResult: string;

  @Field(() => String, { nullable: true, description: 'Regional lead.' })
  leadInstitution: string | null;

  @Field(() => [String], { description: 'Regional support.' })
  supportInstitutions: string[];

  @Field(() => Day, { nullable: true, description: 'Start; null until it is planned.' })
  startDate: string | null;

  @Field(() => Day, { nullable: true, description: 'Planned end; null until it is planned.' })
  baselineEnd: string | null;

  @Field(() => Day, {
    nullable: true,
    description: 'Latest end expected among the national actions: the last participant sets the regional date.',
  })
  forecastEnd: string | null;

  @Field(() => [String], { description: 'Names of the countries of origin concerned.' })
  originCountries: string[];

  @Field(() => ActionMix, { description: 'National actions by status.' })
  actions: ActionMix;

  @Field(() => RollUp, { description: 'Mean of the applicable national actions.' })
  rollUp: RollUp;

  @Field(() => [StepAction], {
    description: 'National actions in the order of the English names; empty where the reader may not see them.',
  })
  national: StepAction[];

  @Field(() => [MilestoneView], { description: 'Regional milestones by date.' })
  regionalMilestones: MilestoneView[];

  @Field(() => [StepLink], { description: 'Steps it depends on.' })
  needs: StepLink[];

  @Field(() => [StepLink], { description: 'Steps that depend on it.' })
  feeds: StepLink[];

  @Field(() => StepPlan, { description: 'Its plan, as it is changed by acts.' })
  plan: StepPlan;

  @Field(() => [ActionPlan], {
    description: 'Plans of its national actions, in the same order; empty where the reader may not see them.',
  })
  actionPlans: ActionPlan[];

  @Field(() => [FindingRef], { description: 'Findings behind it.' })
  findings: FindingRef[];

  @Field(() => [AlignmentRef], { description: 'What it is aligned with.' })
  alignment: AlignmentRef[];

  @Field(() => [IndicatorRef], { description: 'Its indicators.' })
  indicators: IndicatorRef[];

  @Field(() => [BudgetRef], {
    nullable: true,
    description: 'Its budget lines; null where the reader may not see them.',
  })
  budget: BudgetRef[] | null;

  @Field(() => [RiskRef], { nullable: true, description: 'Its risks; null where the reader may not see them.' })
  risks: RiskRef[] | null;

  @Field(() => Discussion, {
    description: 'Threads on the step, its national actions and milestones that the reader may see.',
  })
  discussion: Discussion;
}

@ObjectType({ description: 'A national action in the grid.' })
export class GridCell {
  @Field({ description: 'The participant.' })
  participantCode: string;

  @Field(() => ActionStatus, { nullable: true, description: 'Reported status; null without a report.' })
  status: ActionStatus | null;

  @Field(() => Int, { nullable: true, description: 'Reported progress in percent.' })
  progress: number | null;

  @Field(() => Freshness, { description: 'How recent the report is.' })
  freshness: Freshness;
}

@ObjectType({ description: 'A step over all participants.' })
export class GridRow {
  @Field({ description: 'Its priority.' })
  priorityCode: string;

  @Field({ description: 'Title of the priority.' })
  priorityTitle: string;

  @Field({ description: 'The step.' })
  stepCode: string;

  @Field({ description: 'Its title.' })
  stepTitle: string;

  @Field(() => [GridCell], { description: 'One for each participant, in the order of the English names.' })
  cells: GridCell[];
}

@ObjectType({ description: 'All steps and national actions.' })
export class ActionGrid {
  @Field(() => [GridRow], { description: 'The steps in order.' })
  rows: GridRow[];
}
