import type { DomainEvent } from '../../kernel/index.js';
import type { LockedComment } from './comment.repository.js';
import type { Audience } from './discussion.policy.js';
import type { LockedThread } from './thread.repository.js';

/** An event has the audience of its thread: a delegation's own is never on the ledger. */
const inAudience = ({ roadmapId, visibility, participantId }: Audience) => ({
  roadmapId,
  audience: visibility,
  participantId,
});

export const commentPosted = (
  thread: Audience & { id: string; subjectKind: string; subjectId: string },
  posted: { commentId: string; startsThread: boolean; idempotencyKey: string },
): DomainEvent => ({
  ...inAudience(thread),
  type: 'comment.posted',
  subjectKind: 'comment',
  subjectId: posted.commentId,
  idempotencyKey: posted.idempotencyKey,
  payload: {
    threadId: thread.id,
    threadSubjectKind: thread.subjectKind,
    threadSubjectId: thread.subjectId,
    startsThread: posted.startsThread,
  },
});

const commentChanged = (type: string, comment: LockedComment): DomainEvent => ({
  ...inAudience(comment),
  type,
  subjectKind: 'comment',
  subjectId: comment.id,
  payload: { threadId: comment.threadId },
});
export const commentEdited = (comment: LockedComment): DomainEvent => commentChanged('comment.edited', comment);
export const commentRemoved = (comment: LockedComment): DomainEvent => commentChanged('comment.removed', comment);

const threadSettled = (type: string, thread: LockedThread, idempotencyKey: string): DomainEvent => ({
  ...inAudience(thread),
  type,
  subjectKind: 'thread',
  subjectId: thread.id,
  idempotencyKey,
  payload: { threadSubjectKind: thread.subjectKind, threadSubjectId: thread.subjectId },
});
export const threadResolved = (thread: LockedThread, key: string): DomainEvent =>
  threadSettled('thread.resolved', thread, key);
export const threadReopened = (thread: LockedThread, key: string): DomainEvent =>
  threadSettled('thread.reopened', thread, key);
