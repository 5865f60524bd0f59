import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DraftPriority, Making } from '../drafting/index.js';
import { PageRoadmap } from './page-roadmap.types.js';

@ObjectType({ description: 'What the secretariat writes: the texts of the roadmap, and one of them in the making.' })
export class DraftPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => [DraftPriority], { description: 'The preamble and the priorities, in order, with or without a draft.' })
  drafts: DraftPriority[];

  @Field(() => ID, { nullable: true, description: 'The priority that is asked for.' })
  priorityId: string | null;

  @Field(() => Making, {
    nullable: true,
    description: 'Its text in the making; null where there is none, or no priority is asked for.',
  })
  making: Making | null;
}
