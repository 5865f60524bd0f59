import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Day } from '../../kernel/index.js';
import { ActionStatus } from './action-status.enum.js';

/** What a status update said each time it was submitted, and why it was returned. Read only inside its participant. */
@Entity('update_submissions')
@ObjectType({ description: 'A status update as it was submitted once, and its return.' })
export class UpdateSubmission {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('uuid')
  updateId: string;

  @Column('integer')
  @Field(() => Int, { description: 'Counts the submissions of the update from 1.' })
  number: number;

  @Column('text')
  @Field(() => ActionStatus, { description: 'Reported status.' })
  status: ActionStatus;

  @Column('integer')
  @Field(() => Int, { description: 'Reported progress in percent.' })
  progress: number;

  @Column('text')
  @Field({ description: 'What has changed.' })
  narrative: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Cause of a delay or a block.' })
  cause: string | null;

  @Column('date', { nullable: true })
  @Field(() => Day, { nullable: true, description: 'When it goes on, or will be done.' })
  nextDate: string | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was submitted.' })
  submittedAt: Date;

  /** The title of the membership in `submitted_by`. */
  @Field({ description: 'Role title of who submitted it.' })
  submittedByTitle: string;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was returned.' })
  returnedAt: Date | null;

  /** The title of the membership in `returned_by`. */
  @Field(() => String, { nullable: true, description: 'Role title of who returned it.' })
  returnedByTitle: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was returned.' })
  returnReason: string | null;
}
