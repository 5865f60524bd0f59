import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../kernel/index.js';
import { DependencyType, StepScope } from '../roadmap/index.js';
import { AlignmentRef } from './page-roadmap.types.js';

@ObjectType({ description: 'An institution that is named in a plan.' })
export class PlanInstitution {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Name.' })
  name: string;
}

@ObjectType({ description: 'A country that is named in a plan.' })
export class PlanCountry {
  @Field({ description: 'Code.' })
  code: string;

  @Field({ description: 'Name.' })
  name: string;
}

@ObjectType({ description: 'One change of a plan: what stood before, what stands since, and why.' })
export class PlanChange {
  @Field({ description: 'What was changed: a field of the plan, such as `baselineEnd`, `weight`, `lead`, `criteria`.' })
  field: string;

  @Field(() => [String], {
    description: 'What stood before, institutions by name and items by code; empty where nothing did.',
  })
  before: string[];

  @Field(() => [String], { description: 'What stands since; empty where nothing does.' })
  after: string[];

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason: string | null;

  @Field(() => Date, { description: 'When it was recorded.' })
  recordedAt: string;

  @Field(() => String, { nullable: true, description: 'Title of the seat in which it was done.' })
  byTitle: string | null;
}

@ObjectType({ description: 'A milestone as it is planned.' })
export class PlannedMilestone {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'What is to be reached.' })
  title: string;

  @Field(() => [String], { description: 'By what one will see that it is reached, in order.' })
  criteria: string[];

  @Field({ description: 'What is to prove it; empty where that is not said.' })
  meansOfVerification: string;

  @Field(() => Float, { description: 'Its weight among the milestones of the step.' })
  weight: number;

  @Field(() => PlanInstitution, { nullable: true, description: 'The institution that answers for it.' })
  responsible: PlanInstitution | null;

  @Field(() => Day, { description: 'The day that is agreed.' })
  baselineDate: string;

  @Field(() => Day, { description: 'The day that is expected.' })
  forecastDate: string;

  @Field(() => Day, { nullable: true, description: 'The day it was reached.' })
  completedOn: string | null;

  @Field(() => Int, { description: 'For `expectedVersion` of those who may change it; 1 for others.' })
  version: number;

  @Field(() => [PlanChange], { description: 'How it was planned before, the latest first.' })
  history: PlanChange[];
}

@ObjectType({ description: 'A milestone on which a dependency hangs.' })
export class LinkedMilestone {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Title.' })
  title: string;
}

@ObjectType({ description: 'A step as its text is written, for a plan that names it.' })
export class StepToName {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its code; null before its first circulation.' })
  code: string | null;

  @Field({ description: 'Its title as it stands now; may be empty while it is written.' })
  title: string;

  @Field(() => [LinkedMilestone], { description: 'Its regional milestones, in their order.' })
  milestones: LinkedMilestone[];
}

@ObjectType({ description: 'A dependency of the step.' })
export class PlanDependency {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'True where this step waits for the other, false where the other waits for this one.' })
  waits: boolean;

  @Field(() => ID, { description: 'The other step.' })
  stepId: string;

  @Field(() => String, { nullable: true, description: 'Its code; null as long as it has none.' })
  stepCode: string | null;

  @Field({ description: 'Its title.' })
  stepTitle: string;

  @Field(() => DependencyType, { description: 'Kind of dependency.' })
  type: DependencyType;

  @Field({ description: 'Why.' })
  note: string;

  @Field(() => LinkedMilestone, {
    nullable: true,
    description: 'The milestone that is waited for; null: the whole step.',
  })
  predecessorMilestone: LinkedMilestone | null;

  @Field(() => LinkedMilestone, { nullable: true, description: 'The milestone that waits; null: the whole step.' })
  successorMilestone: LinkedMilestone | null;

  @Field(() => Int, { description: 'For `expectedVersion` of the secretariat; 1 for others.' })
  version: number;
}

@ObjectType({ description: 'An alignment item with its identity.' })
export class PlanAlignment extends AlignmentRef {
  @Field(() => ID, { description: 'Identity.' })
  id: string;
}

@ObjectType({ description: 'The plan of a step.' })
export class StepPlan {
  @Field(() => ID, { description: 'The step.' })
  stepId: string;

  @Field({ description: 'Whether the reader may change it.' })
  mayPlan: boolean;

  @Field({
    description:
      'Whether others know of the step: then a change shows at once and enters the ledger. Before its first circulation nobody is told of any.',
  })
  isKnown: boolean;

  @Field({
    description:
      'Whether its dates are agreed and move by a new baseline with its reason only: after the adoption, from the day on which a text that names it is in force.',
  })
  baselinesLocked: boolean;

  @Field(() => Int, { description: 'For `expectedVersion` of the secretariat; 1 for others.' })
  version: number;

  @Field(() => StepScope, { description: 'Where it is carried out.' })
  scope: StepScope;

  @Field(() => Float, { description: "Weight in its priority's progress." })
  weight: number;

  @Field(() => PlanInstitution, { nullable: true, description: 'Regional lead.' })
  lead: PlanInstitution | null;

  @Field(() => [PlanInstitution], { description: 'Regional support, by name.' })
  support: PlanInstitution[];

  @Field(() => Day, { nullable: true, description: 'Start; null as long as none is set.' })
  startDate: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that is agreed; null as long as none is set.' })
  baselineEnd: string | null;

  @Field(() => [PlanCountry], { description: 'Countries of origin concerned, by name.' })
  originCountries: PlanCountry[];

  @Field(() => [PlanAlignment], { description: 'What it is aligned with.' })
  alignment: PlanAlignment[];

  @Field(() => [PlanDependency], { description: 'What it waits for, and what waits for it.' })
  dependencies: PlanDependency[];

  @Field(() => [PlannedMilestone], { description: 'Regional milestones, in their order.' })
  milestones: PlannedMilestone[];

  @Field(() => [PlanChange], { description: 'How the step was planned before, the latest first.' })
  history: PlanChange[];
}

@ObjectType({ description: 'The plan of a national action.' })
export class ActionPlan {
  @Field(() => ID, { description: 'The national action.' })
  actionId: string;

  @Field({ description: 'Its participant.' })
  participantCode: string;

  @Field({
    description: 'Whether the reader may change lead, support, tailoring, dates and applicability, and baselines.',
  })
  mayPlan: boolean;

  @Field({ description: 'Whether the reader may add, change and take out its milestones.' })
  mayPlanMilestones: boolean;

  @Field({ description: 'Whether its dates, and words and weights of its milestones, change with a reason only.' })
  baselinesLocked: boolean;

  @Field(() => Int, { description: 'For `expectedVersion`.' })
  version: number;

  @Field(() => PlanInstitution, { nullable: true, description: 'The institution that leads and reports.' })
  lead: PlanInstitution | null;

  @Field(() => [PlanInstitution], { description: 'Those that support it, by name.' })
  support: PlanInstitution[];

  @Field(() => String, { nullable: true, description: 'How the step is adapted to the participant.' })
  tailoring: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the step does not concern the participant; null where it does.',
  })
  notApplicableReason: string | null;

  @Field(() => Day, { nullable: true, description: 'First day.' })
  startDate: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that is agreed.' })
  baselineEnd: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that is expected, where no milestone tells it.' })
  forecastEnd: string | null;

  @Field(() => [PlannedMilestone], { description: 'Its milestones, in their order.' })
  milestones: PlannedMilestone[];

  @Field(() => [PlanChange], { description: 'How it was planned before, the latest first.' })
  history: PlanChange[];
}
