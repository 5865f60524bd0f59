import { always, among, join, never, raw, sql, type Actor, type Subjects, type Sql } from '../../kernel/index.js';
import { allowedActionsJson, EDIT_MINUTES, threadScope } from './discussion.policy.js';

/**
 * Joins the sight of its subject to the thread under `th`: a thread whose subject the actor may not see is not there.
 * The joined row `sight` has the subject's label, and whether it is its own participant's alone for now.
 */
export function joinSight(me: Actor, subjects: Subjects): Sql {
  const sources = subjects.kinds().map((kind) => {
    const source = subjects.source(kind);
    return sql`select v.label, ${source.own ?? never} as own from (${source.visible(me)}) v where th.subject_kind = ${raw(`'${kind}'`)} and v.id = th.subject_id`;
  });
  return sql`join lateral (${join(sources, ' union all ')} limit 1) sight on true`;
}

/** The comments of a membership that it may still edit by time, as a table. @param now the domain's */
export const editableComments = (membershipId: string, now: Sql): Sql => sql`(
  select c.id from comments c where c.written_by = ${membershipId} and c.removed_at is null
    and c.posted_at >= ${now} - ${EDIT_MINUTES} * interval '1 minute') editable`;

/** The comment under `c` as a JSON object in the shape of the type Comment. */
export const commentJson = (me: Actor): Sql => {
  const own = among(
    'c.written_by',
    me.memberships.map(({ id }) => id),
  );
  const until = sql`c.posted_at + ${EDIT_MINUTES} * interval '1 minute'`;
  return sql`(select jsonb_build_object('id', c.id, 'threadId', c.thread_id, 'text', c.text, 'language', c.language,
    'authorTitle', author.title, 'authorRole', author.role,
    'participantCode', (select ap.country_code from participants ap where ap.id = author.participant_id),
    'postedAt', c.posted_at, 'editedAt', c.edited_at, 'removedAt', c.removed_at, 'own', ${own},
    'editableUntil', case when ${own} and c.removed_at is null and waymark_now() <= ${until} then ${until} end, 'version', c.version)
    from memberships author where author.id = c.written_by)`;
};

/** The thread under `th` with `sight` joined, as a JSON object in the shape of the type Thread. */
const threadJson = (
  me: Actor,
): Sql => sql`jsonb_build_object('id', th.id, 'subjectKind', th.subject_kind, 'subjectId', th.subject_id,
  'subjectLabel', sight.label, 'quote', th.quote, 'title', th.title, 'visibility', th.visibility,
  'participantCode', (select tp.country_code from participants tp where tp.id = th.participant_id),
  'state', th.state, 'startedAt', th.started_at, 'settledAt', th.settled_at, 'version', th.version,
  'allowedActions', ${allowedActionsJson(me, 'th')},
  'comments', (select coalesce(jsonb_agg(${commentJson(me)} order by c.posted_at, c.id), '[]') from comments c where c.thread_id = th.id))`;

/**
 * A JSON array of the threads that the actor may see, oldest first, in the shape of the type Thread: an expression for
 * any statement.
 * @param subjects the registry that supplies the visibility of subjects
 * @param where a condition over the table `threads` under `th`
 */
export const threadsJson = (me: Actor, subjects: Subjects, where: Sql = always): Sql => sql`(
  select coalesce(jsonb_agg(${threadJson(me)} order by th.started_at, th.id), '[]')
  from threads th ${joinSight(me, subjects)} where (${where}) and ${threadScope(me, 'th')})`;

/** How many threads the actor may see, where the subject is known to be in sight: an expression for any statement. */
export const threadCount = (me: Actor, where: Sql): Sql =>
  sql`(select count(*)::int from threads th where (${where}) and ${threadScope(me, 'th')})`;
