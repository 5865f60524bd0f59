import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageRoadmap } from './page-roadmap.types.js';

@ObjectType({ description: 'A step in the table of alignment.' })
export class AlignedStep {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Short code; null as long as it has none.' })
  code: string | null;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => Int, { description: 'For `alignStep` of the secretariat; 1 for others.' })
  version: number;

  @Field(() => [ID], { description: 'Items with which it is aligned itself.' })
  itemIds: string[];
}

@ObjectType({ description: 'A priority in the table of alignment.' })
export class AlignedPriority {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Short code; null as long as it has none.' })
  code: string | null;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => Int, { description: 'For `alignPriority`.' })
  version: number;

  @Field(() => [ID], { description: 'Items with which it is aligned itself.' })
  itemIds: string[];

  @Field(() => [AlignedStep], { description: 'Its steps, in order.' })
  steps: AlignedStep[];
}

@ObjectType({ description: 'An item with which priorities and steps can be aligned.' })
export class AlignmentRow {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code.' })
  code: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'What it is, for example an article or a target.' })
  kind: string;

  @Field({ description: 'How it is cited.' })
  citation: string;

  @Field(() => String, { nullable: true, description: 'A note for readers.' })
  note: string | null;

  @Field({ description: "Whether it is the roadmap's own; else it is one of the catalogue." })
  own: boolean;

  @Field(() => Int, { description: 'For `editAlignmentItem`.' })
  version: number;

  @Field({ description: 'Whether no priority and no step that the reader sees is aligned with it.' })
  uncovered: boolean;
}

@ObjectType({ description: 'A framework with its items.' })
export class AlignmentGroup {
  @Field(() => ID, { nullable: true, description: 'Identity; null for one that the catalogue lacks.' })
  id: string | null;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => [AlignmentRow], { description: 'Its items, by code.' })
  items: AlignmentRow[];
}

@ObjectType({ description: 'Items of frameworks by priorities and steps.' })
export class AlignmentPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field({ description: 'Whether the reader may change what is aligned, and own items.' })
  mayPlan: boolean;

  @Field(() => [AlignmentGroup], { description: 'Frameworks by title; those of the catalogue also without items.' })
  frameworks: AlignmentGroup[];

  @Field(() => [AlignedPriority], { description: 'Priorities that the reader sees, in order.' })
  priorities: AlignedPriority[];

  @Field(() => Int, { description: 'Items that nothing covers.' })
  uncoveredCount: number;
}
