import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { AtMost, NotBlank, Trimmed } from '../../kernel/index.js';

const WEEK = 10_080;

@InputType({ description: 'A time in which nothing is written.' })
export class StartMaintenanceInput {
  @Field(() => String, { description: 'What everybody is told: why, and what comes after.' })
  @Trimmed()
  @NotBlank()
  @AtMost('maintenanceNotice')
  notice: string;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many minutes from now it is expected; null where that is not known.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(WEEK)
  minutes: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that you saw, to say something else of the one that is on; null where none is.',
  })
  @IsOptional()
  @IsInt()
  expectedVersion: number | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'The maintenance that is on, as you saw it.' })
export class EndMaintenanceInput {
  @Field(() => Int, { description: 'The version that you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
