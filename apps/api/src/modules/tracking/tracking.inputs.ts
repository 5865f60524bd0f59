import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { AtMost, Day } from '../../kernel/index.js';
import { ActionStatus } from './action-status.enum.js';

@ArgsType()
export class OfRoadmapArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;
}

@ArgsType()
export class RecordArgs {
  @Field(() => ID, { description: 'The record.' })
  @IsUUID()
  id: string;
}

@ArgsType()
export class OfStepArgs {
  @Field(() => ID, { description: 'The step.' })
  @IsUUID()
  stepId: string;
}

@ArgsType()
export class OfActionArgs {
  @Field(() => ID, { description: 'The national action.' })
  @IsUUID()
  actionId: string;

  @Field(() => String, { nullable: true, description: 'Only updates before this cursor.' })
  @IsOptional()
  before: string | null;
}

@ArgsType()
export class NationalActionsArgs extends OfRoadmapArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of one step.' })
  @IsOptional()
  @IsUUID()
  stepId: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of one participant.' })
  @IsOptional()
  @IsUUID()
  participantId: string | null;
}

@InputType({ isAbstract: true })
abstract class UpdateContentInput {
  @Field(() => ID, { description: 'The national action.' })
  @IsUUID()
  actionId: string;

  @Field(() => ActionStatus, { description: 'Reported status.' })
  status: ActionStatus;

  @Field(() => Int, { description: 'Reported progress, 0 to 100.' })
  @IsInt()
  progress: number;

  @Field({ description: 'What has changed.' })
  @IsString()
  @AtMost('narrative')
  narrative: string;

  @Field(() => String, { nullable: true, description: 'Cause of a delay or a block.' })
  @IsOptional()
  @AtMost('cause')
  cause: string | null;

  @Field(() => Day, { nullable: true, description: 'When it goes on, or will be done.' })
  nextDate: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version you saw of the unpublished update; null when there was none.',
  })
  @IsOptional()
  @IsInt()
  expectedVersion: number | null;
}

@InputType({ description: 'An update as far as it is written; it may still be incomplete.' })
export class SaveUpdateDraftInput extends UpdateContentInput {}

@InputType({ description: 'A complete update for the national coordinator.' })
export class SubmitUpdateInput extends UpdateContentInput {
  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A draft to throw away. What was submitted once cannot be.' })
export class DiscardUpdateDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  @IsUUID()
  updateId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'A submitted update to be published.' })
export class PublishUpdateInput {
  @Field(() => ID, { description: 'The update.' })
  @IsUUID()
  updateId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A submitted update to be revised.' })
export class ReturnUpdateInput extends PublishUpdateInput {
  @Field({ description: 'What is to be revised; it stays in the record.' })
  @IsString()
  @AtMost('returnReason')
  reason: string;
}

@InputType({ isAbstract: true })
export abstract class MilestoneInput {
  @Field(() => ID, { description: 'The milestone.' })
  @IsUUID()
  milestoneId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A new forecast of a milestone. The baseline stays.' })
export class MoveForecastInput extends MilestoneInput {
  @Field(() => Day, { description: 'The day that is expected now.' })
  forecastDate: string;

  @Field({ description: 'Why it moves; it stays in the record.' })
  @IsString()
  @AtMost('forecastReason')
  reason: string;
}

@InputType({ isAbstract: true })
abstract class CorrectionInput extends MilestoneInput {
  @Field({ description: 'Why; it stays in the record beside what stood before.' })
  @IsString()
  @AtMost('correctionReason')
  reason: string;
}

@InputType({ description: 'A completion that was recorded wrongly.' })
export class CorrectCompletionInput extends CorrectionInput {
  @Field(() => Day, {
    nullable: true,
    description: 'The day it was reached; null when it was not reached after all, and is open again.',
  })
  completedOn: string | null;
}

@InputType({ description: 'A forecast that was entered wrongly. A correction is not counted as a move.' })
export class CorrectForecastInput extends CorrectionInput {
  @Field(() => Day, { description: 'The day that was expected; it may have passed.' })
  forecastDate: string;
}

@InputType({ description: 'A milestone that was reached, and what proves it.' })
export class CompleteMilestoneInput extends MilestoneInput {
  @Field(() => Day, { description: 'The day it was reached; not in the future.' })
  completedOn: string;

  @Field({ description: 'Title of the means of verification.' })
  @IsString()
  @AtMost('meansOfVerification')
  meansOfVerification: string;
}
