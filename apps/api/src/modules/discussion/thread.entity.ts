import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import { Comment } from './comment.entity.js';

export const Visibility = { delegation: 'delegation', participants: 'participants', public: 'public' } as const;
export type Visibility = keyof typeof Visibility;
registerEnumType(Visibility, {
  name: 'Visibility',
  description: 'Who reads a thread and all its comments.',
  valuesMap: {
    delegation: { description: 'The own delegation with its focal points; nobody else, the secretariat included.' },
    participants: { description: 'All members of the roadmap.' },
    public: { description: 'Everyone who may see its subject.' },
  },
});

export const ThreadSubject = {
  priority: 'priority',
  passage: 'passage',
  step: 'step',
  national_action: 'national_action',
  amendment: 'amendment',
  finding: 'finding',
  milestone: 'milestone',
  status_update: 'status_update',
} as const;
export type ThreadSubject = keyof typeof ThreadSubject;
registerEnumType(ThreadSubject, {
  name: 'ThreadSubject',
  description: 'What a thread is about.',
  valuesMap: {
    priority: { description: 'A priority.' },
    passage: { description: 'A passage of the text of a priority.' },
    step: { description: 'A coordinated step.' },
    national_action: { description: 'A step in one participant.' },
    amendment: { description: 'A proposed wording.' },
    finding: { description: 'A finding.' },
    milestone: { description: 'A milestone.' },
    status_update: { description: 'A status update.' },
  },
});

export const ThreadState = {
  open: 'open',
  resolved: 'resolved',
  closed_without_agreement: 'closed_without_agreement',
} as const;
export type ThreadState = keyof typeof ThreadState;
registerEnumType(ThreadState, {
  name: 'ThreadState',
  description: 'Whether a thread goes on.',
  valuesMap: {
    open: { description: 'Takes replies.' },
    resolved: { description: 'Settled.' },
    closed_without_agreement: { description: 'Ended without a common view.' },
  },
});

export const ThreadAction = { reply: 'reply', resolve: 'resolve', reopen: 'reopen' } as const;
export type ThreadAction = keyof typeof ThreadAction;
registerEnumType(ThreadAction, {
  name: 'ThreadAction',
  description: 'What the reader may do with a thread now.',
  valuesMap: {
    reply: { description: 'Post a comment.' },
    resolve: { description: 'Mark it as settled.' },
    reopen: { description: 'Let it take replies again.' },
  },
});

/** A discussion on any record or on a quoted passage. */
@Entity('threads')
@ObjectType({ description: 'A discussion on a record. To see it one must also see the record.' })
export class Thread {
  @PrimaryGeneratedColumn('uuid')
  @Field(() => ID, { description: 'Identity.' })
  id: string;

  @Column('uuid', { name: 'roadmap_id' })
  roadmapId: string;

  @Column('text', { name: 'subject_kind' })
  @Field(() => ThreadSubject, { description: 'What it is about.' })
  subjectKind: ThreadSubject;

  @Column('uuid', { name: 'subject_id' })
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

  @Column('uuid', { name: 'participant_id', nullable: true })
  participantId: string | null;

  @Field(() => String, { nullable: true, description: 'Whose delegation reads it; null when it is open to others.' })
  participantCode: string | null;

  @Column('text')
  @Field(() => ThreadState, { description: 'Whether it goes on.' })
  state: ThreadState;

  @Column('uuid', { name: 'started_by' })
  startedBy: string;

  @Column('timestamptz', { name: 'started_at' })
  @Field(() => Date, { description: 'When it was started.' })
  startedAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was settled.' })
  settledAt: Date | null;

  @Field(() => [Comment], { description: 'Its comments, oldest first.' })
  comments: Comment[];

  @Field(() => [ThreadAction], { description: 'What the reader may do with it now.' })
  allowedActions: ThreadAction[];

  @VersionColumn()
  @Field(() => Int, { description: 'Counts changes of the thread itself, for `expectedVersion`.' })
  version: number;
}
