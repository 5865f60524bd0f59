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
import { StepScope } from './step.entity.js';

/** Lists that a person chooses stay well below this. */
export const MOST = 200;

@InputType({ isAbstract: true })
export abstract class PlanActInput {
  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
export abstract class SeenPlanInput extends PlanActInput {
  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ isAbstract: true })
abstract class OfStepInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The step.' })
  @IsUUID()
  stepId: string;
}

@InputType({ description: 'The plan of a step as it is to be, whole.' })
export class SavePlanOfStepInput extends OfStepInput {
  @Field(() => ID, { nullable: true, description: 'The institution that leads it in the region.' })
  @IsOptional()
  @IsUUID()
  leadInstitutionId: string | null;

  @Field(() => [ID], { description: 'Those that support it.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST)
  supportInstitutionIds: string[];

  @Field(() => StepScope, { description: 'Where it is carried out.' })
  @IsEnum(StepScope)
  scope: StepScope;

  @Field(() => Float, { description: "Weight in its priority's progress: above 0, up to 1000." })
  @IsNumber()
  weight: number;

  @Field(() => Day, { nullable: true, description: 'Start; it stays as it is once baselines are locked.' })
  startDate: string | null;

  @Field(() => Day, { nullable: true, description: 'Planned end; it stays as it is once baselines are locked.' })
  baselineEnd: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where dates outside the period of the roadmap are meant.',
  })
  @IsOptional()
  @IsBoolean()
  outsidePeriod: boolean | null;

  @Field(() => [String], { description: 'Codes of the countries of origin concerned.' })
  @IsString({ each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST)
  originCodes: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed for scope and weight once baselines are locked. It stays in the record.',
  })
  @IsOptional()
  @IsString()
  @AtMost('planReason')
  reason: string | null;
}

@InputType({ description: 'New dates that are agreed for a step, after its baseline was locked.' })
export class RebaselineStepInput extends OfStepInput {
  @Field(() => Day, { description: 'Start.' })
  startDate: string;

  @Field(() => Day, { description: 'Planned end.' })
  baselineEnd: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where dates outside the period of the roadmap are meant.',
  })
  @IsOptional()
  @IsBoolean()
  outsidePeriod: boolean | null;

  @Field({ description: 'Why; it stays in the record beside the dates before.' })
  @IsString()
  @AtMost('planReason')
  reason: string;
}

@InputType({ description: 'What a step is aligned with, whole.' })
export class AlignStepInput extends OfStepInput {
  @Field(() => [ID], { description: 'Alignment items of the catalogue, or own ones of the roadmap.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST)
  itemIds: string[];
}

@InputType({ description: 'What a priority is aligned with, whole.' })
export class AlignPriorityInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The priority.' })
  @IsUUID()
  priorityId: string;

  @Field(() => [ID], { description: 'Alignment items of the catalogue, or own ones of the roadmap.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(MOST)
  itemIds: string[];
}

@InputType({ isAbstract: true })
abstract class ItemWordsInput extends PlanActInput {
  @Field({ description: 'Short code, unique in the roadmap and beside the catalogue.' })
  @Trimmed()
  @NotBlank()
  @AtMost('code')
  code: string;

  @Field({ description: 'Title.' })
  @Trimmed()
  @NotBlank()
  @AtMost('itemTitle')
  title: string;

  @Field({ description: 'What it is, for example an article or a target.' })
  @Trimmed()
  @NotBlank()
  @AtMost('itemKind')
  kind: string;

  @Field({ description: 'How it is cited; may be empty.' })
  @Trimmed()
  @AtMost('itemCitation')
  citation: string;

  @Field(() => String, { nullable: true, description: 'A note for readers.' })
  @IsOptional()
  @Trimmed()
  @AtMost('itemNote')
  note: string | null;
}

@InputType({ description: 'An alignment item of the roadmap alone.' })
export class AddAlignmentItemInput extends ItemWordsInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ID, { nullable: true, description: 'Its framework in the catalogue; or else:' })
  @IsOptional()
  @IsUUID()
  frameworkId: string | null;

  @Field(() => String, { nullable: true, description: 'Title of a framework that the catalogue lacks.' })
  @IsOptional()
  @Trimmed()
  @AtMost('frameworkTitle')
  ownFramework: string | null;
}

@InputType({ description: 'Other words for an own alignment item.' })
export class EditAlignmentItemInput extends ItemWordsInput {
  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;
}

@InputType({ description: 'An own alignment item with which nothing is aligned any more.' })
export class RemoveAlignmentItemInput extends SeenPlanInput {
  @Field(() => ID, { description: 'The item.' })
  @IsUUID()
  itemId: string;
}
