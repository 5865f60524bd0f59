import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { PageArgs } from '../../kernel/index.js';

@ArgsType()
export class EvidenceArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;
}

@ArgsType()
export class FindingsArgs extends PageArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ID, { nullable: true, description: 'Only those of one theme.' })
  @IsOptional()
  @IsUUID()
  themeId: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of one participant.' })
  @IsOptional()
  @IsUUID()
  participantId: string | null;
}

@ArgsType()
export class FindingArgs {
  @Field(() => ID, { description: 'The finding.' })
  @IsUUID()
  id: string;
}
