import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BALLOT_STATE_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';
import { BallotResult, Outcome } from './ballot-result.js';

export const BallotState = enumeration('BallotState', BALLOT_STATE_DESCRIPTIONS);
export type BallotState = keyof typeof BallotState;

/** One priority at one fixed version within a round. */
@Entity('ballots')
@ObjectType({ description: 'One priority at one fixed version within a round. It has its own result.' })
export class Ballot {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its round.' })
  roundId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its priority.' })
  priorityId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'The version under validation.' })
  versionId: string;

  @Column('text')
  @Field({ description: 'SHA-256 of that version: what a signature covers.' })
  versionHash: string;

  @Column('text')
  @Field(() => BallotState, { description: 'Open, declared or cancelled.' })
  state: BallotState;

  @Column('text', { nullable: true })
  @Field(() => Outcome, { nullable: true, description: 'What it ended in; null before it is declared.' })
  outcome: Outcome | null;

  @Column('jsonb', { nullable: true })
  @Field(() => BallotResult, {
    nullable: true,
    description: 'The result and how it came about; null before it is declared.',
  })
  result: BallotResult | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason: string | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
