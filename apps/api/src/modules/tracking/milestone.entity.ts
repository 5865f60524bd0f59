import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';
import { numeric } from './numeric.js';

/** A dated, checkable result: of a whole step (regional) or of one national action. Its baseline moves by an act of its own only. */
@Entity('milestones')
@ObjectType({ description: 'A dated, checkable result of a step or of a national action.' })
export class Milestone {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its step.' })
  stepId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'Its national action; null for a regional milestone.' })
  actionId: string | null;

  @Column('integer')
  @Field(() => Int, { description: 'Its place in the step.' })
  sort: number;

  @Column('text')
  @Field({ description: 'What is to be reached.' })
  title: string;

  @Column('text', { array: true })
  @Field(() => [String], { description: 'By what one will see that it is reached, in order.' })
  criteria: string[];

  @Column('text')
  @Field({ description: 'What is to prove it; empty where that is not said.' })
  meansOfVerification: string;

  @Column('timestamptz', { nullable: true })
  addedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;

  @Column('date')
  @Field(() => Day, { description: 'The day that was agreed; it moves by a new baseline with its reason only.' })
  baselineDate: string;

  @Column('date')
  @Field(() => Day, { description: 'The day that is expected now.' })
  forecastDate: string;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day it was reached.' })
  completedOn: string | null;

  @Column('numeric', { transformer: numeric })
  @Field(() => Float, { description: 'Its weight among the milestones of the step.' })
  weight: number;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The institution that answers for it.' })
  responsibleInstitutionId: string | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
