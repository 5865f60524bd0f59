import {
  always,
  among,
  join,
  list,
  maybe,
  never,
  object,
  raw,
  sql,
  type Actor,
  type Sql,
  type Subjects,
  type Wanted,
  type Wire,
} from '../../kernel/index.js';
import { seats } from '../identity/index.js';
import { participants } from '../roadmap/index.js';
import type { Comment } from './comment.entity.js';
import { allowedActions, EDIT_MINUTES, threadScope } from './discussion.policy.js';
import type { Thread, ThreadSubject } from './thread.entity.js';

/** A thread as it is told: who started it stays with its title in the first comment. */
type ThreadRecord = Omit<Thread, 'roadmapId' | 'participantId' | 'startedBy'>;
type CommentRecord = Omit<Comment, 'writtenBy'>;

/**
 * Joins the sight of its subject to the thread under `th`: a thread whose subject the actor may not see is not there.
 * The joined row `sight` has the subject's label, and whether it is its own participant's alone for now.
 * @param kinds of subjects that can be met; each one costs its planning
 */
export function joinSight(me: Actor, subjects: Subjects, kinds: readonly string[] = subjects.kinds()): Sql {
  const sources = kinds.map((kind) => {
    const source = subjects.source(kind);
    return sql`select v.label, ${source.own ?? never} as own from (${source.visible(me)}) v where th.subject_kind = ${raw(`'${kind}'`)} and v.id = th.subject_id`;
  });
  return sql`join lateral (${join(sources, ' union all ')} limit 1) sight on true`;
}

/** The comments of a membership that it may still edit by time, as a table. @param now the domain's */
export const editableComments = (membershipId: string, now: Sql): Sql => sql`(
  select c.id from comments c where c.written_by = ${membershipId} and c.removed_at is null
    and c.posted_at >= ${now} - ${EDIT_MINUTES} * interval '1 minute') editable`;

/** The code of the participant with this id; null outside delegations. */
const codeOf = (me: Actor, participantId: Sql): Sql =>
  sql`(select ap.country_code from ${participants(me)} ap where ap.id = ${participantId})`;

/** The comment under `c`. */
export const commentJson = (me: Actor): Sql<Wire<CommentRecord> | null> => {
  const own = among(
    'c.written_by',
    me.memberships.map(({ id }) => id),
  );
  const until = sql`c.posted_at + ${EDIT_MINUTES} * interval '1 minute'`;
  return maybe(
    object<CommentRecord>({
      id: sql`c.id`,
      threadId: sql`c.thread_id`,
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
    }),
    sql`from ${seats(me)} author where author.id = c.written_by`,
  );
};

/** The thread under `th` with `sight` joined. */
const threadJson = (me: Actor, wanted?: Wanted): Sql<Wire<ThreadRecord>> =>
  object<ThreadRecord>(
    {
      id: sql`th.id`,
      subjectKind: sql`th.subject_kind`,
      subjectId: sql`th.subject_id`,
      subjectLabel: sql`sight.label`,
      quote: sql`th.quote`,
      title: sql`th.title`,
      visibility: sql`th.visibility`,
      participantCode: codeOf(me, sql`th.participant_id`),
      state: sql`th.state`,
      startedAt: sql`th.started_at`,
      settledAt: sql`th.settled_at`,
      version: sql`th.version`,
      allowedActions: allowedActions(me, 'th'),
      comments: list(
        commentJson(me) as Sql<Wire<Comment>>,
        sql`from comments c where c.thread_id = th.id`,
        sql`c.posted_at, c.id`,
      ),
    },
    wanted,
  );

/** Which threads: a condition over the table `threads` under `th`, and the kinds of subjects that can be met. */
export interface ThreadsWhere {
  where?: Sql;
  kinds?: readonly ThreadSubject[];
  wanted?: Wanted;
}

/**
 * The threads that the actor may see, oldest first: an expression for any statement.
 * @param subjects the registry that supplies the visibility of subjects
 */
export const threadsJson = (
  me: Actor,
  subjects: Subjects,
  { where = always, kinds, wanted }: ThreadsWhere = {},
): Sql<Wire<Thread>[]> =>
  list(
    threadJson(me, wanted) as Sql<Wire<Thread>>,
    sql`from threads th ${joinSight(me, subjects, kinds)} where (${where}) and ${threadScope(me, 'th')}`,
    sql`th.started_at, th.id`,
  );

/** How many threads the actor may see, where the subject is known to be in sight: an expression for any statement. */
export const threadCount = (me: Actor, where: Sql): Sql =>
  sql`(select count(*)::int from threads th where (${where}) and ${threadScope(me, 'th')})`;
