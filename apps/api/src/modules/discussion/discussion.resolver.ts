import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Me, selectionOf, type Actor } from '../../kernel/index.js';
import { Comment } from './comment.entity.js';
import {
  EditCommentInput,
  PostCommentInput,
  RemoveCommentInput,
  ReopenThreadInput,
  ResolveThreadInput,
  ThreadArgs,
  ThreadsArgs,
} from './discussion.inputs.js';
import { DiscussionService } from './discussion.service.js';
import { Discussion, Thread } from './thread.entity.js';

@Resolver()
export class DiscussionResolver {
  constructor(private readonly discussion: DiscussionService) {}

  @Query(() => Discussion, { description: 'Threads on a record that the reader may see.' })
  threads(@Me() me: Actor, @Args() args: ThreadsArgs): Promise<Discussion> {
    return this.discussion.listThreads(me, args);
  }

  @Query(() => Thread, { description: 'One thread, with its last comments or another part of them.' })
  thread(@Me() me: Actor, @Args() { id, ...part }: ThreadArgs): Promise<Thread> {
    return this.discussion.getThread(me, id, part);
  }

  @Mutation(() => Comment, { description: 'Posts a comment: a reply, or the first of a new thread.' })
  postComment(
    @Me() me: Actor,
    @Args('input', { description: 'The comment and where it goes.' }) input: PostCommentInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Comment> {
    return this.discussion.postComment(me, input, selectionOf(info));
  }

  @Mutation(() => Comment, { description: "Changes the text of one's own comment within 15 minutes of posting." })
  editComment(
    @Me() me: Actor,
    @Args('input', { description: 'Which, and its new text.' }) input: EditCommentInput,
  ): Promise<Comment> {
    return this.discussion.editComment(me, input);
  }

  @Mutation(() => Comment, { description: "Removes the text of one's own comment; a tombstone stays in its place." })
  removeComment(
    @Me() me: Actor,
    @Args('input', { description: 'Which.' }) input: RemoveCommentInput,
  ): Promise<Comment> {
    return this.discussion.removeComment(me, input);
  }

  @Mutation(() => Thread, { description: 'Marks a thread as settled.' })
  resolveThread(@Me() me: Actor, @Args('input', { description: 'Which.' }) input: ResolveThreadInput): Promise<Thread> {
    return this.discussion.resolveThread(me, input);
  }

  @Mutation(() => Thread, { description: 'Lets a settled thread take replies again.' })
  reopenThread(@Me() me: Actor, @Args('input', { description: 'Which.' }) input: ReopenThreadInput): Promise<Thread> {
    return this.discussion.reopenThread(me, input);
  }
}
