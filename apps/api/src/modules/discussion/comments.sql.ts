import { EDIT_MINUTES } from '@waymark/domain';
import {
  among,
  list,
  maybe,
  object,
  sql,
  WINDOW,
  type Actor,
  type Sql,
  type Wanted,
  type Wire,
} from '../../kernel/index.js';
import { seats } from '../identity/index.js';
import { participants } from '../roadmap/index.js';
import type { Comment } from './comment.entity.js';

type CommentRecord = Omit<Comment, 'writtenBy'>;

/** The comments of a membership that it may still edit by time, as a table. @param now the domain's */
export const editableComments = (membershipId: string, now: Sql): Sql => sql`(
  select c.id from comments c where c.written_by = ${membershipId} and c.removed_at is null
    and c.posted_at >= ${now} - ${EDIT_MINUTES} * interval '1 minute') editable`;

const OF_AUTHOR: readonly (keyof CommentRecord)[] = ['authorTitle', 'authorRole', 'participantCode'];

/** The comment under `c`, whole unless something is wanted; null where its author is not there for the reader. */
export const commentJson = (me: Actor, wanted?: Wanted): Sql<Wire<CommentRecord> | null> => {
  const own = among(
    'c.written_by',
    me.memberships.map(({ id }) => id),
  );
  const until = sql`c.posted_at + ${EDIT_MINUTES} * interval '1 minute'`;
  const record = object<CommentRecord>(
    {
      id: sql`c.id`,
      threadId: sql`c.thread_id`,
      number: sql`c.number`,
      text: sql`c.text`,
      language: sql`c.language`,
      authorTitle: sql`author.title`,
      authorRole: sql`author.role`,
      participantCode: codeOf(me, sql`author.participant_id`),
      postedAt: sql`c.posted_at`,
      editedAt: sql`c.edited_at`,
      removedAt: sql`c.removed_at`,
      own,
      editableUntil: sql`case when ${own} and c.removed_at is null and (select waymark_now()) <= ${until} then ${until} end`,
      version: sql`c.version`,
    },
    wanted,
  );
  const isOfAuthor = !wanted || OF_AUTHOR.some((field) => wanted.has(field));
  return isOfAuthor ? maybe(record, sql`from ${seats(me)} author where author.id = c.written_by`) : record;
};

/** The code of the participant with this id; null outside delegations. */
export const codeOf = (me: Actor, participantId: Sql): Sql =>
  sql`(select ap.country_code from ${participants(me)} ap where ap.id = ${participantId})`;

/** Which comments of a thread are wanted: before or after a number, around one of them, or else the last. */
export interface CommentsAsked {
  before?: number | null;
  after?: number | null;
  around?: string | null;
  first?: number;
}

/** The number of a comment of the thread under `th`; null where it is none of its own. */
const numberOf = (commentId: string): Sql =>
  sql`(select named.number from comments named where named.id = ${commentId} and named.thread_id = th.id)`;

/** Whether the comment that is asked for is one of the thread under `th`. */
export const holds = ({ around }: CommentsAsked): Sql =>
  around == null ? sql`true` : sql`${numberOf(around)} is not null`;

/** The number before the first wanted one. */
const startOf = ({ before, after, around, first = WINDOW }: CommentsAsked): Sql => {
  if (before != null) return sql`${before}::int - 1 - ${first}`;
  if (after != null) return sql`${after}::int`;
  const last = sql`th.comment_count - ${first}`;
  if (around == null) return last;
  return sql`greatest(0, least(coalesce(${numberOf(around)} - 1 - ${first} / 2, ${last}), ${last}))`;
};

/** A part of the comments of the thread under `th`. */
export const commentsJson = (me: Actor, part: CommentsAsked): Sql<Wire<Comment>[]> => {
  const { first = WINDOW } = part;
  const start = startOf(part);
  return list(
    commentJson(me) as Sql<Wire<Comment>>,
    sql`from comments c where c.thread_id = th.id and c.number > ${start} and c.number <= ${start} + ${first}`,
    sql`c.number`,
  );
};
