import { Injectable } from '@nestjs/common';
import { isBlank, isInEditWindow } from '@waymark/domain';
import {
  Act,
  Acts,
  authorize,
  expectVersion,
  forbidden,
  found,
  invalid,
  membershipOf,
  notFound,
  type Actor,
  type Subject,
  type Wanted,
} from '../../kernel/index.js';
import type { Comment } from './comment.entity.js';
import { CommentRepository } from './comment.repository.js';
import { commentChanged, commentPosted, isNarrow, threadSettled, told, type Told } from './discussion.events.js';
import type {
  EditCommentInput,
  PostCommentInput,
  RemoveCommentInput,
  ReopenThreadInput,
  ResolveThreadInput,
  ThreadsArgs,
} from './discussion.inputs.js';
import {
  audienceOfSubject,
  changeComment,
  reopenState,
  stillOpen,
  settleThread,
  writeComment,
  type Audience,
} from './discussion.policy.js';
import type { CommentsAsked } from './comments.sql.js';
import type { Discussion, Thread, ThreadSubject } from './thread.entity.js';
import { ThreadRepository, type DiscussedThread, type LockedThread } from './thread.repository.js';

/** Discussing records. All comments of a thread have the thread's audience. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly comments: CommentRepository,
    private readonly acts: Acts,
  ) {}

  async listThreads(me: Actor, args: ThreadsArgs): Promise<Discussion> {
    found(await this.threads.subject(me, args.roadmapId, args.subjectKind, args.subjectId));
    return this.threads.listOfSubject(me, args);
  }

  /** @throws DomainError NOT_FOUND also where the comment that it is to be opened around is not there for the reader. */
  async getThread(me: Actor, id: string, part: CommentsAsked = {}): Promise<Thread> {
    if ([part.before, part.after, part.around].filter((named) => named != null).length > 1)
      throw invalid('window_ambiguous', [{ field: 'before', problem: 'window_ambiguous' }]);
    return found(await this.threads.find(me, id, part));
  }

  /** @throws DomainError FORBIDDEN where the audience is not the author's to address, VALIDATION without one. */
  @Act()
  postComment(me: Actor, input: PostCommentInput, wanted: Wanted): Promise<Comment> {
    const startsThread = input.threadId == null;
    return this.acts.inOrder<LockedThread | Topic, Comment>(me, {
      once: { operation: 'postComment', input },
      load: () => (startsThread ? this.#topic(me, input) : this.threads.lockForReply(me, input.threadId ?? '')),
      change: async (held, id) => {
        const thread = 'state' in held ? mayReply(me, held, input) : await this.#start(me, held, input);
        const membershipId = membershipOf(me, thread.roadmapId).id;
        const text = textOf(input);
        const comment = await this.comments.insert(me, { id, threadId: thread.id, membershipId, text }, wanted);
        const { idempotencyKey } = input;
        const posted = { commentId: id, startsThread, idempotencyKey };
        return { events: commentPosted(await this.#told(thread), thread, posted), result: comment };
      },
      read: (id) => this.#getComment(me, id),
    });
  }

  @Act()
  editComment(me: Actor, input: EditCommentInput): Promise<Comment> {
    return this.acts.inOrder(me, {
      load: () => this.comments.lock(me, input.commentId),
      refuse: (comment) => changeComment(me, comment.roadmapId, comment),
      change: async (comment) => {
        expectVersion(comment, input, { theirs: { text: comment.text }, mine: { text: input.text } });
        if (!isInEditWindow(comment.postedAt, comment.now)) throw forbidden('edit_window_passed');
        await this.comments.edit(comment.id, textOf(input));
        return { id: comment.id, events: commentChanged('comment.edited', await this.#told(comment), comment) };
      },
      read: (id) => this.#getComment(me, id),
    });
  }

  @Act()
  removeComment(me: Actor, input: RemoveCommentInput): Promise<Comment> {
    return this.acts.inOrder(me, {
      load: () => this.comments.lock(me, input.commentId),
      refuse: (comment) => changeComment(me, comment.roadmapId, comment),
      change: async (comment) => {
        expectVersion(comment, input, { theirs: { text: comment.text }, mine: null });
        await this.comments.remove(comment.id);
        return { id: comment.id, events: commentChanged('comment.removed', await this.#told(comment), comment) };
      },
      read: (id) => this.#getComment(me, id),
    });
  }

  @Act()
  resolveThread(me: Actor, input: ResolveThreadInput): Promise<Thread> {
    return this.#settle(me, 'resolveThread', input, async (thread) => {
      authorize(stillOpen(thread.state));
      await this.threads.resolve(thread.id, membershipOf(me, thread.roadmapId).id);
      return 'thread.resolved';
    });
  }

  @Act()
  reopenThread(me: Actor, input: ReopenThreadInput): Promise<Thread> {
    return this.#settle(me, 'reopenThread', input, async (thread) => {
      authorize(reopenState(thread.state));
      await this.threads.reopen(thread.id);
      return 'thread.reopened';
    });
  }

  #settle(
    me: Actor,
    operation: string,
    input: ResolveThreadInput,
    settle: (thread: LockedThread) => Promise<'thread.resolved' | 'thread.reopened'>,
  ): Promise<Thread> {
    return this.acts.inOrder(me, {
      once: { operation, input, expected: input.threadId },
      load: () => this.threads.lock(me, input.threadId),
      refuse: (thread) => settleThread(me, thread),
      change: async (thread) => {
        expectVersion(thread, input, { theirs: { state: thread.state }, mine: null });
        const type = await settle(thread);
        return { events: threadSettled(type, await this.#told(thread), thread, input.idempotencyKey) };
      },
      read: (id) => this.getThread(me, id),
    });
  }

  /** Whom an event about the thread reaches. */
  async #told(thread: DiscussedThread): Promise<Told[]> {
    return told(thread, isNarrow(thread, thread.subject) ? await this.threads.holdReach(thread) : thread.subject);
  }

  async #getComment(me: Actor, id: string): Promise<Comment> {
    return found(await this.comments.find(me, id));
  }

  /** What a new thread is about, in the actor's sight. */
  async #topic(me: Actor, { roadmapId, subjectKind, subjectId }: PostCommentInput): Promise<Topic | null> {
    const missing = Object.entries({ roadmapId, subjectKind, subjectId }).filter(([, value]) => value == null);
    if (roadmapId == null || subjectKind == null || subjectId == null) {
      throw invalid(
        'input_invalid',
        missing.map(([field]) => ({ field, problem: 'value_invalid' })),
      );
    }
    const subject = await this.threads.subject(me, roadmapId, subjectKind, subjectId);
    return subject && { roadmapId, subjectKind, subject };
  }

  async #start(
    me: Actor,
    { roadmapId, subjectKind, subject }: Topic,
    input: PostCommentInput,
  ): Promise<DiscussedThread & { id: string }> {
    const audience = audienceOf(me, roadmapId, input);
    authorize(writeComment(me, audience) ?? audienceOfSubject(audience, subject.own));
    textOf(input);
    const about = { subjectKind, subjectId: subject.id };
    const thread = {
      ...audience,
      ...about,
      priorityId: await this.#priority(me, roadmapId, subject, input),
      quote: input.quote?.trim() || null,
      title: input.title?.trim() || null,
      startedBy: membershipOf(me, roadmapId).id,
    };
    const reach = audience.visibility === 'delegation' ? null : await this.threads.holdReach(about);
    return { ...thread, subject: reach, id: await this.threads.insert(thread) };
  }

  /** The subject's own priority; where it has none, the one in whose discussion it was taken up. */
  async #priority(
    me: Actor,
    roadmapId: string,
    subject: Subject,
    { priorityId }: PostCommentInput,
  ): Promise<string | null> {
    if (priorityId == null || subject.priorityId === priorityId) return subject.priorityId;
    const kind: ThreadSubject = 'priority';
    if (subject.priorityId !== null || !(await this.threads.subject(me, roadmapId, kind, priorityId))) throw notFound();
    return priorityId;
  }
}

/** What a new thread is to be about. */
interface Topic {
  roadmapId: string;
  subjectKind: ThreadSubject;
  subject: Subject;
}

function mayReply(me: Actor, thread: LockedThread, { visibility }: PostCommentInput): LockedThread {
  // Words that are meant for one audience never reach another.
  if (visibility != null && visibility !== thread.visibility)
    throw invalid('visibility_of_thread', [{ field: 'visibility', problem: 'visibility_of_thread' }]);
  authorize(writeComment(me, thread) ?? audienceOfSubject(thread, thread.ownSubject) ?? stillOpen(thread.state));
  return thread;
}

function textOf({ text }: { text: string }): string {
  const trimmed = text.trim();
  if (isBlank(trimmed)) throw invalid('text_required', [{ field: 'text', problem: 'text_required' }]);
  return trimmed;
}

/** The own delegation unless another audience is named; who has no delegation must name one. */
function audienceOf(me: Actor, roadmapId: string, { visibility }: PostCommentInput): Audience {
  const participantId = me.in(roadmapId)?.participantId ?? null;
  if (visibility == null && participantId === null && me.in(roadmapId) !== null) {
    throw invalid('visibility_required', [{ field: 'visibility', problem: 'visibility_required' }]);
  }
  const chosen = visibility ?? 'delegation';
  return { roadmapId, visibility: chosen, participantId: chosen === 'delegation' ? participantId : null };
}
