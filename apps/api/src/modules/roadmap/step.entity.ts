import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day, enumeration } from '../../kernel/index.js';

export const StepScope = enumeration('StepScope', {
  description: 'Where a step is carried out.',
  values: {
    regional: 'Together, at regional level.',
    national: 'In each participant.',
    regional_and_national: 'At both levels.',
  },
});
export type StepScope = keyof typeof StepScope;

/** What all participants do together. Its words stand in the versions of its priority. */
@Entity('steps')
@ObjectType({ description: 'A coordinated step: what all participants do together.' })
export class Step {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its priority.' })
  priorityId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The step of an earlier roadmap that it was carried over from.' })
  originId: string | null;

  /** Given at its first circulation: before, only those who write the text know of it. */
  @Column('text', { nullable: true })
  @Field({ description: 'Short code, 1.1; empty where an act planned a step that is only proposed.' })
  code: string;

  @Column('integer')
  @Field(() => Int, { description: 'Place in the order of steps.' })
  sort: number;

  @Column('text')
  @Field(() => StepScope, { description: 'Where it is carried out.' })
  scope: StepScope;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The institution that leads it in the region.' })
  leadInstitutionId: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'Start; null until it is planned.' })
  startDate: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'Planned end; null until it is planned.' })
  baselineEnd: string | null;

  @Column('numeric', { transformer: { from: Number, to: String } })
  @Field(() => Float, { description: "Weight in its priority's progress." })
  weight: number;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: "A step's words in one version of its priority." })
export class StepText {
  @Field(() => ID, { description: 'The version.' })
  versionId: string;

  @Field({ description: 'Title.' })
  title: string;

  @Field({ description: 'Description.' })
  description: string;

  @Field({ description: 'Expected result.' })
  expectedResult: string;
}
