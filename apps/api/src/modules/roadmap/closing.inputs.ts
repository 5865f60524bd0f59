import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { AtMost, NotBlank, Trimmed } from '../../kernel/index.js';
import { SetupInput } from './setup.inputs.js';

@InputType({ description: 'A roadmap that is to be closed.' })
export class CloseRoadmapInput extends SetupInput {
  @Field(() => String, { description: 'Why, for the record. All who read the roadmap read it.' })
  @Trimmed()
  @NotBlank()
  @AtMost('actReason')
  reason: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
