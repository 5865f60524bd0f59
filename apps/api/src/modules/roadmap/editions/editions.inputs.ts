import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { AtMost, Trimmed } from '../../../kernel/index.js';
import { Phase } from '../phase.js';
import { SetupInput } from '../setup.inputs.js';

@InputType({ description: 'A phase that a roadmap moves to.' })
export class MovePhaseInput extends SetupInput {
  @Field(() => Phase, { description: 'The phase: one of `phaseMoves`.' })
  @IsEnum(Phase)
  to: Phase;

  @Field(() => String, { nullable: true, description: 'Why; needed to go back. It is kept with the phase.' })
  @IsOptional()
  @Trimmed()
  @AtMost('actReason')
  reason?: string | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A draft of the document that is put to its adoption.' })
export class PutToAdoptionInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ID, { description: 'The edition: the draft that was circulated last.' })
  @IsUUID()
  editionId: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
