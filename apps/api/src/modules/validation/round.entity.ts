import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { RoundMode, RoundState } from './round-mode.js';

/** One validation exercise over one or more ballots. Its rule and electorate are fixed when it opens. */
@Entity('rounds')
@ObjectType({ description: 'One validation exercise: mode, deadline, rule and electorate, over one or more ballots.' })
export class Round {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('text')
  @Field({ description: 'Code in addresses.' })
  code: string;

  @Column('integer')
  @Field(() => Int, { description: 'Place in the order of the rounds.' })
  sort: number;

  @Column('text')
  @Field({ description: 'Title.' })
  title: string;

  @Column('text')
  @Field(() => RoundMode, { description: 'How delegations answer.' })
  mode: RoundMode;

  @Column('text')
  @Field(() => RoundState, { description: 'Whether it still takes positions.' })
  state: RoundState;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Label of the document under validation.' })
  documentLabel: string | null;

  @Column('integer')
  @Field(() => Int, { description: 'How many must endorse, with reservation and tacitly included.' })
  floor: number;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it opened.' })
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'Until when delegations can sign; null in session.' })
  deadline: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it closed.' })
  closedAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
