import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { TEXT_LIMITS } from '@waymark/domain';
import { AtMost, Trimmed } from '../../kernel/index.js';
import { ImportedChange } from './import-check.types.js';

@ArgsType()
export class ImportsArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;
}

@ArgsType()
export class ImportArgs {
  @Field(() => ID, { description: 'The import.' })
  @IsUUID()
  importId: string;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'The number after which faults are told.' })
  @IsInt()
  @Min(0)
  faultsAfter: number;

  @Field(() => Int, { nullable: true, defaultValue: 0, description: 'The row after which rows are told.' })
  @IsInt()
  @Min(0)
  rowsAfter: number;

  @Field(() => String, { nullable: true, description: 'The key of the table whose rows are told; else the first.' })
  @IsOptional()
  @IsString()
  @AtMost('code')
  sheet: string | null;

  @Field(() => ImportedChange, { nullable: true, description: 'Only rows that would do this.' })
  @IsOptional()
  @IsEnum(ImportedChange)
  change: ImportedChange | null;
}

@InputType({ description: 'An import as you saw it.' })
export class ImportInput {
  @Field(() => ID, { description: 'The import.' })
  @IsUUID()
  importId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'An import that is to be done, all of it or nothing.' })
export class ApplyImportInput extends ImportInput {
  @Field(() => String, {
    nullable: true,
    description: 'Why what was agreed changes; needed where the check asks for it.',
  })
  @IsOptional()
  @Trimmed()
  @AtMost('planReason')
  reason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the check was held against: nothing is imported once that is another. As the check tells it.',
  })
  @IsOptional()
  @IsString()
  @AtMost('code')
  ground: string | null;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'What a column of the file becomes.' })
export class MappedColumnInput {
  @Field(() => String, { description: 'Its name, as the check tells it.' })
  @IsString()
  @AtMost('comment')
  name: string;

  @Field(() => String, { nullable: true, description: 'The key of a field; null where it is not imported.' })
  @IsOptional()
  @IsString()
  @AtMost('code')
  becomes: string | null;
}

@InputType({ description: 'How a text of a column is read from now on.' })
export class ReadingInput {
  @Field(() => String, { description: 'The key of the field.' })
  @IsString()
  @AtMost('code')
  column: string;

  @Field(() => String, { description: 'The text, as the file has it.' })
  @IsString()
  @AtMost('comment')
  text: string;

  @Field(() => String, { description: 'The value that it stands for.' })
  @IsString()
  @AtMost('code')
  value: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only in this cell of this file; else wherever the text stands.',
  })
  @IsOptional()
  @IsString()
  @AtMost('code')
  cell: string | null;
}

@InputType({ description: 'What is said about a file. What is left out stays as it was.' })
export class AdjustImportInput extends ImportInput {
  @Field(() => [MappedColumnInput], { nullable: true, description: 'What its columns become; an empty list forgets.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MappedColumnInput)
  mapping: MappedColumnInput[] | null;

  @Field(() => ReadingInput, { nullable: true, description: 'How one text is read, wherever it stands in its column.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ReadingInput)
  reading: ReadingInput | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Doubtful faults that are meant so: a code, or a code and a cell (`hidden_row:A7`, `hidden_row:Steps!A7`). Added to earlier ones.',
  })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  @MaxLength(TEXT_LIMITS.code, { each: true })
  confirm: string[] | null;
}
