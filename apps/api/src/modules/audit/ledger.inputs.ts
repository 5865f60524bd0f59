import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PageArgs } from '../../kernel/index.js';

@ArgsType()
export class LedgerArgs extends PageArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;
}
