import { Field, ID, InputType, Int, ArgsType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEmail,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AtMost, Day, NotBlank, Trimmed } from '../../kernel/index.js';
import { PublicationLevel } from './roadmap.entity.js';
import { Distribution } from './setup.types.js';

/** Lists that a person fills by hand stay well below this. */
export const MANY = 400;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

@ArgsType()
export class SetupArgs {
  @Field(() => String, { description: 'The code of the roadmap.' })
  @NotBlank()
  @AtMost('code')
  roadmap: string;
}

@InputType({ description: 'A roadmap to be set up, and who is to set it up.' })
export class CreateRoadmapInput {
  @Field(() => String, { description: 'Full title, in the authentic language.' })
  @Trimmed()
  @NotBlank()
  @AtMost('roadmapTitle')
  title: string;

  @Field(() => String, { description: 'Title for narrow places.' })
  @Trimmed()
  @NotBlank()
  @AtMost('shortTitle')
  shortTitle: string;

  @Field(() => String, { description: 'Its code in addresses: small letters, digits and hyphens.' })
  @Trimmed()
  @Matches(CODE)
  @AtMost('roadmapCode')
  code: string;

  @Field(() => String, { description: 'BCP 47 tag of the authentic language.' })
  @IsString()
  @AtMost('code')
  language: string;

  @Field(() => String, { description: 'IANA zone of its days and deadlines, to begin with.' })
  @IsString()
  @AtMost('code')
  zone: string;

  @Field(() => String, { description: 'Address of one person of its secretariat.' })
  @IsEmail()
  @AtMost('email')
  secretariatEmail: string;

  @Field(() => String, { description: "Title under which the secretariat's acts are shown." })
  @Trimmed()
  @NotBlank()
  @AtMost('membershipTitle')
  secretariatTitle: string;

  @Field(() => String, {
    nullable: true,
    description:
      'BCP 47 tag of the language of its invitation: one of those that Waymark has. Without one, the authentic one, or English.',
  })
  @IsOptional()
  @IsString()
  @AtMost('code')
  secretariatLanguage?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The closed roadmap that it continues: its settings, participants, institutions and people are carried.',
  })
  @IsOptional()
  @IsUUID()
  continuesId?: string | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'The title of a roadmap in one language.' })
export class LocalTitleInput {
  @Field(() => String, { description: 'BCP 47 tag of the language.' })
  @IsString()
  @AtMost('code')
  language: string;

  @Field(() => String, { description: 'Full title.' })
  @Trimmed()
  @AtMost('roadmapTitle')
  title: string;

  @Field(() => String, { description: 'Title for narrow places.' })
  @Trimmed()
  @AtMost('shortTitle')
  shortTitle: string;
}

@InputType({ description: 'How many of the electorate must endorse.' })
export class FloorInput {
  @Field(() => Int, { description: 'Of a fraction the numerator; without a denominator the number itself.' })
  @IsInt()
  @Min(1)
  @Max(1000)
  numerator: number;

  @Field(() => Int, { nullable: true, description: 'Denominator of the fraction.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  denominator: number | null;
}

@InputType({ description: 'What a distribution is called in this roadmap.' })
export class DistributionLabelInput {
  @Field(() => Distribution, { description: 'The distribution.' })
  @IsEnum(Distribution)
  distribution: Distribution;

  @Field(() => String, { description: 'Its label; empty for the usual one.' })
  @Trimmed()
  @AtMost('distributionLabel')
  label: string;
}

@InputType({ description: 'The roadmap as its set-up was seen.' })
export class SetupInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => Int, { description: 'The version of the set-up that you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'Settings to save. What is absent stays as it is.' })
export class SaveSettingsInput extends SetupInput {
  @Field(() => String, { nullable: true, description: 'Full title, in the authentic language.' })
  @IsOptional()
  @Trimmed()
  @NotBlank()
  @AtMost('roadmapTitle')
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Title for narrow places.' })
  @IsOptional()
  @Trimmed()
  @NotBlank()
  @AtMost('shortTitle')
  shortTitle?: string | null;

  @Field(() => [LocalTitleInput], { nullable: true, description: 'Titles in further languages.' })
  @IsOptional()
  @Type(() => LocalTitleInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MANY)
  titles?: LocalTitleInput[] | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag of the authentic language, until drafting starts.' })
  @IsOptional()
  @IsString()
  @AtMost('code')
  language?: string | null;

  @Field(() => [String], { nullable: true, description: 'BCP 47 tags of the translations.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  translations?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Language versions without which no silence round opens.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  requiredLanguages?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the countries of origin concerned.' })
  @IsOptional()
  @IsString({ each: true })
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  originCodes?: string[] | null;

  @Field(() => Day, { nullable: true, description: 'First day of the period.' })
  @IsOptional()
  periodStart?: string | null;

  @Field(() => Day, { nullable: true, description: 'Last day of the period.' })
  @IsOptional()
  periodEnd?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA zone of its days and deadlines.' })
  @IsOptional()
  @IsString()
  @AtMost('code')
  zone?: string | null;

  @Field(() => String, { nullable: true, description: 'Hour of deadlines in that zone, as 17:00.' })
  @IsOptional()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  deadlineTime?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code of the currency in which sums are shown. It stays once an exchange rate stands.',
  })
  @IsOptional()
  @IsString()
  @AtMost('chip')
  currency?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days after which a status update is no longer fresh.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  updateIntervalDays?: number | null;

  @Field(() => [Day], { nullable: true, description: 'Days by which updates are due. Past ones stay.' })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  reportingDates?: string[] | null;

  @Field(() => FloorInput, { nullable: true, description: 'How many must endorse.' })
  @IsOptional()
  @Type(() => FloorInput)
  @ValidateNested()
  floor?: FloorInput | null;

  @Field(() => Int, { nullable: true, description: 'Delegations needed for a ballot in session; 0 for all electors.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  quorum?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether silence rounds may be opened.' })
  @IsOptional()
  @IsBoolean()
  silenceAllowed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether evidence is assessed.' })
  @IsOptional()
  @IsBoolean()
  assessmentAllowed?: boolean | null;

  @Field(() => PublicationLevel, { nullable: true, description: 'How much the public sees.' })
  @IsOptional()
  @IsEnum(PublicationLevel)
  publicationLevel?: PublicationLevel | null;

  @Field(() => String, { nullable: true, description: 'With what the symbols of its documents begin; empty for none.' })
  @IsOptional()
  @Trimmed()
  @AtMost('symbolPrefix')
  symbolPrefix?: string | null;

  @Field(() => [DistributionLabelInput], { nullable: true, description: 'Labels of distributions.' })
  @IsOptional()
  @Type(() => DistributionLabelInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MANY)
  distributionLabels?: DistributionLabelInput[] | null;

  @Field(() => [Int], { nullable: true, description: 'Days of the week on which people work, Monday 1 to Sunday 7.' })
  @IsOptional()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  @ArrayUnique()
  workingDays?: number[] | null;

  @Field(() => [Day], { nullable: true, description: 'Public holidays of the secretariat.' })
  @IsOptional()
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  holidays?: string[] | null;
}

@InputType({ description: 'A roadmap whose set-up is complete.' })
export class StartDraftingInput extends SetupInput {
  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A set-up file that is brought in.' })
export class BringInSetupInput extends SetupInput {
  @Field(() => String, { description: 'JSON in the form `waymark.setup/1`.' })
  @IsString()
  @AtMost('setupFile')
  content: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
