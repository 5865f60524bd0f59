import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DraftPriority, Making } from '../drafting/index.js';
import { ChangeSource } from './compare.types.js';
import { PageRoadmap } from './page-roadmap.types.js';
import { StepPlan, StepToName } from './plan.types.js';

@ObjectType({ description: 'Where words of a text in the making may come from: an amendment that was accepted.' })
export class DraftSource extends ChangeSource {
  @Field(() => Int, { description: 'The number of the version that it was proposed to.' })
  versionNumber: number;
}

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

  @Field(() => [StepPlan], {
    description: 'The plans of the steps of that text, of proposed ones as well, in their order.',
  })
  plans: StepPlan[];

  @Field(() => [StepToName], {
    description: 'The steps of all texts as they are written, of proposed ones as well, in their order.',
  })
  steps: StepToName[];

  @Field(() => [DraftSource], { description: 'Accepted amendments to its passages, the earliest decision first.' })
  sources: DraftSource[];
}
