import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { INSTITUTION_LEVELS, INSTITUTION_ROLES, INSTITUTION_TYPES } from '@waymark/domain';
import { ArrayUnique, IsIn, IsInt, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { AtMost, Day, NotBlank, Trimmed } from '../../kernel/index.js';

@InputType({ description: 'What is known of an institution.' })
export class InstitutionFactsInput {
  @Field(() => String, { description: 'Short code: Latin letters and figures, with single signs between them.' })
  @Trimmed()
  @NotBlank()
  @AtMost('institutionCode')
  code: string;

  @Field(() => String, { description: 'Name in English.' })
  @Trimmed()
  @NotBlank()
  @AtMost('institutionName')
  name: string;

  @Field(() => String, { nullable: true, description: 'Acronym in use.' })
  @IsOptional()
  @Trimmed()
  @AtMost('acronym')
  acronym: string | null;

  @Field(() => String, { description: `Kind of institution: ${INSTITUTION_TYPES.join(', ')}.` })
  @IsIn(INSTITUTION_TYPES)
  type: string;

  @Field(() => String, { description: `Level: ${INSTITUTION_LEVELS.join(', ')}.` })
  @IsIn(INSTITUTION_LEVELS)
  level: string;

  @Field(() => String, { defaultValue: '', description: 'What it is charged with, in one sentence.' })
  @IsString()
  @Trimmed()
  @AtMost('mandate')
  mandate: string;

  @Field(() => [String], {
    defaultValue: [],
    description: `Its roles in the labour-migration chain: ${INSTITUTION_ROLES.join(', ')}.`,
  })
  @ArrayUnique()
  @IsIn(INSTITUTION_ROLES, { each: true })
  roles: string[];
}

@InputType({ description: 'An institution for a roadmap.' })
export class AddInstitutionInput extends InstitutionFactsInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its country; null for a regional or international organisation.',
  })
  @IsOptional()
  @Length(2, 2)
  countryCode: string | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'An institution as you saw it.' })
export class InstitutionInput {
  @Field(() => ID, { description: 'The institution.' })
  @IsUUID()
  institutionId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'An institution with its facts corrected. A new name is given by renaming it.' })
export class EditInstitutionInput extends InstitutionFactsInput {
  @Field(() => ID, { description: 'The institution.' })
  @IsUUID()
  institutionId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A new name of an institution, which keeps its identity.' })
export class RenameInstitutionInput extends InstitutionInput {
  @Field(() => String, { description: 'The name that it has from then on, in English.' })
  @Trimmed()
  @NotBlank()
  @AtMost('institutionName')
  name: string;

  @Field(() => String, { nullable: true, description: 'Acronym in use from then on.' })
  @IsOptional()
  @Trimmed()
  @AtMost('acronym')
  acronym: string | null;

  @Field(() => Day, { description: 'The day from which on it has this name; not in the future.' })
  since: string;
}

@InputType({ description: 'An institution that has become part of another one, or was entered twice.' })
export class MergeInstitutionsInput extends InstitutionInput {
  @Field(() => ID, { description: 'The institution that it goes into.' })
  @IsUUID()
  intoId: string;

  @Field(() => Day, { description: 'The day from which on both are one; not in the future.' })
  since: string;
}
