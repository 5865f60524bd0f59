import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { AtMost, NotBlank } from '../../kernel/index.js';
import { PriorityAct } from './priority-act.js';

@ArgsType()
export class RecordArgs {
  @Field(() => ID, { description: 'Identity of the record.' })
  @IsUUID()
  id: string;
}

@ArgsType()
export class RoadmapArgs {
  @Field({ description: 'Its code in addresses.' })
  @NotBlank()
  @AtMost('code')
  code: string;
}

@ArgsType()
export class OfRoadmapArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;
}

@ArgsType()
export class StepsArgs extends OfRoadmapArgs {
  @Field(() => ID, { nullable: true, description: 'Only the steps of one priority.' })
  @IsOptional()
  @IsUUID()
  priorityId: string | null;
}

@ArgsType()
export class PriorityVersionsArgs {
  @Field(() => ID, { description: 'The priority.' })
  @IsUUID()
  priorityId: string;
}

@InputType({ description: "A move of a priority's text." })
export class MovePriorityInput {
  @Field(() => ID, { description: 'The priority.' })
  @IsUUID()
  priorityId: string;

  @Field(() => PriorityAct, { description: 'What is done.' })
  @IsEnum(PriorityAct)
  act: PriorityAct;

  @Field(() => String, { nullable: true, description: 'Why; needed to withdraw, and to go on from a reopened text.' })
  @IsOptional()
  @IsString()
  @AtMost('actReason')
  reason: string | null;

  @Field(() => Int, { description: 'The version of the priority that you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
