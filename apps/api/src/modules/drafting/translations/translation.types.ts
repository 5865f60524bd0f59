import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumeration } from '../../../kernel/index.js';
import { PassageKind } from '../../roadmap/index.js';

export const TranslationState = enumeration<'missing' | 'stale' | 'done'>('TranslationState', {
  description: 'How far the translation of a passage is.',
  values: {
    missing: 'It has no words yet.',
    stale: 'It was made from other words than the passage has now.',
    done: 'It was made from the words that the passage has now.',
  },
});
export type TranslationState = keyof typeof TranslationState;

@ObjectType({ description: 'A passage beside its translation.' })
export class TranslatedPassage {
  @Field(() => ID, { description: 'Identity of the passage.' })
  id: string;

  @Field(() => PassageKind, { description: 'Which part of the text it is.' })
  kind: PassageKind;

  @Field(() => ID, { nullable: true, description: "The step it belongs to; null for the text's own passages." })
  stepId: string | null;

  @Field(() => String, { nullable: true, description: 'Code of that step, 3.1; null without one.' })
  stepCode: string | null;

  @Field({ description: 'The number by which it is cited, in both languages.' })
  label: string;

  @Field({ description: 'Its words in the authentic language.' })
  source: string;

  @Field({ description: 'Its words in the language of the translation; empty where it has none.' })
  text: string;

  @Field({ description: 'The authentic words that the translation was made from; empty where it has none.' })
  madeFrom: string;

  @Field(() => TranslationState, { description: 'How far it is.' })
  state: TranslationState;

  @Field(() => Int, { description: 'Counts changes of the translation, for `expectedVersion`; 0 before the first.' })
  version: number;

  @Field(() => Date, { nullable: true, description: 'When the translation was last changed.' })
  editedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Role title of who changed it last.' })
  editedBy: string | null;
}

@ObjectType({ description: 'How far a text is translated into a language.' })
export class LanguageProgress {
  @Field({ description: 'BCP 47 tag of the language.' })
  language: string;

  @Field(() => Int, { description: 'Passages that are translated as they are now.' })
  done: number;

  @Field(() => Int, { description: 'Passages whose translation was made from other words.' })
  stale: number;

  @Field(() => Int, { description: 'Passages without a translation.' })
  missing: number;

  @Field({ description: 'Whether a silence round needs it.' })
  required: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was circulated last with the text as it is circulated now; null where it was not.',
  })
  circulatedAt: Date | null;
}

@ObjectType({ description: "A text beside its translation into one language. The secretariat's alone." })
export class Translation {
  @Field(() => ID, { description: 'The priority or preamble whose text it is.' })
  priorityId: string;

  @Field(() => String, { nullable: true, description: 'Its code, P3; null until its first circulation.' })
  code: string | null;

  @Field({ description: 'Whether it is the text in the making; otherwise the one circulated last.' })
  inMaking: boolean;

  @Field({ description: 'Whether the translation can be circulated by itself now: while the text is in consultation.' })
  circulable: boolean;

  @Field({ description: 'BCP 47 tag of the authentic language.' })
  sourceLanguage: string;

  @Field({ description: 'BCP 47 tag of the translation.' })
  language: string;

  @Field(() => [LanguageProgress], { description: 'The languages into which the roadmap is translated, in its order.' })
  languages: LanguageProgress[];

  @Field(() => [TranslatedPassage], { description: 'The passages that have words, in the order of the text.' })
  passages: TranslatedPassage[];
}
