import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEmail, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { AtMost, Day, NotBlank, Trimmed } from '../../kernel/index.js';

/** One act hands over no more; nobody has a seat in nearly so many roadmaps. */
const MOST_SEATS = 50;

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

@InputType({ description: 'An account to disable. Its sessions end at once.' })
export class DisableAccountInput {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  userId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'An account to erase: everything that names the person. This cannot be undone.' })
export class EraseAccountInput extends DisableAccountInput {
  @Field(() => String, { description: 'Its address, said once more; case does not matter.' })
  @IsString()
  @AtMost('email')
  email: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@ArgsType()
export class AccountArgs {
  @Field(() => ID, { description: 'The account.' })
  @IsUUID()
  userId: string;
}

@ArgsType()
export class SessionArgs {
  @Field(() => ID, { description: 'The session.' })
  @IsUUID()
  sessionId: string;
}

@InputType({ description: 'What an account says of itself.' })
export class SaveProfileInput {
  @Field(() => String, {
    nullable: true,
    description: 'Name of the account; without one it is named by the title of its seat.',
  })
  @IsOptional()
  @Trimmed()
  @NotBlank()
  @AtMost('accountName')
  name?: string | null;

  @Field(() => String, { description: 'BCP 47 tag of the language of the interface: one of those that Waymark has.' })
  @IsString()
  @AtMost('code')
  language: string;

  @Field(() => String, { nullable: true, description: 'Time zone outside roadmaps; null for that of the device.' })
  @IsOptional()
  @IsString()
  @AtMost('code')
  zone?: string | null;

  @Field(() => Int, { description: 'The version of the account that you saw.' })
  @IsInt()
  expectedVersion: number;
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

@InputType({ description: 'A seat whose holder you vouch for.' })
export class ConfirmSeatInput {
  @Field(() => ID, { description: 'The membership.' })
  @IsUUID()
  membershipId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'The letter that accredits the first signatory of a delegation.' })
export class RecordLetterInput extends ConfirmSeatInput {
  @Field(() => String, { description: 'Its reference: number, date, issuer.' })
  @Trimmed()
  @NotBlank()
  @AtMost('letterReference')
  reference: string;
}

@InputType({ description: 'From when to when a signatory signs. Without letter and days, what stands is taken back.' })
export class SetAccreditationInput extends ConfirmSeatInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The letter: the one that stands, or an upload of yours for this roadmap.',
  })
  @IsOptional()
  @IsUUID()
  letterId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Its first day.' })
  @IsOptional()
  @IsString()
  validFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Its last day.' })
  @IsOptional()
  @IsString()
  validUntil?: string | null;
}

@InputType({ description: 'Another seat of the same person, as you saw it.' })
export class AlsoHandedOverInput {
  @Field(() => ID, { description: 'The membership.' })
  @IsUUID()
  membershipId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'A seat that passes to whoever has an address, who is told by a link.' })
export class HandOverInput extends ConfirmSeatInput {
  @Field(() => String, { description: 'Address of the successor; case does not matter.' })
  @IsEmail()
  @AtMost('email')
  email: string;

  @Field(() => String, {
    nullable: true,
    description:
      "BCP 47 tag of the language of the invitation: one of those that Waymark has. Without one, the roadmap's authentic one, or English.",
  })
  @IsOptional()
  @IsString()
  @AtMost('code')
  language?: string | null;

  @Field(() => Boolean, {
    description: 'True where the seat ends at once; otherwise it ends as the successor takes it up.',
  })
  @IsBoolean()
  endsNow: boolean;

  @Field(() => [AlsoHandedOverInput], {
    defaultValue: [],
    description: 'Seats of the same person in other roadmaps that pass to the same address: all of them or none.',
  })
  @Type(() => AlsoHandedOverInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MOST_SEATS)
  also: AlsoHandedOverInput[];
}

@ArgsType()
export class MembershipArgs {
  @Field(() => ID, { description: 'The membership.' })
  @IsUUID()
  membershipId: string;
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

@ArgsType()
export class PeopleArgs {
  @Field(() => String, { description: 'Code of the roadmap.' })
  @IsString()
  @AtMost('code')
  roadmap: string;
}
