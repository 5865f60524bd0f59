import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsString, IsUUID, Min, ValidateNested } from 'class-validator';
import { AtMost } from '../../../kernel/index.js';

/** No text has more passages; the limits of requests hold besides. */
const MOST_PASSAGES = 2000;

@InputType({ description: 'Which translation.' })
class OfTranslation {
  @Field(() => ID, { description: 'The priority whose text it is.' })
  @IsUUID()
  priorityId: string;

  @Field({ description: 'BCP 47 tag of the translation: one of the roadmap, beside the authentic one.' })
  @IsString()
  @AtMost('code')
  language: string;
}

@InputType({ description: 'That the translation of a passage stands for the words that it has now.' })
export class ConfirmTranslationInput extends OfTranslation {
  @Field(() => ID, { description: 'The passage.' })
  @IsUUID()
  passageId: string;

  @Field({ description: 'The authentic words that were seen beside it.' })
  @IsString()
  @AtMost('passage')
  source: string;

  @Field(() => Int, { description: 'The version of the translation that was seen; 0 where there was none.' })
  @IsInt()
  @Min(0)
  expectedVersion: number;
}

@InputType({ description: 'Words for the translation of a passage; made plain as those of a passage are.' })
export class SaveTranslationInput extends ConfirmTranslationInput {
  @Field({ description: 'All of its words; none takes the translation back.' })
  @IsString()
  @AtMost('passage')
  text: string;
}

@InputType({ description: 'The translation of one passage, as a file gave it.' })
export class TranslatedWordsInput {
  @Field(() => ID, { description: 'The passage.' })
  @IsUUID()
  passageId: string;

  @Field({ description: 'The authentic words that it was made from.' })
  @IsString()
  @AtMost('passage')
  source: string;

  @Field({ description: 'All of its words.' })
  @IsString()
  @AtMost('passage')
  text: string;

  @Field(() => Int, { description: 'The version of the translation that the preview showed; 0 where there was none.' })
  @IsInt()
  @Min(0)
  expectedVersion: number;
}

@InputType({
  description: 'Translations of passages, as the preview of a file showed them: all of them are taken, or none.',
})
export class TakeTranslationsInput extends OfTranslation {
  @Field(() => [TranslatedWordsInput], { description: 'Those that are taken.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PASSAGES)
  @ValidateNested({ each: true })
  @Type(() => TranslatedWordsInput)
  texts: TranslatedWordsInput[];
}

@InputType({ description: 'A translation to be put before the participants, with the text as it is circulated now.' })
export class CirculateTranslationInput extends OfTranslation {
  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
