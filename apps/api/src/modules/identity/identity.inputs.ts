import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEmail, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { AtMost, NotBlank, Trimmed } from '../../kernel/index.js';
import { LANGUAGES } from '@waymark/i18n';
import { Accreditation, Role } from './role.js';

const languages = LANGUAGES.map(({ code }) => code);

@InputType({ description: 'Address and password.' })
export class SignInInput {
  @Field(() => String, { description: 'Address of the account.' })
  @IsString()
  @AtMost('email')
  email: string;

  @Field(() => String, { description: 'Its password.' })
  @IsString()
  @AtMost('password')
  password: string;
}

@InputType({ description: 'A new account. It has no rights until a membership gives some.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'Address to sign in with; case does not matter.' })
  @IsEmail()
  @AtMost('email')
  email: string;

  @Field(() => String, { description: 'Name of the account.' })
  @Trimmed()
  @NotBlank()
  @AtMost('accountName')
  name: string;

  @Field(() => String, { description: 'At least 12 characters, not made of the name or the address.' })
  @IsString()
  password: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it manages accounts and roadmaps.' })
  @IsBoolean()
  administrator: boolean;

  @Field(() => String, { defaultValue: 'en', description: 'BCP 47 tag of the language of the interface.' })
  @IsIn(languages)
  language: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'An account to disable. Its sessions end at once.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  userId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'A role for an account in one roadmap.' })
export class GrantMembershipInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  userId: string;

  @Field(() => Role, { description: 'The role.' })
  @IsEnum(Role)
  role: Role;

  @Field(() => Accreditation, { nullable: true, description: 'For a head of delegation: head or alternate.' })
  @IsOptional()
  @IsEnum(Accreditation)
  accreditation: Accreditation | null;

  @Field(() => String, { description: 'Title under which its acts are shown.' })
  @Trimmed()
  @NotBlank()
  @AtMost('membershipTitle')
  title: string;

  @Field(() => ID, { nullable: true, description: 'The participant, for roles within one.' })
  @IsOptional()
  @IsUUID()
  participantId: string | null;

  @Field(() => [ID], { defaultValue: [], description: 'The institutions of a focal point.' })
  @IsUUID(undefined, { each: true })
  institutionIds: string[];

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A membership to end. What was done under it stays on record.' })
export class EndMembershipInput {
  @Field(() => ID, { description: 'The membership.' })
  @IsUUID()
  membershipId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@ArgsType()
export class PersonaArgs {
  @Field(() => ID, { description: 'Key of the persona.' })
  @IsString()
  @AtMost('code')
  key: string;
}

@ArgsType()
export class RoadmapArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;
}
