import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EDITION_KIND_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../../kernel/index.js';

export const EditionKind = enumeration('EditionKind', EDITION_KIND_DESCRIPTIONS);
export type EditionKind = keyof typeof EditionKind;

@ObjectType({ description: 'The whole roadmap as a document, under a number. It never changes.' })
export class Edition {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Its number, such as 1.3-draft or 1.3.' })
  number: string;

  @Field(() => Int, { description: 'Place among the editions of the roadmap, from 1.' })
  ordinal: number;

  @Field(() => EditionKind, { description: 'A circulated draft, or texts that were in force together.' })
  kind: EditionKind;

  @Field(() => String, { description: 'What the secretariat wrote of it; may be empty.' })
  note: string;

  @Field(() => String, { description: 'BCP 47 tag of the authentic text.' })
  language: string;

  @Field(() => String, { description: 'SHA-256 over the canonical form of the hashes of its parts.' })
  hash: string;

  @Field(() => Date, { description: 'When it was put before the participants, or came into force.' })
  circulatedAt: Date;

  @Field(() => Int, { description: 'How many texts it holds.' })
  parts: number;

  @Field(() => Int, { description: 'How many of them are new or other than in the edition before.' })
  changed: number;

  @Field(() => Int, { description: 'How many texts of the edition before are not in it.' })
  removed: number;
}
