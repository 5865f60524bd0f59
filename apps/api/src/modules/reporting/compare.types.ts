import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { EditionKind, PassageKind, PriorityKind, PriorityState } from '../roadmap/index.js';
import { BallotView } from './ballot-view.types.js';
import { PageRoadmap } from './page-roadmap.types.js';
import { PositionPanel } from './priority.types.js';

@ObjectType({ description: 'An edition of the document, to choose among.' })
export class EditionHead {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => String, { description: 'Its number, such as 1.3-draft.' })
  number: string;

  @Field(() => EditionKind, { description: 'A circulated draft, or texts that were in force together.' })
  kind: EditionKind;

  @Field(() => String, { description: 'What the secretariat wrote of it; may be empty.' })
  note: string;

  @Field(() => String, { description: 'SHA-256 over the canonical form of the hashes of its parts.' })
  hash: string;

  @Field(() => Date, { description: 'When it was put before the participants, or came into force.' })
  circulatedAt: string;
}

@ObjectType({ description: 'A passage as an edition holds it.' })
export class EditionPassage {
  @Field(() => ID, { description: 'Identity, the same over all editions.' })
  id: string;

  @Field(() => PassageKind, { description: 'Which part of the text it is.' })
  kind: PassageKind;

  @Field(() => ID, { nullable: true, description: "The step it belongs to; null for the text's own paragraphs." })
  stepId: string | null;

  @Field(() => String, { nullable: true, description: 'The short code of that step.' })
  stepCode: string | null;

  @Field(() => String, { description: 'The words.' })
  text: string;
}

@ObjectType({ description: 'A text as an edition holds it.' })
export class EditionPart {
  @Field(() => ID, { description: 'The priority.' })
  priorityId: string;

  @Field(() => PriorityKind, { description: 'A priority, or the preamble.' })
  kind: PriorityKind;

  @Field(() => String, { description: 'Its short code.' })
  code: string;

  @Field(() => Int, { description: 'The number of its version.' })
  versionNumber: number;

  @Field(() => String, { description: 'SHA-256 of that version.' })
  hash: string;

  @Field(() => [EditionPassage], { description: 'Its passages, in order.' })
  passages: EditionPassage[];
}

@ObjectType({ description: 'The words of one edition.' })
export class EditionText {
  @Field(() => EditionHead, { description: 'Which edition.' })
  head: EditionHead;

  @Field(() => String, { description: 'BCP 47 tag of the text.' })
  language: string;

  @Field(() => [EditionPart], { description: 'Its texts, in order.' })
  parts: EditionPart[];
}

@ObjectType({ description: 'Where words of the later edition come from: an amendment that was merged.' })
export class ChangeSource {
  @Field(() => ID, { description: 'The passage.' })
  passageId: string;

  @Field(() => String, { description: 'The short code of the amendment.' })
  amendmentCode: string;

  @Field(() => String, { description: 'The participant whose delegation proposed it.' })
  participantCode: string;

  @Field(() => [String], { description: 'Participants that supported it, in the order of the English names.' })
  sponsorCodes: string[];

  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  decidedAt: string | null;
}

@ObjectType({ description: 'What delegations agree to with the whole document in one edition.' })
export class EditionAdoption {
  @Field(() => PriorityState, {
    nullable: true,
    description: 'Where the document stands; null once another edition of it was put to its adoption.',
  })
  state: PriorityState | null;

  @Field(() => BallotView, {
    nullable: true,
    description: 'The latest ballot on this edition that was not cancelled; null before its round opens.',
  })
  ballot: BallotView | null;

  @Field(() => [BallotView], {
    description: 'All other ballots on this edition, cancelled ones too, the latest first.',
  })
  earlierBallots: BallotView[];

  @Field(() => PositionPanel, {
    nullable: true,
    description: "What the reader's delegation can do on the open ballot; null for all who take no part in it.",
  })
  panel: PositionPanel | null;
}

@ObjectType({ description: 'One edition of the document, or two of them for comparison.' })
export class ComparePage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => [EditionHead], { description: 'All editions, newest first.' })
  editions: EditionHead[];

  @Field(() => EditionText, { nullable: true, description: 'The one that is compared with; null for reading alone.' })
  from: EditionText | null;

  @Field(() => EditionText, { description: 'The one that is read.' })
  to: EditionText;

  @Field(() => [ChangeSource], { description: 'Where the changes between the two come from; empty for reading alone.' })
  sources: ChangeSource[];

  @Field(() => EditionAdoption, {
    nullable: true,
    description: 'The adoption of the edition that is read; null where it was never put to it.',
  })
  adoption: EditionAdoption | null;
}
