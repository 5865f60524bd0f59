import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AtMost, Day } from '../../kernel/index.js';
import { DesignationInput } from '../places/index.js';
import { MANY, SetupInput } from './setup.inputs.js';

@InputType({ description: 'A participant to be, from the catalogue.' })
export class AddParticipantInput extends SetupInput {
  @Field(() => String, { description: 'Its code in the catalogue.' })
  @Matches(/^[A-Z]{2}$/)
  @AtMost('code')
  countryCode: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'What a roadmap sets for one of its participants. All of it is replaced.' })
export class SaveParticipantInput extends SetupInput {
  @Field(() => ID, { description: 'The participant.' })
  @IsUUID()
  participantId: string;

  @Field(() => DesignationInput, {
    nullable: true,
    description: "The roadmap's own wording; null for the catalogue's.",
  })
  @IsOptional()
  @Type(() => DesignationInput)
  @ValidateNested()
  designation: DesignationInput | null;

  @Field(() => Boolean, { description: 'Whether its delegation takes positions.' })
  @IsBoolean()
  elector: boolean;

  @Field(() => String, { nullable: true, description: "IANA zone; null for the catalogue's or the roadmap's." })
  @IsOptional()
  @IsString()
  @AtMost('code')
  zone: string | null;

  @Field(() => [Int], { nullable: true, description: "Days of the week on which people work; null for the roadmap's." })
  @IsOptional()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  @ArrayUnique()
  workingDays: number[] | null;

  @Field(() => [Day], { description: 'Public holidays.' })
  @ArrayUnique()
  @ArrayMaxSize(MANY)
  holidays: string[];
}

@InputType({ description: 'A participant that is not to take part.' })
export class RemoveParticipantInput extends SetupInput {
  @Field(() => ID, { description: 'The participant.' })
  @IsUUID()
  participantId: string;
}
