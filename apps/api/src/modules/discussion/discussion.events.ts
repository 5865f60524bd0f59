import type { DomainEvent, SubjectReach } from '../../kernel/index.js';
import type { LockedComment } from './comment.repository.js';
import type { Audience } from './discussion.policy.js';
import type { DiscussedThread, LockedThread } from './thread.repository.js';

/** To whom an event goes; to more than one where they are told apart. */
export type Told = Pick<DomainEvent, 'audience' | 'participantId'>;

/** To whom an event goes about a subject that only these know of. */
const BY_REACH: Readonly<Record<SubjectReach['reach'], readonly DomainEvent['audience'][]>> = {
  public: ['public'],
  participants: ['participants'],
  secretariat: ['secretariat'],
  delegation: ['delegation'],
  delegation_and_secretariat: ['delegation', 'secretariat'],
};

/**
 * An event has the audience of its thread, and reaches none of whom its subject is hidden: revisions of pages, ledger and
 * notifications would tell of a record that is not there for them. It stays so when the subject is opened to more, which
 * is told by an event of its own. What a delegation knows, with or without the secretariat, is told to each apart; a
 * delegation's own is never on the ledger.
 */
export function told({ visibility, participantId }: Audience, subject: SubjectReach | null): Told[] {
  if (visibility === 'delegation' || subject === null) return [{ audience: visibility, participantId }];
  if (visibility === 'participants' && subject.reach === 'public') return [{ audience: 'participants' }];
  return BY_REACH[subject.reach].map((audience) => ({
    audience,
    ...(audience === 'delegation' && { participantId: subject.participantId }),
  }));
}

/** Whether it may be opened to more while somebody writes about it. */
export const isNarrow = ({ visibility }: Audience, subject: SubjectReach | null): boolean =>
  subject !== null && subject.reach !== 'public' && subject.reach !== visibility;

const toEach = (to: readonly Told[], event: Omit<DomainEvent, keyof Told>): DomainEvent[] =>
  to.map((told) => ({ ...event, ...told }));

export const commentPosted = (
  to: readonly Told[],
  thread: DiscussedThread & { id: string },
  posted: { commentId: string; startsThread: boolean; idempotencyKey: string },
): DomainEvent[] =>
  toEach(to, {
    roadmapId: thread.roadmapId,
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

export const commentChanged = (
  type: 'comment.edited' | 'comment.removed',
  to: readonly Told[],
  { roadmapId, id, threadId }: LockedComment,
): DomainEvent[] => toEach(to, { roadmapId, type, subjectKind: 'comment', subjectId: id, payload: { threadId } });

export const threadSettled = (
  type: 'thread.resolved' | 'thread.reopened',
  to: readonly Told[],
  { roadmapId, id, subjectKind, subjectId }: LockedThread,
  idempotencyKey: string,
): DomainEvent[] =>
  toEach(to, {
    roadmapId,
    type,
    subjectKind: 'thread',
    subjectId: id,
    idempotencyKey,
    payload: { threadSubjectKind: subjectKind, threadSubjectId: subjectId },
  });
