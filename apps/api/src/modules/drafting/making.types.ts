import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  PASSAGE_ACT_DESCRIPTIONS,
  PASSAGE_STATE_DESCRIPTIONS,
  type Hindrance,
  type PlainChange as PlainChangeName,
} from '@waymark/domain';
import { enumeration, windowOf } from '../../kernel/index.js';
import { PassageKind, PriorityKind, PriorityState } from '../roadmap/index.js';

export const PassageState = enumeration('PassageState', PASSAGE_STATE_DESCRIPTIONS);
export type PassageState = keyof typeof PassageState;

export const PassageAct = enumeration('PassageAct', PASSAGE_ACT_DESCRIPTIONS);
export type PassageAct = keyof typeof PassageAct;

const HindranceCode = enumeration<Hindrance['code']>('HindranceCode', {
  description: 'What keeps a text in the making from being circulated.',
  values: {
    title_missing: 'A title has no words.',
    words_missing: 'A passage has no words.',
    nothing_changed: 'It is the text that it began with.',
  },
});

const PlainChange = enumeration<PlainChangeName>('PlainChange', {
  description: 'What was changed so that typed or pasted words are plain.',
  values: {
    tab: 'A tab became a space.',
    line_break: 'Another kind of line break became a plain one; in a title, a space.',
    soft_hyphen: 'A soft hyphen was taken out.',
    zero_width: 'An invisible space was taken out.',
    direction: 'A control of direction was taken out.',
    control: 'A control character was taken out.',
  },
});

@ObjectType({ description: 'A version with which a text in the making is compared.' })
export class MakingVersion {
  @Field(() => ID, { description: 'Identity of the version.' })
  id: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Field(() => [String], { description: 'Labels of the documents that hold it.' })
  labels: string[];

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  @Field({ description: 'Whether it is in force.' })
  inForce: boolean;
}

@ObjectType({ description: 'A passage of a text in the making.' })
export class MakingPassage {
  @Field(() => ID, { description: 'Identity, the same in every version and in the making.' })
  id: string;

  @Field(() => PassageKind, { description: 'Which part of the text it is.' })
  kind: PassageKind;

  @Field(() => ID, { nullable: true, description: "The step it belongs to; null for the text's own passages." })
  stepId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The number by which it is cited, `3`, of a new one with a letter, `3a`; null once it is struck out.',
  })
  label: string | null;

  @Field({ description: 'Its words, plain.' })
  text: string;

  @Field(() => Int, { description: 'Counts changes of its words, for `expectedVersion`.' })
  version: number;

  @Field(() => PassageState, { description: 'What has become of it.' })
  state: PassageState;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a removed one that was joined to another: the passage that has its words.',
  })
  joinedInto: string | null;

  @Field({ description: 'Whether it has its place: it is never moved, struck out or joined to what is before it.' })
  fixed: boolean;

  @Field({
    description: 'Whether it differs from the text that the making began with: new, struck out, or in its words.',
  })
  changed: boolean;

  @Field(() => String, { nullable: true, description: 'Its words in the version in force; null where that lacks it.' })
  textInForce: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its words in the version that is asked for with `since`; null where that lacks it, or none is.',
  })
  textSince: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was last changed in this making; null where it was not.' })
  editedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Role title of who changed it last.' })
  editedBy: string | null;
}

@ObjectType({ description: 'A passage of an earlier version that the text in the making has no more.' })
export class GonePassage {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => ID, { description: 'The version that has it: the one in force, or that of `since`.' })
  versionId: string;

  @Field(() => Int, { description: 'Its number there.' })
  number: number;

  @Field(() => PassageKind, { description: 'Which part of the text it was.' })
  kind: PassageKind;

  @Field(() => ID, { nullable: true, description: "The step it belonged to; null for the text's own passages." })
  stepId: string | null;

  @Field({ description: 'Its words there.' })
  text: string;
}

@ObjectType({ description: 'A step of a text in the making.' })
export class MakingStep {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its code, 3.1; null until its first circulation: proposed.' })
  code: string | null;

  @Field({ description: 'Whether it is struck out whole.' })
  removed: boolean;
}

@ObjectType({ description: 'Somebody who has a passage open.' })
export class PassageWriter {
  @Field(() => ID, { description: 'The passage.' })
  passageId: string;

  @Field({ description: 'Their role title.' })
  title: string;

  @Field(() => Date, { description: 'Since when they have it open.' })
  since: Date;

  @Field({ description: 'Whether it is the reader’s own seat, perhaps on another device.' })
  own: boolean;
}

@ObjectType({ description: 'What keeps a text in the making from being circulated.' })
export class MakingHindrance {
  @Field(() => HindranceCode, { description: 'What is missing.' })
  code: Hindrance['code'];

  @Field(() => ID, { nullable: true, description: 'The passage where it is mended; null where it is the whole text.' })
  passageId: string | null;
}

@ObjectType({ description: 'A text in the making, as its passages in order. The secretariat’s alone.' })
export class Making {
  @Field(() => ID, { description: 'The priority or preamble whose text it is, and its identity.' })
  priorityId: string;

  @Field(() => PriorityKind, { description: 'What the text is to the roadmap.' })
  kind: PriorityKind;

  @Field(() => String, { nullable: true, description: 'Its code, P3; null until its first circulation.' })
  code: string | null;

  @Field(() => PriorityState, { description: 'State of the text circulated last.' })
  state: PriorityState;

  @Field({ description: 'Whether it may be changed now: not while its text is fixed for a ballot.' })
  editable: boolean;

  @Field({ description: 'BCP 47 tag of its words.' })
  language: string;

  @Field(() => Int, {
    description: 'Counts changes of the order and state of its passages, for `expectedVersion` of `changeMaking`.',
  })
  version: number;

  @Field({
    description:
      'Another one after every change of it, also of words: for whoever asks whether there is news. Two numbers joined by a hyphen, of which neither ever falls while this making lasts.',
  })
  revision: string;

  @Field(() => Date, { description: 'When it was begun.' })
  begunAt: Date;

  @Field(() => ID, {
    nullable: true,
    description: 'The version that it began as a copy of; null where it began empty.',
  })
  baseVersionId: string | null;

  @Field(() => [MakingVersion], { description: 'Every version that was circulated, newest first.' })
  versions: MakingVersion[];

  @Field(() => [MakingStep], { description: 'Its steps, in the order of the text.' })
  steps: MakingStep[];

  @Field(() => [MakingPassage], {
    description: 'Its passages in order, those that are struck out among them; own ones first, then step after step.',
  })
  passages: MakingPassage[];

  @Field(() => [GonePassage], {
    description: 'Passages of the version in force, and of that of `since`, which the making never had.',
  })
  gone: GonePassage[];

  @Field(() => Int, { description: 'How many passages differ from the text that it began with.' })
  changes: number;

  @Field(() => [PassageWriter], { description: 'Who has a passage open now, by when they came.' })
  writers: PassageWriter[];

  @Field(() => [MakingHindrance], { description: 'What keeps it from being circulated, in the order of the text.' })
  hindrances: MakingHindrance[];
}

@ObjectType({ description: 'A priority, or the preamble, as those who write it list it.' })
export class DraftPriority {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => PriorityKind, { description: 'What its text is to the roadmap.' })
  kind: PriorityKind;

  @Field(() => String, { nullable: true, description: 'Its code, P3; null until its first circulation.' })
  code: string | null;

  @Field({ description: 'Its title, in the making where there is one.' })
  title: string;

  @Field(() => PriorityState, { description: 'State of the text circulated last.' })
  state: PriorityState;

  @Field(() => Int, { nullable: true, description: 'Number of the version circulated last; null before the first.' })
  circulatedNumber: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of the version in force; null without one.' })
  inForceNumber: number | null;

  @Field(() => Int, { nullable: true, description: 'Version of its text in the making; null where there is none.' })
  makingVersion: number | null;

  @Field(() => Int, { nullable: true, description: 'How many passages are others; null without a making.' })
  changes: number | null;
}

@ObjectType({ description: 'What was changed so that words are plain, and how often.' })
export class PlainChanged {
  @Field(() => PlainChange, { description: 'What.' })
  what: PlainChangeName;

  @Field(() => Int, { description: 'How often.' })
  times: number;
}

@ObjectType({ description: 'A passage as it was saved.' })
export class SavedPassage {
  @Field(() => Making, { description: 'The text with it.' })
  making: Making;

  @Field(() => MakingPassage, { description: 'The passage as it was kept.' })
  passage: MakingPassage;

  @Field(() => [PlainChanged], { description: 'What was changed so that they are plain; empty where nothing was.' })
  changed: readonly PlainChanged[];

  @Field({ description: '`revision` of the text before this save: another one than you have seen is news of others.' })
  upon: string;
}

@ObjectType({ description: 'Who else writes a text in the making, and whether there is news of it.' })
export class Tended {
  @Field(() => ID, { description: 'The priority.' })
  priorityId: string;

  @Field(() => Int, { description: 'The version of the making.' })
  version: number;

  @Field({ description: 'As `revision` of the making.' })
  revision: string;

  @Field(() => [PassageWriter], { description: 'Who has a passage open now, by when they came.' })
  writers: PassageWriter[];
}

@ObjectType({ description: 'One wording of a passage.' })
export class PassageEdit {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => PassageAct, { description: 'What was done.' })
  act: PassageAct;

  @Field({ description: 'Its words from then on.' })
  text: string;

  @Field(() => Int, { description: 'Its version from then on.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Role title of who did it.' })
  by: string | null;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

@ObjectType({ description: 'The wordings of a passage.' })
export class PassageHistory extends windowOf(PassageEdit, 'newest first') {}
