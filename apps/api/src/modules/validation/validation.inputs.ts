import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsDate,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';
import { AtMost, NotBlank, Trimmed } from '../../kernel/index.js';
import { RoundMode } from './round-mode.js';
import { Stance, StatementKind } from './stance.js';

@ArgsType()
export class RecordArgs {
  @Field(() => ID, { description: 'Identity of the record.' })
  @IsUUID()
  id: string;
}

@ArgsType()
export class RoundsArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;
}

@ArgsType()
export class OfBallotArgs {
  @Field(() => ID, { description: 'The ballot.' })
  @IsUUID()
  ballotId: string;
}

@ArgsType()
export class AmendmentsArgs extends RoundsArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of one priority.' })
  @IsOptional()
  @IsUUID()
  priorityId: string | null;
}

@InputType({ description: 'A statement that goes with a position.' })
export class StatementInput {
  @Field(() => StatementKind, { description: 'What it is.' })
  @IsEnum(StatementKind)
  kind: StatementKind;

  @Field({ description: 'Its words.' })
  @IsString()
  @AtMost('statement')
  text: string;

  @Field(() => [ID], { description: 'Passages that a reservation covers; empty: the whole text.' })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(200)
  passageIds: string[];
}

@InputType({ isAbstract: true })
abstract class PositionContent {
  @Field(() => ID, { description: 'The ballot.' })
  @IsUUID()
  ballotId: string;

  @Field(() => Stance, { description: 'What the delegation says.' })
  @IsEnum(Stance)
  stance: Stance;

  @Field(() => [StatementInput], { description: 'Its statements, in order.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StatementInput)
  statements: StatementInput[];

  @Field(() => String, { nullable: true, description: 'The wording that a request for change asks for.' })
  @IsOptional()
  @IsString()
  @AtMost('requestedText')
  requestedText: string | null;
}

@InputType({ description: "The delegation's draft as it stands now." })
export class SavePositionDraftInput extends PositionContent {
  @Field(() => Int, { nullable: true, description: 'The version of the draft that you saw; null when there was none.' })
  @IsOptional()
  @IsInt()
  expectedVersion: number | null;
}

@InputType({ description: 'The draft to discard.' })
export class DiscardPositionDraftInput {
  @Field(() => ID, { description: 'The ballot.' })
  @IsUUID()
  ballotId: string;

  @Field(() => Int, { description: 'The version of the draft that you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'A signature on the exact text that was read.' })
export class SignPositionInput extends PositionContent {
  @Field({ description: 'SHA-256 of the text that was read.' })
  @Length(64, 64)
  versionHash: string;

  @Field(() => ID, {
    nullable: true,
    description: "The delegation's current position, which this one replaces; null without one.",
  })
  @IsOptional()
  @IsUUID()
  replaces: string | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A round over priorities whose text is fixed.' })
export class OpenRoundInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field({ description: 'Title.' })
  @Trimmed()
  @NotBlank()
  @AtMost('roundTitle')
  title: string;

  @Field(() => RoundMode, { description: 'How delegations answer.' })
  @IsEnum(RoundMode)
  mode: RoundMode;

  @Field(() => Date, { nullable: true, description: 'Until when delegations can sign; may be null in session only.' })
  @IsOptional()
  @IsDate()
  deadline: Date | null;

  @Field(() => [ID], { description: 'Its priorities: one ballot for each.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(200)
  priorityIds: string[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many must endorse, from the simple majority of the electorate to all of it; null for two thirds, rounded up.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  floor: number | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'The round to close.' })
export class CloseRoundInput {
  @Field(() => ID, { description: 'The round.' })
  @IsUUID()
  roundId: string;

  @Field(() => Int, { description: 'The version of the round that you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A later deadline.' })
export class ExtendDeadlineInput extends CloseRoundInput {
  @Field(() => Date, { description: 'The new deadline.' })
  @IsDate()
  deadline: Date;
}

@InputType({ description: 'The ballot to cancel.' })
export class CancelBallotInput {
  @Field(() => ID, { description: 'The ballot.' })
  @IsUUID()
  ballotId: string;

  @Field({ description: 'Why; it stays in the record.' })
  @IsString()
  @AtMost('actReason')
  reason: string;

  @Field(() => Int, { description: 'The version of the ballot that you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
