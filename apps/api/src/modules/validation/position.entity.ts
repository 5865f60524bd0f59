import { Field, ID, ObjectType } from '@nestjs/graphql';
import { POSITION_STATE_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';
import { SeatConfirmation } from '../identity/index.js';
import { Stance, StatementKind } from './stance.js';

export const PositionState = enumeration('PositionState', POSITION_STATE_DESCRIPTIONS);
export type PositionState = keyof typeof PositionState;

@ObjectType({ description: 'A statement that prints with the decision.' })
export class PositionStatement {
  @Field(() => StatementKind, { description: 'What it is.' })
  kind: StatementKind;

  @Field({ description: 'Its words.' })
  text: string;

  @Field({ description: 'BCP 47 tag of the words.' })
  language: string;

  @Field(() => [ID], { description: 'Passages that a reservation covers; empty: the whole text.' })
  passageIds: string[];
}

/** A delegation's signed stance. Statements and the signatory's title are read with it: they are part of what was signed. */
@Entity('positions')
@ObjectType({ description: "A delegation's signed stance on a ballot, with its statements." })
export class Position {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its ballot.' })
  ballotId: string;

  @Column('uuid')
  @Field(() => ID, { description: "The delegation's participant." })
  participantId: string;

  @Column('text')
  @Field(() => Stance, { description: 'What it says.' })
  stance: Stance;

  @Column('text')
  @Field(() => PositionState, { description: 'Whether it stands.' })
  state: PositionState;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The wording that a request for change asks for.' })
  requestedText: string | null;

  @Field(() => [PositionStatement], { description: 'Its statements, in order.' })
  statements: PositionStatement[];

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was signed.' })
  signedAt: Date;

  @Field({ description: 'Title of who signed.' })
  signedByTitle: string;

  @Field(() => SeatConfirmation, {
    nullable: true,
    description: 'Who had vouched for the signatory; null where it was signed before that was recorded.',
  })
  confirmation: SeatConfirmation | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was replaced, became final or lapsed.' })
  endedAt: Date | null;

  @Column('text')
  @Field({ description: 'SHA-256 of the text it was signed on.' })
  versionHash: string;
}
