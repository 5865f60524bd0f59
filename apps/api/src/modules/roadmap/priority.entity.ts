import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PRIORITY_KIND_DESCRIPTIONS, PRIORITY_STATE_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { enumeration } from '../../kernel/index.js';

export const PriorityState = enumeration('PriorityState', PRIORITY_STATE_DESCRIPTIONS);
export type PriorityState = keyof typeof PriorityState;

export const PriorityKind = enumeration('PriorityKind', PRIORITY_KIND_DESCRIPTIONS);
export type PriorityKind = keyof typeof PriorityKind;

/** An agreed regional objective. Its words stand in its versions. */
@Entity('priorities')
@ObjectType({ description: 'An agreed regional objective. Its text is a sequence of immutable versions.' })
export class Priority {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'The priority of an earlier roadmap that it was carried over from.',
  })
  originId: string | null;

  @Column('text')
  @Field(() => PriorityKind, { description: 'What its text is to the roadmap.' })
  kind: PriorityKind;

  /** Given at its first circulation: none is read without it. */
  @Column('text', { nullable: true })
  @Field({ description: 'Short code, P1.' })
  code: string;

  @Column('integer')
  @Field(() => Int, { description: 'Place in the order of priorities.' })
  sort: number;

  @Column('text')
  @Field(() => PriorityState, {
    nullable: true,
    description: 'State of the version in the making; null for readers who see the version in force only.',
  })
  state: PriorityState | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The reason on record for its last move, where one was given.' })
  stateReason: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The version in the making; null for readers who may not see it.' })
  currentVersionId: string | null;

  @Column('uuid', { nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'The version under which implementation goes on; null before the first.',
  })
  versionInForceId: string | null;

  @Column('timestamptz', { nullable: true })
  circulatedAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: "A priority's own words in one version." })
export class PriorityText {
  @Field(() => ID, { description: 'The version.' })
  versionId: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Objective.' })
  objective: string;

  @Field({ description: 'Summary.' })
  summary: string;
}
