import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CIRCULATION_HINDRANCES, type CirculationHindrance as Hindrance } from '@waymark/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsUUID, ValidateNested } from 'class-validator';
import { AtMost, enumeration, Trimmed } from '../../../kernel/index.js';
import { PriorityState } from '../priority.entity.js';
import { MANY } from '../setup.inputs.js';

const HindranceEnum = enumeration('CirculationHindranceCode', CIRCULATION_HINDRANCES);

@ObjectType({ description: 'A text that the next draft of the document changes.' })
export class TextToCirculate {
  @Field(() => ID, { description: 'The priority.' })
  priorityId: string;

  @Field(() => String, { nullable: true, description: 'Its short code; null before its first circulation.' })
  code: string | null;

  @Field(() => String, { description: 'Its title as it will be circulated.' })
  title: string;

  @Field(() => PriorityState, { description: 'The state of what was circulated before.' })
  state: PriorityState;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the text in the making, for `texts`; null where the draft itself is circulated.',
  })
  version: number | null;

  @Field(() => Int, { description: 'The number under which the text will be circulated.' })
  number: number;

  @Field(() => Int, { description: 'Passages whose words are others.' })
  changed: number;

  @Field(() => Int, { description: 'Passages that are new.' })
  added: number;

  @Field(() => Int, { description: 'Passages that are gone.' })
  removed: number;
}

@ObjectType({ description: 'Why no draft can be circulated now.' })
export class CirculationHindrance {
  @Field(() => HindranceEnum, { description: 'What stands in the way.' })
  code: Hindrance;

  @Field(() => [String], { description: 'The texts that it is about, by code or title.' })
  named: string[];
}

@ObjectType({ description: "What circulating a draft of the whole document would do now. The secretariat's." })
export class Circulation {
  @Field(() => String, { description: 'The number that the draft would take.' })
  number: string;

  @Field(() => Int, { description: 'How many delegations it goes to.' })
  delegations: number;

  @Field(() => [TextToCirculate], { description: 'The texts that are new or changed, in the order of the document.' })
  texts: TextToCirculate[];

  @Field(() => Int, { description: 'How many texts the document holds, with those that are unchanged.' })
  parts: number;

  @Field(() => [CirculationHindrance], { description: 'What stands in the way; empty where it can be circulated.' })
  hindrances: CirculationHindrance[];

  @Field(() => [String], { description: 'Titles of those who have a passage open: asked about once.' })
  openBy: string[];
}

@InputType({ description: 'A text in the making as it was reviewed.' })
export class ReviewedTextInput {
  @Field(() => ID, { description: 'The priority.' })
  @IsUUID()
  priorityId: string;

  @Field(() => Int, { description: 'The version of the text in the making that you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'A draft of the whole document that is put before the participants.' })
export class CirculateInput {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => String, { description: 'What is said of it: all members read it. May be empty.' })
  @Trimmed()
  @AtMost('editionNote')
  note: string;

  @Field(() => [ReviewedTextInput], {
    description: 'The texts in the making that you reviewed, all that `circulation` named.',
  })
  @Type(() => ReviewedTextInput)
  @ValidateNested({ each: true })
  @ArrayMaxSize(MANY)
  texts: ReviewedTextInput[];

  @Field(() => Boolean, { description: 'Whether to go on although somebody has a passage open.' })
  @IsBoolean()
  evenWhileEdited: boolean;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}
