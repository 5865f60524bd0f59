import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';

/** A step in one participant. It has no status of its own: that is its latest published update's. */
@Entity('national_actions')
@ObjectType({ description: 'A coordinated step in one participant.' })
export class NationalAction {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its roadmap.' })
  roadmapId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its step.' })
  stepId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its participant.' })
  participantId: string;

  @Column('uuid', { nullable: true })
  @Field(() => ID, { nullable: true, description: 'The institution that leads and reports.' })
  leadInstitutionId: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'How the step is adapted to the participant.' })
  tailoring: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the step does not concern the participant.' })
  notApplicableReason: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'First day.' })
  startDate: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'The end that was agreed; it never moves.' })
  baselineEnd: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'The end that is expected now.' })
  forecastEnd: string | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was archived with its step.' })
  archivedAt: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
