import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { enumeration, WINDOW, windowOf } from '../../kernel/index.js';
import { Comment } from './comment.entity.js';

export const Visibility = enumeration('Visibility', {
  description: 'Who reads a thread and all its comments.',
  values: {
    delegation: 'The own delegation with its focal points; nobody else, the secretariat included.',
    participants: 'All members of the roadmap.',
    public: 'Everyone who may see its subject.',
  },
});
export type Visibility = keyof typeof Visibility;

export const ThreadSubject = enumeration('ThreadSubject', {
  description: 'What a thread is about.',
  values: {
    priority: 'A priority.',
    passage: 'A passage of the text of a priority.',
    step: 'A coordinated step.',
    national_action: 'A step in one participant.',
    amendment: 'A proposed wording.',
    finding: 'A finding.',
    milestone: 'A milestone.',
    status_update: 'A status update.',
  },
});
export type ThreadSubject = keyof typeof ThreadSubject;

export const ThreadState = enumeration('ThreadState', {
  description: 'Whether a thread goes on.',
  values: { open: 'Takes replies.', resolved: 'Settled.', closed_without_agreement: 'Ended without a common view.' },
});
export type ThreadState = keyof typeof ThreadState;

export const ThreadAction = enumeration('ThreadAction', {
  description: 'What the reader may do with a thread now.',
  values: { reply: 'Post a comment.', resolve: 'Mark it as settled.', reopen: 'Let it take replies again.' },
});
export type ThreadAction = keyof typeof ThreadAction;

/** A discussion on any record or on a quoted passage. */
@Entity('threads')
@ObjectType({ description: 'A discussion on a record. To see it one must also see the record.' })
export class Thread {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid')
  roadmapId: string;

  @Column('text')
  @Field(() => ThreadSubject, { description: 'What it is about.' })
  subjectKind: ThreadSubject;

  @Column('uuid')
  @Field(() => ID, { description: 'The record it is about.' })
  subjectId: string;

  @Field({ description: 'How the record is cited, for example "P3 ¶2".' })
  subjectLabel: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'The quoted words of the record.' })
  quote: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Title.' })
  title: string | null;

  @Column('text')
  @Field(() => Visibility, { description: 'Who reads it.' })
  visibility: Visibility;

  @Column('uuid', { nullable: true })
  participantId: string | null;

  @Field(() => String, { nullable: true, description: 'Whose delegation reads it; null when it is open to others.' })
  participantCode: string | null;

  @Column('text')
  @Field(() => ThreadState, { description: 'Whether it goes on.' })
  state: ThreadState;

  @Column('uuid')
  startedBy: string;

  @Column('timestamptz')
  @Field(() => Date, { description: 'When it was started.' })
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was settled.' })
  settledAt: Date | null;

  @Column('integer')
  @Field(() => Int, { description: 'How many comments it has, removed ones included.' })
  commentCount: number;

  @Field(() => [Comment], {
    description: `At most ${WINDOW} of its comments without a gap, oldest first: the last ones where no others are asked for.`,
  })
  comments: Comment[];

  @Field(() => [ThreadAction], { description: 'What the reader may do with it now.' })
  allowedActions: ThreadAction[];

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes of the thread itself, for `expectedVersion`.' })
  version: number;
}

@ObjectType({ description: 'Threads about something, as far as the reader may see them.' })
export class Discussion extends windowOf(Thread, 'the last ones, oldest first, and the one that a link names') {
  @Field(() => Int, { description: 'How many comments all of them have, removed ones included.' })
  comments: number;
}
