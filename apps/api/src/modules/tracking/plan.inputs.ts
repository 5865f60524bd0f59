import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEnum,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import { AtMost, Day, NotBlank, Trimmed } from '../../kernel/index.js';
import { DependencyType, MOST, PlanActInput, SeenPlanInput } from '../roadmap/index.js';

@InputType({ isAbstract: true })
abstract class WaitingInput extends PlanActInput {
  @Field(() => DependencyType, { description: 'How it waits.' })
  @IsEnum(DependencyType)
  type: DependencyType;

  @Field(() => ID, { nullable: true, description: 'The regional milestone that is waited for; null: the whole step.' })
  @IsOptional()
  @IsUUID()
  predecessorMilestoneId: string | null;

  @Field(() => ID, { nullable: true, description: 'The regional milestone that waits; null: the whole step.' })
  @IsOptional()
  @IsUUID()
  successorMilestoneId: string | null;

  @Field({ description: 'Why; may be empty.' })
  @Trimmed()
  @AtMost('dependencyNote')
  note: string;
}

@InputType({ description: 'One step that is to wait for another.' })
export class AddDependencyInput extends WaitingInput {
  @Field(() => ID, { description: 'The step that comes first.' })
  @IsUUID()
  predecessorStepId: string;

  @Field(() => ID, { description: 'The step that waits.' })
  @IsUUID()
  successorStepId: string;
}

@InputType({ description: 'A dependency as it is to be; its steps stay.' })
export class EditDependencyInput extends WaitingInput {
  @Field(() => ID, { description: 'The dependency.' })
  @IsUUID()
  dependencyId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'A dependency that goes; it stays in the record.' })
export class RemoveDependencyInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The dependency.' })
  @IsUUID()
  dependencyId: string;
}

@InputType({ isAbstract: true })
abstract class MilestoneWordsInput extends PlanActInput {
  @Field({ description: 'What is to be reached.' })
  @Trimmed()
  @NotBlank()
  @AtMost('milestoneTitle')
  title: string;

  @Field(() => [String], { description: 'By what one will see that it is reached, in order.' })
  @IsString({ each: true })
  @AtMost('criterion', { each: true })
  @ArrayMaxSize(MOST)
  criteria: string[];

  @Field({ description: 'What is to prove it; may be empty.' })
  @Trimmed()
  @AtMost('meansOfVerification')
  meansOfVerification: string;

  @Field(() => Float, { description: 'Its weight among the milestones of the step: above 0, up to 1000.' })
  @IsNumber()
  weight: number;

  @Field(() => ID, { nullable: true, description: 'The institution that answers for it.' })
  @IsOptional()
  @IsUUID()
  responsibleInstitutionId: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True where a day outside the period of the roadmap is meant.' })
  @IsOptional()
  @IsBoolean()
  outsidePeriod: boolean | null;
}

@InputType({ isAbstract: true })
abstract class NewMilestoneInput extends MilestoneWordsInput {
  @Field(() => Day, { description: 'The day that is agreed and, until it moves, expected.' })
  baselineDate: string;
}

@InputType({ description: 'A milestone of a whole step.' })
export class AddRegionalMilestoneInput extends NewMilestoneInput {
  @Field(() => ID, { description: 'The step.' })
  @IsUUID()
  stepId: string;
}

@InputType({ description: 'A milestone of a national action.' })
export class AddActionMilestoneInput extends NewMilestoneInput {
  @Field(() => ID, { description: 'The national action.' })
  @IsUUID()
  actionId: string;
}

@InputType({ description: 'A milestone as it is to be, whole.' })
export class EditMilestoneInput extends MilestoneWordsInput {
  @Field(() => ID, { description: 'The milestone.' })
  @IsUUID()
  milestoneId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => Day, { description: 'The day that is agreed; it stays as it is once baselines are locked.' })
  baselineDate: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed once baselines are locked, but for another institution. It stays in the record.',
  })
  @IsOptional()
  @IsString()
  @AtMost('planReason')
  reason: string | null;
}

@InputType({ isAbstract: true })
abstract class OfMilestoneInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The milestone.' })
  @IsUUID()
  milestoneId: string;
}

@InputType({ description: 'A milestone that goes; it stays in the record.' })
export class RemoveMilestoneInput extends OfMilestoneInput {
  @Field(() => String, { nullable: true, description: 'Why; needed once baselines are locked.' })
  @IsOptional()
  @IsString()
  @AtMost('planReason')
  reason: string | null;
}

@InputType({ description: 'Another day that is agreed for a milestone, after its baseline was locked.' })
export class RebaselineMilestoneInput extends OfMilestoneInput {
  @Field(() => Day, { description: 'The day that is agreed now.' })
  baselineDate: string;

  @Field(() => Boolean, { nullable: true, description: 'True where a day outside the period of the roadmap is meant.' })
  @IsOptional()
  @IsBoolean()
  outsidePeriod: boolean | null;

  @Field({ description: 'Why; it stays in the record beside the day before.' })
  @IsString()
  @AtMost('planReason')
  reason: string;
}

@InputType({ description: 'The regional milestones of a step in another order.' })
export class OrderMilestonesInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The step, whose version was seen.' })
  @IsUUID()
  stepId: string;

  @Field(() => [ID], { description: 'All of them, in their order.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST)
  milestoneIds: string[];
}

@InputType({ isAbstract: true })
abstract class PlannedActionInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The national action.' })
  @IsUUID()
  actionId: string;
}

@InputType({ description: 'Who carries out a national action, and how the step is adapted, whole.' })
export class SavePlanOfActionInput extends PlannedActionInput {
  @Field(() => ID, { nullable: true, description: 'The institution of the participant that leads and reports.' })
  @IsOptional()
  @IsUUID()
  leadInstitutionId: string | null;

  @Field(() => [ID], { description: 'Those that support it: of the participant, or of no country.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST)
  supportInstitutionIds: string[];

  @Field(() => String, { nullable: true, description: 'How the step is adapted to the participant.' })
  @IsOptional()
  @Trimmed()
  @AtMost('tailoring')
  tailoring: string | null;
}

@InputType({ description: 'Dates of a national action as they are to be, whole.' })
export class MoveDatesOfActionInput extends PlannedActionInput {
  @Field(() => Day, { nullable: true, description: 'First day.' })
  startDate: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that is agreed.' })
  baselineEnd: string | null;

  @Field(() => Day, { nullable: true, description: 'The end that is expected, where no milestone tells it.' })
  forecastEnd: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where dates outside the period of the roadmap are meant.',
  })
  @IsOptional()
  @IsBoolean()
  outsidePeriod: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why; needed once baselines are locked.' })
  @IsOptional()
  @IsString()
  @AtMost('planReason')
  reason: string | null;
}

@InputType({ description: 'Whether a step concerns a participant.' })
export class SetApplicabilityInput extends PlannedActionInput {
  @Field({ description: 'Whether it does.' })
  @IsBoolean()
  applicable: boolean;

  @Field({ description: 'Why, or why again; it stays in the record.' })
  @IsString()
  @AtMost('planReason')
  reason: string;
}
