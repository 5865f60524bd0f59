import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UPDATE_STATE_DESCRIPTIONS } from '@waymark/domain';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Day, enumeration, windowOf } from '../../kernel/index.js';
import { ActionStatus } from './action-status.enum.js';
import { UpdateSubmission } from './update-submission.entity.js';

export const UpdateState = enumeration('UpdateState', UPDATE_STATE_DESCRIPTIONS);
export type UpdateState = keyof typeof UpdateState;

/** A report on a national action by its institution. An action has at most one that is not published. */
@Entity('status_updates')
@ObjectType({ description: 'A report on a national action by its institution.' })
export class StatusUpdate {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  roadmapId: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its national action.' })
  actionId: string;

  @Column('text')
  @Field(() => UpdateState, { description: 'How far it has come.' })
  state: UpdateState;

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

  @Column('text', { array: true })
  @Field(() => [String], { description: 'Titles of the evidence given with it.' })
  evidence: string[];

  /** The title of the membership in `written_by`. */
  @Field({ description: 'Role title of who wrote it last.' })
  writtenByTitle: string;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was saved last.' })
  savedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was submitted last.' })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was published.' })
  publishedAt: Date | null;

  @Field(() => [UpdateSubmission], {
    description: 'What was submitted and returned, in order. Empty outside its participant.',
  })
  submissions: UpdateSubmission[];

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'Updates of a national action, as far as the reader may see them.' })
export class UpdateHistory extends windowOf(StatusUpdate, 'the unpublished one first, then the newest') {}
