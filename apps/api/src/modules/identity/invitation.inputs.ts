import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEmail, IsEnum, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { AtMost, NotBlank, Trimmed } from '../../kernel/index.js';
import { Accreditation, Role } from './role.js';

@InputType({ description: 'An administrator to be. It has no voice in a roadmap.' })
export class InviteAdministratorInput {
  @Field(() => String, { description: 'Address to sign in with; case does not matter.' })
  @IsEmail()
  @AtMost('email')
  email: string;

  @Field(() => String, {
    nullable: true,
    description:
      "BCP 47 tag of its language: one of those that Waymark has. Without one, the roadmap's authentic one, or English.",
  })
  @IsOptional()
  @IsString()
  @AtMost('code')
  language?: string | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A mail to see whether mail works.' })
export class SendTestMailInput {
  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A seat in one roadmap for whoever has the address.' })
export class InviteMemberInput extends InviteAdministratorInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

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
}

@InputType({ description: 'An invitation as you saw it.' })
export class InvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  @IsUUID()
  invitationId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'What its addressee answers to an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'The token of the link.' })
  @IsString()
  @AtMost('code')
  token: string;

  @Field(() => String, { nullable: true, description: 'Name of a new account; without one it is named by its role.' })
  @IsOptional()
  @Trimmed()
  @NotBlank()
  @AtMost('accountName')
  name: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The password of the account with this address, or of the new one; not needed where you are signed in with it.',
  })
  @IsOptional()
  @IsString()
  password: string | null;
}

@InputType({ description: 'The first administrator of an empty installation.' })
export class FoundInstallationInput {
  @Field(() => String, { description: 'The token of the link that the start has printed.' })
  @IsString()
  @AtMost('code')
  token: string;

  @Field(() => String, { description: 'Address to sign in with; case does not matter.' })
  @IsEmail()
  @AtMost('email')
  email: string;

  @Field(() => String, { description: 'Name of the account.' })
  @Trimmed()
  @NotBlank()
  @AtMost('accountName')
  name: string;

  @Field(() => String, { description: 'Its password: at least 12 characters, not made of the name or the address.' })
  @IsString()
  password: string;
}

@ArgsType()
export class TokenArgs {
  @Field(() => String, { description: 'The token of the link.' })
  @IsString()
  @AtMost('code')
  token: string;
}

@ArgsType()
export class InvitationsArgs {
  @Field(() => ID, { nullable: true, description: 'The roadmap; without one, those of administrators.' })
  @IsOptional()
  @IsUUID()
  roadmapId: string | null;
}

@InputType({ description: 'Whoever has forgotten a password.' })
export class RequestResetInput {
  @Field(() => String, { description: 'Address of the account; case does not matter.' })
  @IsEmail()
  @AtMost('email')
  email: string;
}

@InputType({ description: 'An account whose password is to be set anew by its owner.' })
export class MakeResetLinkInput {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  userId: string;
}

@InputType({ description: 'A password for the account that a reset link belongs to.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'The token of the link.' })
  @IsString()
  @AtMost('code')
  token: string;

  @Field(() => String, {
    description: 'The new password: at least 12 characters, not made of the name or the address.',
  })
  @IsString()
  password: string;
}

@InputType({ description: 'A new password for the own account.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password that it has.' })
  @IsString()
  @AtMost('password')
  current: string;

  @Field(() => String, {
    description: 'The new password: at least 12 characters, not made of the name or the address.',
  })
  @IsString()
  password: string;
}
