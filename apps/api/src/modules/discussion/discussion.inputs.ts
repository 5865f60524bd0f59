import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { AtMost, WINDOW } from '../../kernel/index.js';
import { ThreadSubject, Visibility } from './thread.entity.js';

@ArgsType()
export class ThreadsArgs {
  @Field(() => ID, { description: 'The roadmap.' })
  @IsUUID()
  roadmapId: string;

  @Field(() => ThreadSubject, { description: 'What the threads are about.' })
  subjectKind: ThreadSubject;

  @Field(() => ID, { description: 'The record they are about.' })
  @IsUUID()
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'Only those before this cursor.' })
  @IsOptional()
  before: string | null;
}

@ArgsType()
export class ThreadArgs {
  @Field(() => ID, { description: 'The thread.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { nullable: true, description: 'The last comments before the one with this number.' })
  @IsOptional()
  @Min(1)
  before: number | null;

  @Field(() => Int, { nullable: true, description: 'The first comments after the one with this number.' })
  @IsOptional()
  @Min(0)
  after: number | null;

  @Field(() => ID, { nullable: true, description: 'The comments around this one.' })
  @IsOptional()
  @IsUUID()
  around: string | null;

  @Field(() => Int, { nullable: true, defaultValue: WINDOW, description: `How many comments, 1 to ${WINDOW}.` })
  @Min(1)
  @Max(WINDOW)
  first: number;
}

@InputType({ description: 'A reply to a thread (`threadId`) or the first comment of a new one (all other fields).' })
export class PostCommentInput {
  @Field(() => ID, { nullable: true, description: 'The thread to reply to; absent for a new one.' })
  @IsOptional()
  @IsUUID()
  threadId: string | null;

  @Field(() => ID, { nullable: true, description: 'The roadmap of a new thread.' })
  @IsOptional()
  @IsUUID()
  roadmapId: string | null;

  @Field(() => ThreadSubject, { nullable: true, description: 'What a new thread is about.' })
  subjectKind: ThreadSubject | null;

  @Field(() => ID, { nullable: true, description: 'The record that a new thread is about.' })
  @IsOptional()
  @IsUUID()
  subjectId: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The priority at which a new thread is shown, where its record belongs to none by itself.',
  })
  @IsOptional()
  @IsUUID()
  priorityId: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the record that a new thread quotes.' })
  @IsOptional()
  @AtMost('quote')
  quote: string | null;

  @Field(() => String, { nullable: true, description: 'Title of a new thread.' })
  @IsOptional()
  @AtMost('threadTitle')
  title: string | null;

  @Field(() => Visibility, {
    nullable: true,
    description:
      'Who reads a new thread; absent: the own delegation. Whoever has none must choose. With a reply, the audience of its thread.',
  })
  visibility: Visibility | null;

  @Field({ description: 'The comment.' })
  @IsString()
  @AtMost('comment')
  text: string;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A comment to remove; a tombstone stays in its place.' })
export class RemoveCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  @IsUUID()
  commentId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;
}

@InputType({ description: 'The new text of a comment, within 15 minutes of posting.' })
export class EditCommentInput extends RemoveCommentInput {
  @Field({ description: 'The comment as it should read.' })
  @IsString()
  @AtMost('comment')
  text: string;
}

@InputType({ description: 'A thread to settle.' })
export class ResolveThreadInput {
  @Field(() => ID, { description: 'The thread.' })
  @IsUUID()
  threadId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  expectedVersion: number;

  @Field(() => ID, { description: 'A UUID made by the client: the act happens once.' })
  @IsUUID()
  idempotencyKey: string;
}

@InputType({ description: 'A settled thread that is to take replies again.' })
export class ReopenThreadInput extends ResolveThreadInput {}
