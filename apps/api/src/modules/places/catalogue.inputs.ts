import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Matches, ValidateNested } from 'class-validator';
import { AtMost } from '../../kernel/index.js';
import { DesignationInput } from './designation.js';

@InputType({ description: 'An entry of the country catalogue.' })
export class CountryInput {
  @Field(() => String, { description: 'Its code: two capital letters.' })
  @Matches(/^[A-Z]{2}$/)
  @AtMost('code')
  code: string;

  @Field(() => DesignationInput, { description: 'Its wording, wherever a roadmap has none of its own.' })
  @Type(() => DesignationInput)
  @ValidateNested()
  designation: DesignationInput;

  @Field(() => String, { nullable: true, description: 'IANA zone for local times; null where it has none.' })
  @IsOptional()
  @IsString()
  @AtMost('code')
  zone: string | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'An entry that the catalogue lacks.' })
export class AddCountryInput extends CountryInput {}

@InputType({ description: 'A correction of an entry. All of it is replaced.' })
export class EditCountryInput extends CountryInput {
  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  expectedVersion: number;
}
