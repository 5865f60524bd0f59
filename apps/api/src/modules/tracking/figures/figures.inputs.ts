import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  INDICATOR_FREQUENCIES,
  INDICATOR_LEVELS,
  PLANNED_VALUES,
  RISK_CATEGORIES,
  RISK_TRENDS,
  type PlannedValue,
} from '@waymark/domain';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { AtMost, NotBlank, Trimmed } from '../../../kernel/index.js';

@InputType({ isAbstract: true })
abstract class IndicatorFactsInput {
  @Field({ description: 'Short code: Latin letters and figures, with single signs between them.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureCode')
  code: string;

  @Field({ description: `Level in the chain of results: ${INDICATOR_LEVELS.join(', ')}.` })
  @IsIn(INDICATOR_LEVELS)
  level: string;

  @Field(() => ID, { description: 'The priority that it measures.' })
  @IsUUID()
  priorityId: string;

  @Field(() => ID, { nullable: true, description: 'The step that it measures; null for the whole priority.' })
  @IsOptional()
  @IsUUID()
  stepId: string | null;

  @Field({ description: 'Title.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureTitle')
  title: string;

  @Field({ description: 'Unit of its values, for example percent or persons.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureWord')
  unit: string;

  @Field({ description: 'True when a higher value is better.' })
  ascending: boolean;

  @Field({ description: 'True when a value holds all periods before it.' })
  cumulative: boolean;

  @Field({ description: 'True when values of participants may be added up; percentages never are.' })
  summed: boolean;

  @Field({ description: 'What is counted, and how a change is to be read.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureText')
  definition: string;

  @Field({ description: 'Where the values come from.' })
  @Trimmed()
  @AtMost('figureText')
  source: string;

  @Field({ description: `How often it is measured: ${INDICATOR_FREQUENCIES.join(', ')}.` })
  @IsIn(INDICATOR_FREQUENCIES)
  frequency: string;

  @Field(() => [String], { description: 'By what its values can be broken down, in order.' })
  @ArrayUnique()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  disaggregation: string[];

  @Field(() => [ID], { description: 'Participants that it does not concern.' })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  exemptParticipantIds: string[];
}

@InputType({ description: 'An indicator for a roadmap.' })
export class AddIndicatorInput extends IndicatorFactsInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'An indicator with its facts changed.' })
export class EditIndicatorInput extends IndicatorFactsInput {
  @Field(() => ID, { description: 'The indicator.' })
  @IsUUID()
  indicatorId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
abstract class OneIndicatorInput {
  @Field(() => ID, { description: 'The indicator.' })
  @IsUUID()
  indicatorId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'An indicator that is measured no more.' })
export class RemoveIndicatorInput extends OneIndicatorInput {
  @Field({ description: 'Why; it stays in the record.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureReason')
  reason: string;
}

@InputType({ description: 'A value that is planned for one participant and period, or the baseline of it.' })
export class SetTargetInput extends OneIndicatorInput {
  @Field(() => ID, { description: 'The participant.' })
  @IsUUID()
  participantId: string;

  @Field(() => String, { description: `What it is: ${PLANNED_VALUES.join(', ')}.` })
  @IsIn(PLANNED_VALUES)
  kind: PlannedValue;

  @Field({ description: 'The period by whose end it is to be reached: 2026, 2026-H1, 2026-Q4 or 2026-11.' })
  @Trimmed()
  @AtMost('code')
  period: string;

  @Field(() => String, { nullable: true, description: 'An exact decimal; null takes the value back.' })
  @IsOptional()
  @Trimmed()
  @AtMost('decimal')
  value: string | null;

  @Field({ description: 'Why; needed from adoption on. It stays in the record beside what stood before.' })
  @Trimmed()
  @AtMost('figureReason')
  reason: string;
}

@InputType({ isAbstract: true })
abstract class RiskFactsInput {
  @Field({ description: 'Title.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureTitle')
  title: string;

  @Field({ description: 'What may happen.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureText')
  description: string;

  @Field({ description: `Kind of risk: ${RISK_CATEGORIES.join(', ')}.` })
  @IsIn(RISK_CATEGORIES)
  category: string;

  @Field({ description: 'What is done about it.' })
  @Trimmed()
  @AtMost('figureText')
  mitigation: string;

  @Field({ description: 'Role title of who watches it.' })
  @Trimmed()
  @AtMost('figureTitle')
  ownerRole: string;

  @Field(() => [ID], { description: 'Steps that it concerns.' })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  stepIds: string[];

  @Field(() => [ID], { description: 'Participants that it concerns; none where it concerns all.' })
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  participantIds: string[];
}

@InputType({ description: 'A risk for a roadmap, as it is rated today.' })
export class AddRiskInput extends RiskFactsInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => Int, { description: 'How likely it is, 1 to 5.' })
  @IsInt()
  likelihood: number;

  @Field(() => Int, { description: 'How grave it would be, 1 to 5.' })
  @IsInt()
  impact: number;

  @Field({ description: `Where it is going: ${RISK_TRENDS.join(', ')}.` })
  @IsIn(RISK_TRENDS)
  trend: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A risk with its facts changed. It is rated by an act of its own.' })
export class EditRiskInput extends RiskFactsInput {
  @Field(() => ID, { description: 'The risk.' })
  @IsUUID()
  riskId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
export abstract class OneRiskInput {
  @Field(() => ID, { description: 'The risk.' })
  @IsUUID()
  riskId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'How a risk is rated today.' })
export class RateRiskInput extends OneRiskInput {
  @Field(() => Int, { description: 'How likely it is, 1 to 5.' })
  @IsInt()
  likelihood: number;

  @Field(() => Int, { description: 'How grave it would be, 1 to 5.' })
  @IsInt()
  impact: number;

  @Field({ description: `Where it is going: ${RISK_TRENDS.join(', ')}.` })
  @IsIn(RISK_TRENDS)
  trend: string;
}

@InputType({ description: 'A risk that is watched no more.' })
export class CloseRiskInput extends OneRiskInput {
  @Field({ description: 'Why; it stays in the record.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureReason')
  reason: string;
}
