import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { PRIORITY_KINDS, type OwnKind } from '@waymark/domain';
import { ArrayMaxSize, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { AtMost, enumeration, NotBlank } from '../../kernel/index.js';
import { PriorityKind } from '../roadmap/index.js';

/** No roadmap has more priorities; the limits of requests hold besides. */
const MOST_PRIORITIES = 200;

const OwnPassageKind = enumeration<OwnKind>('OwnPassageKind', {
  description: 'What can be added to a text, wherever it stands.',
  values: { paragraph: 'A paragraph.', item: 'An item of a list.' },
});

export const MakingChange = enumeration('MakingChange', {
  description: 'A change of the order or state of passages of a text in the making.',
  values: {
    add: 'Adds a paragraph or item behind `afterPassageId`, with `ownKind` and `text`.',
    split: 'Cuts `passageId` in two at `offset`; the first part keeps the id.',
    join: 'Joins the next passage of the same part to `passageId`.',
    move: 'Moves `passageId` behind `afterPassageId`.',
    remove: 'Strikes `passageId` out.',
    put_back: 'Puts `passageId` back.',
    add_step: 'Adds a step behind `afterStepId` (null: before all others), with `text` as its title.',
    move_step: 'Moves `stepId` behind `afterStepId` (null: before all others).',
    remove_step: 'Strikes `stepId` out, whole.',
    put_back_step: 'Puts `stepId` back, whole.',
  },
});
export type MakingChange = keyof typeof MakingChange;

@InputType({ description: 'A new priority, or the preamble, as a text in the making.' })
export class AddPriorityInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => PriorityKind, { nullable: true, description: 'A priority unless it is said; or the preamble.' })
  @IsOptional()
  @IsIn(PRIORITY_KINDS.filter((kind) => kind !== 'document'))
  kind: 'priority' | 'preamble' | null;

  @Field({ description: 'Its title.' })
  @NotBlank()
  @AtMost('passageTitle')
  title: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A text to be begun as a copy of the one circulated last.' })
export class StartMakingInput {
  @Field(() => ID, { description: 'The priority, or the preamble.' })
  @IsUUID()
  priorityId: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A text in the making that is thrown away; with it a priority that was never circulated.' })
export class DiscardMakingInput {
  @Field(() => ID, { description: 'Its priority.' })
  @IsUUID()
  priorityId: string;

  @Field({ description: '`revision` of the making that you saw: nothing is thrown away that you have not seen.' })
  @IsString()
  @AtMost('code')
  expectedRevision: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'Words for a passage. What is not plain in them is made so, and named.' })
export class SavePassageInput {
  @Field(() => ID, { description: 'The priority whose text it is.' })
  @IsUUID()
  priorityId: string;

  @Field(() => ID, { description: 'The passage.' })
  @IsUUID()
  passageId: string;

  @Field({ description: 'All of its words.' })
  @IsString()
  @AtMost('passage')
  text: string;

  @Field(() => Int, { description: 'The version of the passage that the words were written upon.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'A change of the order or state of passages; which fields it needs, `change` says.' })
export class ChangeMakingInput {
  @Field(() => ID, { description: 'The priority whose text it is.' })
  @IsUUID()
  priorityId: string;

  @Field(() => MakingChange, { description: 'What is done.' })
  @IsEnum(MakingChange)
  change: MakingChange;

  @Field(() => ID, { nullable: true, description: 'The passage it is done to.' })
  @IsOptional()
  @IsUUID()
  passageId: string | null;

  @Field(() => ID, { nullable: true, description: 'The passage behind which it comes.' })
  @IsOptional()
  @IsUUID()
  afterPassageId: string | null;

  @Field(() => ID, { nullable: true, description: 'The step it is done to.' })
  @IsOptional()
  @IsUUID()
  stepId: string | null;

  @Field(() => ID, { nullable: true, description: 'The step behind which it comes; null: before all others.' })
  @IsOptional()
  @IsUUID()
  afterStepId: string | null;

  @Field(() => OwnPassageKind, { nullable: true, description: 'What is added; a paragraph unless it is said.' })
  @IsOptional()
  @IsEnum(OwnPassageKind)
  ownKind: OwnKind | null;

  @Field(() => Int, { nullable: true, description: 'Where it is cut, in characters (code points).' })
  @IsOptional()
  @IsInt()
  offset: number | null;

  @Field(() => String, { nullable: true, description: 'The words of what is added; a title for a step.' })
  @IsOptional()
  @IsString()
  @AtMost('passage')
  text: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of `passageId` that you saw; needed to cut it, for `offset` counts its characters.',
  })
  @IsOptional()
  @IsInt()
  passageVersion: number | null;

  @Field(() => Int, { description: 'The version of the making that you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'Which passage the reader has open: said again before 30 seconds have passed.' })
export class TendPassageInput {
  @Field(() => ID, { description: 'The priority whose text it is.' })
  @IsUUID()
  priorityId: string;

  @Field(() => ID, { nullable: true, description: 'The passage; null where none is open any more.' })
  @IsOptional()
  @IsUUID()
  passageId: string | null;
}

@InputType({ description: 'An order of the priorities that were never circulated.' })
export class OrderPrioritiesInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => [ID], { description: 'All of them, in their order.' })
  @ArrayMaxSize(MOST_PRIORITIES)
  @IsUUID('all', { each: true })
  priorityIds: string[];

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@ArgsType()
export class PassageHistoryArgs {
  @Field(() => ID, { description: 'The priority whose text it is.' })
  @IsUUID()
  priorityId: string;

  @Field(() => ID, { description: 'The passage.' })
  @IsUUID()
  passageId: string;

  @Field(() => String, { nullable: true, description: 'Only wordings before this cursor.' })
  @IsOptional()
  before: string | null;
}
