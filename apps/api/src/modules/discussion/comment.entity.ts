import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Role } from '../identity/index.js';

/** One message of a thread. What its author removed leaves a tombstone in its place. */
@Entity('comments')
@ObjectType({ description: 'One message of a thread; its audience is that of the thread.' })
export class Comment {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  @Field(() => ID, { description: 'Its thread.' })
  threadId: string;

  @Column('integer')
  @Field(() => Int, { description: 'Counts the comments of the thread from 1, removed ones included.' })
  number: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'What was written; null when its author removed it.' })
  text: string | null;

  @Column('text')
  @Field({ description: 'BCP 47 tag of the text.' })
  language: string;

  /** The title of the membership in `written_by`. */
  @Field({ description: 'Role title of its author.' })
  authorTitle: string;

  @Field(() => Role, { description: 'Role of its author.' })
  authorRole: Role;

  @Field(() => String, { nullable: true, description: 'Participant of its author; null beside the participants.' })
  participantCode: string | null;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was posted.' })
  postedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When its author last edited it.' })
  editedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When its author removed it.' })
  removedAt: Date | null;

  @Field({ description: 'Whether the reader wrote it.' })
  own: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when the reader may edit it; null when the reader may not.',
  })
  editableUntil: Date | null;

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes, for `expectedVersion`.' })
  version: number;
}
