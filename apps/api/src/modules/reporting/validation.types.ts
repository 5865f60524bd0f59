import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumeration } from '../../kernel/index.js';
import { PriorityAct, PriorityKind, PriorityState } from '../roadmap/index.js';
import { RoundHead } from '../validation/index.js';
import { BallotView } from './ballot-view.types.js';
import { PageRoadmap } from './page-roadmap.types.js';

export const ValidationAction = enumeration('ValidationAction', {
  description: 'What the chair may do now.',
  values: {
    open_round: 'Open a round.',
    close_round: 'Close the open round.',
    extend_deadline: 'Move the deadline later.',
    cancel_ballot: 'Cancel an open ballot of the round, before its deadline.',
  },
});
export type ValidationAction = keyof typeof ValidationAction;

@ObjectType({ description: 'A ballot of the round with its priority.' })
export class RoundBallot {
  @Field(() => ID, { description: 'The priority.' })
  priorityId: string;

  @Field(() => PriorityKind, { description: 'A priority, the preamble, or the whole document.' })
  kind: PriorityKind;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the edition where the ballot is on the whole document; null for every other text.',
  })
  editionNumber: string | null;

  @Field({ description: 'Its short code.' })
  priorityCode: string;

  @Field({ description: 'Its title; of the whole document the number of its edition.' })
  priorityTitle: string;

  @Field(() => BallotView, { description: 'The ballot.' })
  ballot: BallotView;
}

@ObjectType({ description: 'A round with its ballots.' })
export class RoundDetail {
  @Field(() => RoundHead, { description: 'The round.' })
  head: RoundHead;

  @Field(() => String, { nullable: true, description: 'The document under validation.' })
  documentLabel: string | null;

  @Field(() => Int, { description: 'How many must endorse, with or without reservation, or consent tacitly.' })
  floor: number;

  @Field(() => [String], { description: 'Codes of the participants that can sign, in the order of the English names.' })
  electorate: string[];

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;

  @Field(() => [RoundBallot], { description: 'One for each priority, in order.' })
  ballots: RoundBallot[];

  @Field(() => String, { nullable: true, description: 'Reason code why it cannot be closed now; null when it can.' })
  closeRefusal: string | null;

  @Field(() => Int, { description: 'Positions signed so far.' })
  signed: number;

  @Field(() => Int, { description: 'Positions when every delegation has signed every ballot.' })
  expected: number;
}

@ObjectType({ description: 'The whole document where it was put to its adoption, and how it can move.' })
export class ValidationDocument {
  @Field(() => ID, { description: 'Identity, for the round that opens on it.' })
  id: string;

  @Field(() => String, { description: 'The number of the edition that was put to it.' })
  editionNumber: string;

  @Field(() => PriorityState, { description: 'Where it stands.' })
  state: PriorityState;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;

  @Field(() => [PriorityAct], { description: 'What you may do with it.' })
  acts: PriorityAct[];
}

@ObjectType({ description: 'A priority and how it can move towards a round.' })
export class ValidationPriority {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field({ description: 'Short code.' })
  code: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => PriorityState, { description: 'State of the version in the making.' })
  state: PriorityState;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;

  @Field(() => [PriorityAct], { description: 'What the reader may do with it now.' })
  acts: PriorityAct[];
}

@ObjectType({ description: "The rounds, and one of them with each delegation's position on each priority." })
export class ValidationPage {
  @Field(() => PageRoadmap, { description: 'The roadmap.' })
  roadmap: PageRoadmap;

  @Field(() => [RoundHead], { description: 'Rounds the reader may see, newest first.' })
  rounds: RoundHead[];

  @Field(() => RoundDetail, { nullable: true, description: 'The round asked for, else the open one, else the latest.' })
  round: RoundDetail | null;

  @Field(() => [ValidationPriority], {
    description: 'All texts with their states, the preamble before the priorities.',
  })
  priorities: ValidationPriority[];

  @Field(() => ValidationDocument, {
    nullable: true,
    description: 'The whole document where it was put to its adoption; null outside the members.',
  })
  document: ValidationDocument | null;

  @Field(() => [ValidationAction], { description: 'What the reader may do now.' })
  allowedActions: ValidationAction[];
}
