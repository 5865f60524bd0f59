import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';
import { AtMost, connectionOf, Day, enumeration, PageArgs, Trimmed } from '../../kernel/index.js';
import { NamedInstitution } from '../places/index.js';

export const FocalPointStanding = enumeration('FocalPointStanding', {
  description: 'Whether an institution has somebody who reports for it.',
  values: {
    held: 'Somebody is its focal point.',
    invited: 'Nobody is; an invitation waits.',
    none: 'Nobody is, and nobody is invited.',
  },
});
export type FocalPointStanding = keyof typeof FocalPointStanding;

@ObjectType({ description: 'A name that an institution had, or that of one which was merged into it.' })
export class FormerName {
  @Field(() => String, { description: 'The name, in English.' })
  name: string;

  @Field(() => Day, { description: 'Until when.' })
  until: string;

  @Field(() => Boolean, { description: 'True for another institution that was merged into it on that day.' })
  merged: boolean;
}

@ObjectType({ description: 'An institution as its roadmap lists it.' })
export class InstitutionRow extends NamedInstitution {
  @Field(() => String, { description: 'Short code, unique in its roadmap.' })
  code: string;

  @Field(() => String, { nullable: true, description: 'Its country; null for an organisation of none.' })
  countryCode: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The participant whose it is; null where its country takes no part.',
  })
  participantId: string | null;

  @Field(() => String, { description: 'Kind of institution.' })
  type: string;

  @Field(() => String, { description: 'Level of government or of the organisation.' })
  level: string;

  @Field(() => String, { description: 'What it is charged with, in one sentence.' })
  mandate: string;

  @Field(() => [String], { description: 'Its roles in the labour-migration chain.' })
  roles: string[];

  @Field(() => Date, { nullable: true, description: 'When it was archived; null while it is in use.' })
  archivedAt: Date | null;

  @Field(() => [FormerName], {
    description: 'What it was called before, and what was merged into it, the latest first.',
  })
  formerly: FormerName[];

  @Field(() => Int, { description: 'National actions that it leads.' })
  actionsLed: number;

  @Field(() => Int, { description: 'National actions that it supports.' })
  actionsSupported: number;

  @Field(() => Int, { description: 'Steps that it leads in the region.' })
  stepsLed: number;

  @Field(() => FocalPointStanding, {
    nullable: true,
    description: 'Whether it has a focal point; null to whoever does not read the people of its participant.',
  })
  focalPoint: FocalPointStanding | null;

  @Field(() => Boolean, { description: 'Whether the reader may edit, rename, merge or archive it.' })
  mayChange: boolean;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'A step, or the action of one participant for it.' })
export class InstitutionWork {
  @Field(() => String, { description: 'Code of the step.' })
  stepCode: string;

  @Field(() => String, { nullable: true, description: 'Code of the participant; null for the step in the region.' })
  participantCode: string | null;

  @Field(() => Boolean, { description: 'True where it leads, false where it supports.' })
  leads: boolean;
}

@ObjectType({ description: 'An institution with all that points at it.' })
export class InstitutionDetails extends InstitutionRow {
  @Field(() => NamedInstitution, { nullable: true, description: 'The institution that it was merged into.' })
  mergedInto: NamedInstitution | null;

  @Field(() => [InstitutionWork], { description: 'What it leads and supports, in the order of the text.' })
  work: InstitutionWork[];

  @Field(() => Int, { description: 'Milestones that it is responsible for.' })
  milestones: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Titles of its focal points; null to whoever does not read the people of its participant.',
  })
  focalPoints: string[] | null;
}

@ObjectType({ description: 'Institutions in the order of their names.' })
export class InstitutionTable extends connectionOf(InstitutionRow) {
  @Field(() => Int, { description: 'How many there are in all.' })
  total: number;
}

@ArgsType()
export class InstitutionTableArgs extends PageArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ID, { nullable: true, description: 'Only those of this participant.' })
  @IsOptional()
  @IsUUID()
  participantId: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those of whose participant the reader knows that nobody reports for them.',
  })
  @IsOptional()
  @IsBoolean()
  withoutFocalPoint: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those that are archived, rather than those in use.' })
  @IsOptional()
  @IsBoolean()
  archived: boolean | null;

  @Field(() => String, { nullable: true, description: 'Only those whose name, acronym or code holds these words.' })
  @IsOptional()
  @Trimmed()
  @AtMost('code')
  search: string | null;
}
