import type { Visibility } from '../../gql/graphql.js';

export interface CommentOptions {
  id: string;
  number?: number;
  text?: string | null;
  own?: boolean;
  editableUntil?: string | null;
  editedAt?: string | null;
  removedAt?: string | null;
  participantCode?: string | null;
  title?: string;
}

/** A thread with its comments, as the server tells it. */
export const thread = (
  id: string,
  visibility: Visibility,
  comments: CommentOptions[],
  overrides: Record<string, unknown> = {},
) => ({
  id,
  subjectKind: 'passage',
  subjectId: 'passage-5',
  subjectLabel: 'P3 ¶5',
  quote: null,
  title: null,
  visibility,
  participantCode: visibility === 'delegation' ? 'ME' : null,
  state: 'open',
  startedAt: '2026-11-19T09:00:00.000Z',
  settledAt: null,
  allowedActions: ['reply'],
  version: 1,
  commentCount: comments.length,
  comments: comments.map((comment, index) => ({
    threadId: id,
    number: index + 1,
    text: `Text of ${comment.id}`,
    language: 'en',
    authorTitle: comment.title ?? 'Head of delegation, Serbia',
    authorRole: 'delegation_head',
    participantCode: 'RS',
    postedAt: '2026-11-19T15:20:00.000Z',
    editedAt: null,
    removedAt: null,
    own: false,
    editableUntil: null,
    version: 1,
    ...comment,
  })),
  ...overrides,
});

/** A discussion with these threads, which may be the last ones of more. */
export const discussionOf = (
  threads: readonly ReturnType<typeof thread>[],
  { before = null, total = threads.length }: { before?: string | null; total?: number } = {},
) => ({ total, before, comments: threads.reduce((sum, { commentCount }) => sum + commentCount, 0), items: threads });
