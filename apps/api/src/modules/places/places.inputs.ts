import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, Length } from 'class-validator';
import { PageArgs } from '../../kernel/index.js';

@ArgsType()
export class InstitutionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The roadmap whose institutions are listed.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => String, { nullable: true, description: 'Only those of one country.' })
  @IsOptional()
  @Length(2, 2)
  countryCode: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that are archived, rather than those in use.' })
  @IsOptional()
  @IsBoolean()
  archived: boolean | null;
}
