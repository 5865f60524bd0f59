import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { AtMost, Day, NotBlank, Trimmed } from '../../../kernel/index.js';
import { BudgetStatus } from '../budget-line.entity.js';

@InputType({ isAbstract: true })
abstract class MoneyInput {
  @Field({ description: 'Amount in its currency: an exact decimal above zero, with two places at most.' })
  @Trimmed()
  @AtMost('decimal')
  amount: string;

  @Field({ description: 'ISO 4217 code.' })
  @Trimmed()
  @AtMost('chip')
  currency: string;
}

@InputType({ isAbstract: true })
abstract class BudgetLineFactsInput extends MoneyInput {
  @Field(() => ID, { description: 'The step that it pays for.' })
  @IsUUID()
  stepId: string;

  @Field(() => ID, { nullable: true, description: 'Its participant; null when it serves all.' })
  @IsOptional()
  @IsUUID()
  participantId: string | null;

  @Field(() => String, { nullable: true, description: 'Title of who pays; null where nobody is known yet.' })
  @IsOptional()
  @Trimmed()
  @AtMost('figureTitle')
  fundingSource: string | null;

  @Field({ description: 'What it pays for.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureTitle')
  title: string;

  @Field(() => BudgetStatus, { description: 'How far the money has come.' })
  status: BudgetStatus;

  @Field(() => Day, { description: 'First day of its period.' })
  periodStart: string;

  @Field(() => Day, { description: 'Last day of its period.' })
  periodEnd: string;

  @Field(() => Day, { nullable: true, description: 'When it was promised: needed once it is.' })
  committedOn: string | null;
}

@InputType({ description: 'Money for a step.' })
export class AddBudgetLineInput extends BudgetLineFactsInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A budget line with its facts changed.' })
export class EditBudgetLineInput extends BudgetLineFactsInput {
  @Field(() => ID, { description: 'The budget line.' })
  @IsUUID()
  budgetLineId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A budget line that is none any more.' })
export class RemoveBudgetLineInput {
  @Field(() => ID, { description: 'The budget line.' })
  @IsUUID()
  budgetLineId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field({ description: 'Why; it stays in the record.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureReason')
  reason: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ isAbstract: true })
abstract class PaymentInput extends MoneyInput {
  @Field(() => ID, { description: 'The budget line.' })
  @IsUUID()
  budgetLineId: string;

  @Field(() => Int, { description: 'The version of the line that you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => Day, { description: 'The day of the payment; not in the future.' })
  day: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A payment out of a budget line.' })
export class AddDisbursementInput extends PaymentInput {}

@InputType({ description: 'A payment that was entered wrongly.' })
export class CorrectDisbursementInput extends PaymentInput {
  @Field(() => ID, { description: 'The payment.' })
  @IsUUID()
  disbursementId: string;

  @Field({ description: 'Why; it stays in the record beside what stood before.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureReason')
  reason: string;
}

@InputType({ description: "What one unit of a currency is worth in the roadmap's from a day on." })
export class AddRateInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field({ description: "ISO 4217 code of another currency than the roadmap's." })
  @Trimmed()
  @AtMost('chip')
  currency: string;

  @Field(() => Day, { description: 'The first day on which it holds.' })
  day: string;

  @Field({ description: "Units of the roadmap's currency for one of this: an exact decimal, ten places at most." })
  @Trimmed()
  @AtMost('decimal')
  rate: string;

  @Field({ description: 'Who published it.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureTitle')
  source: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A rate that was entered wrongly: another one takes its place.' })
export class CorrectRateInput {
  @Field(() => ID, { description: 'The rate that it takes the place of.' })
  @IsUUID()
  rateId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field({ description: "Units of the roadmap's currency for one of this: an exact decimal, ten places at most." })
  @Trimmed()
  @AtMost('decimal')
  rate: string;

  @Field({ description: 'Who published it.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureTitle')
  source: string;

  @Field({ description: 'Why; it stays in the record beside what stood before.' })
  @Trimmed()
  @NotBlank()
  @AtMost('figureReason')
  reason: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
