import {
  join,
  never,
  object,
  raw,
  Selection,
  sql,
  windowJson,
  type Actor,
  type Sql,
  type Subjects,
  type Wanted,
  type WindowFacts,
  type Wire,
} from '../../kernel/index.js';
import { codeOf, commentsJson, holds, type CommentsAsked } from './comments.sql.js';
import { allowedActions, threadScope } from './discussion.policy.js';
import type { Thread, ThreadSubject } from './thread.entity.js';

/** A thread as it is told: who started it stays with its title in the first comment. */
type ThreadRecord = Omit<Thread, 'roadmapId' | 'participantId' | 'startedBy'>;

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

/** The thread under `th` with `sight` joined. */
export const threadJson = (me: Actor, part: CommentsAsked, wanted?: Wanted): Sql<Wire<ThreadRecord>> =>
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
      allowedActions: allowedActions(me.writing(), 'th'),
      commentCount: sql`th.comment_count`,
      comments: commentsJson(me, part),
    },
    wanted,
  );

/** Which threads: a condition over the table `threads` under `th`, and the kinds of subjects that can be met. */
export interface ThreadsWhere {
  where: Sql;
  kinds?: readonly ThreadSubject[];
}

/** The threads that the actor may see, `from … where …`. @param subjects supplies the visibility of subjects */
export const threadsFrom = (me: Actor, subjects: Subjects, { where, kinds }: ThreadsWhere): Sql =>
  sql`from threads th ${joinSight(me, subjects, kinds)} where (${where}) and ${threadScope(me, 'th')}`;

/** What the reader wants to see of a discussion. */
interface DiscussionAsked {
  /** The comment that a link names: its thread is there, and opened around it. Without effect where it is not in sight */
  comment?: string | null;
  /** The cursor before which the window of threads ends, and how the argument is called */
  before?: string | null;
  field?: string;
  wanted?: Selection;
}

export type DiscussionFacts = WindowFacts<Thread, { comments: number }>;

/** The last threads that the actor may see, each with its last comments: an expression for any statement. */
export const discussionJson = (
  me: Actor,
  subjects: Subjects,
  { comment, before, field = 'threadsBefore', wanted = Selection.everything, ...which }: ThreadsWhere & DiscussionAsked,
): Sql<Wire<DiscussionFacts>> =>
  windowJson<Thread, { comments: number }>({
    item: threadJson(me, { around: comment }, wanted.under('items')) as Sql<Wire<Thread>>,
    rows: threadsFrom(me, subjects, which),
    key: { at: sql`th.started_at`, id: sql`th.id` },
    before: { cursor: before, field },
    also: comment == null ? undefined : holds({ around: comment }),
    sums: { comments: sql`th.comment_count` },
    wanted,
  });

/** How many threads the actor may see, where the subject is known to be in sight: an expression for any statement. */
export const threadCount = (me: Actor, where: Sql): Sql =>
  sql`(select count(*)::int from threads th where (${where}) and ${threadScope(me, 'th')})`;
