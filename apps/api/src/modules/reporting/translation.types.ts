import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Translation } from '../drafting/index.js';
import { PageRoadmap } from './page-roadmap.types.js';

@ObjectType({ description: 'A text beside its translation into one language, as the secretariat writes it.' })
export class TranslationPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => ID, { description: 'The priority or preamble whose text it is.' })
  priorityId: string;

  @Field(() => String, { nullable: true, description: 'Its code, P3; null until its first circulation.' })
  code: string | null;

  @Field({ description: 'Title of the text, in the making where there is one.' })
  title: string;

  @Field(() => Translation, {
    nullable: true,
    description: 'The translation; null where the roadmap has no such language, or the text no words.',
  })
  translation: Translation | null;
}
