import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BallotResult, BallotState, Position, RoundMode } from '../validation/index.js';

@ObjectType({ description: 'Where one delegation stands on a ballot.' })
export class BallotPosition {
  @Field({ description: "The delegation's participant." })
  participantCode: string;

  @Field(() => Position, {
    nullable: true,
    description: 'Its current signed position; null without one or where the reader may not see it.',
  })
  position: Position | null;

  @Field({ description: 'True for "no objection (tacit)" after a silence round.' })
  tacit: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When the own delegation last saved its draft; null for all others.',
  })
  draftSavedAt: string | null;

  @Field(() => [Position], { description: 'Earlier signatures, newest first.' })
  replaced: Position[];
}

@ObjectType({
  description: 'A ballot as pages show it: the positions, and the result with its rule and reasons once declared.',
})
export class BallotView {
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Field(() => ID, { description: 'Its round.' })
  roundId: string;

  @Field({ description: 'Code of the round.' })
  roundCode: string;

  @Field({ description: 'Title of the round.' })
  roundTitle: string;

  @Field(() => Int, {
    description: 'Number of the round. A session continues the round before it and keeps its number.',
  })
  roundNumber: number;

  @Field(() => RoundMode, { description: 'How positions are taken.' })
  mode: RoundMode;

  @Field(() => BallotState, { description: 'Open, declared or cancelled.' })
  state: BallotState;

  @Field(() => Date, { nullable: true, description: 'Until when delegations can sign; null in session.' })
  deadline: string | null;

  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  endedAt: string | null;

  @Field(() => Int, { description: 'Number of the version under validation.' })
  versionNumber: number;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the edition where it is on the whole document, for each of its texts; null on one text.',
  })
  editionNumber: string | null;

  @Field({ description: 'SHA-256 of that version.' })
  versionHash: string;

  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason: string | null;

  @Field(() => [BallotPosition], { description: 'One entry for each elector, in the order of the English names.' })
  positions: BallotPosition[];

  @Field(() => BallotResult, { nullable: true, description: 'The computed result; null before it is declared.' })
  result: BallotResult | null;
}
