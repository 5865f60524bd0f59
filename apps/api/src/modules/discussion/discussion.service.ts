import { Injectable } from '@nestjs/common';
import { isBlank } from '@waymark/domain';
import {
  Act,
  authorize,
  Events,
  expectVersion,
  forbidden,
  found,
  Idempotency,
  invalid,
  membershipOf,
  notFound,
  type Actor,
  type Subject,
} from '../../kernel/index.js';
import type { Comment } from './comment.entity.js';
import { CommentRepository, type LockedComment } from './comment.repository.js';
import { commentEdited, commentPosted, commentRemoved, threadReopened, threadResolved } from './discussion.events.js';
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
import { ThreadRepository, type LockedThread } from './thread.repository.js';

/** Discussing records. All comments of a thread have the thread's audience. */
@Injectable()
export class DiscussionService {
  constructor(
    private readonly threads: ThreadRepository,
    private readonly comments: CommentRepository,
    private readonly events: Events,
    private readonly idempotency: Idempotency,
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
  async postComment(me: Actor, input: PostCommentInput): Promise<Comment> {
    return this.idempotency.record(me, 'postComment', input, {
      act: (id) => this.#post(me, id, input),
      read: (id) => this.#getComment(me, id),
    });
  }

  async #post(me: Actor, id: string, input: PostCommentInput): Promise<Comment> {
    const startsThread = input.threadId == null;
    const thread = startsThread ? await this.#start(me, input) : await this.#joinIn(me, input);
    const membershipId = membershipOf(me, thread.roadmapId).id;
    const comment = await this.comments.insert(me, { id, threadId: thread.id, membershipId, text: textOf(input) });
    const { idempotencyKey } = input;
    await this.events.record(me, commentPosted(thread, { commentId: id, startsThread, idempotencyKey }));
    return comment;
  }

  @Act()
  async editComment(me: Actor, input: EditCommentInput): Promise<Comment> {
    const comment = await this.#lockComment(me, input, { text: input.text });
    if (!comment.inEditWindow) throw forbidden('edit_window_passed');
    await this.comments.edit(comment.id, textOf(input));
    await this.events.record(me, commentEdited(comment));
    return this.#getComment(me, comment.id);
  }

  @Act()
  async removeComment(me: Actor, input: RemoveCommentInput): Promise<Comment> {
    const comment = await this.#lockComment(me, input, null);
    await this.comments.remove(comment.id);
    await this.events.record(me, commentRemoved(comment));
    return this.#getComment(me, comment.id);
  }

  @Act()
  async resolveThread(me: Actor, input: ResolveThreadInput): Promise<Thread> {
    const act = async (threadId: string): Promise<string> => {
      const thread = await this.#lockThread(me, input);
      authorize(stillOpen(thread.state));
      await this.threads.resolve(threadId, membershipOf(me, thread.roadmapId).id);
      await this.events.record(me, threadResolved(thread, input.idempotencyKey));
      return threadId;
    };
    return this.getThread(me, await this.idempotency.once(me, 'resolveThread', input, act, input.threadId));
  }

  @Act()
  async reopenThread(me: Actor, input: ReopenThreadInput): Promise<Thread> {
    const act = async (threadId: string): Promise<string> => {
      const thread = await this.#lockThread(me, input);
      authorize(reopenState(thread.state));
      await this.threads.reopen(threadId);
      await this.events.record(me, threadReopened(thread, input.idempotencyKey));
      return threadId;
    };
    return this.getThread(me, await this.idempotency.once(me, 'reopenThread', input, act, input.threadId));
  }

  async #getComment(me: Actor, id: string): Promise<Comment> {
    return found(await this.comments.find(me, id));
  }

  async #joinIn(me: Actor, { threadId, visibility }: PostCommentInput): Promise<LockedThread> {
    const thread = found(await this.threads.lockForReply(me, threadId ?? ''));
    // Words that are meant for one audience never reach another.
    if (visibility != null && visibility !== thread.visibility)
      throw invalid('visibility_of_thread', [{ field: 'visibility', problem: 'visibility_of_thread' }]);
    authorize(writeComment(me, thread) ?? audienceOfSubject(thread, thread.ownSubject) ?? stillOpen(thread.state));
    return thread;
  }

  async #start(me: Actor, input: PostCommentInput) {
    const { roadmapId, subjectKind, subjectId } = input;
    const missing = Object.entries({ roadmapId, subjectKind, subjectId }).filter(([, value]) => value == null);
    if (roadmapId == null || subjectKind == null || subjectId == null) {
      throw invalid(
        'input_invalid',
        missing.map(([field]) => ({ field, problem: 'value_invalid' })),
      );
    }
    const subject = found(await this.threads.subject(me, roadmapId, subjectKind, subjectId));
    const audience = audienceOf(me, roadmapId, input);
    authorize(writeComment(me, audience) ?? audienceOfSubject(audience, subject.own));
    textOf(input);
    const thread = {
      ...audience,
      subjectKind,
      subjectId,
      priorityId: await this.#priority(me, roadmapId, subject, input),
      quote: input.quote?.trim() || null,
      title: input.title?.trim() || null,
      startedBy: membershipOf(me, roadmapId).id,
    };
    return { ...thread, id: await this.threads.insert(thread) };
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

  async #lockComment(
    me: Actor,
    { commentId, expectedVersion }: RemoveCommentInput,
    mine: object | null,
  ): Promise<LockedComment> {
    const comment = found(await this.comments.lock(me, commentId));
    authorize(changeComment(me, comment.roadmapId, comment));
    expectVersion(comment, { expectedVersion }, { theirs: { text: comment.text }, mine });
    return comment;
  }

  async #lockThread(me: Actor, { threadId, expectedVersion }: ResolveThreadInput): Promise<LockedThread> {
    const thread = found(await this.threads.lock(me, threadId));
    authorize(settleThread(me, thread));
    expectVersion(thread, { expectedVersion }, { theirs: { state: thread.state }, mine: null });
    return thread;
  }
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
