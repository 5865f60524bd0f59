import { raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { insideUpdateScope } from './tracking.policy.js';

/** The role title of a membership: whoever sees an act sees in which role it was done. */
const titleOf = (membership: string): Sql =>
  sql`(select mt.title from memberships mt where mt.id = ${raw(membership)})`;

/**
 * The status update under `alias` as a JSON object in the shape of the type StatusUpdate. The caller applies
 * `updatePolicy`; the history of submissions and returns is left empty outside the update's own participant, and the
 * version is 1 there: it would tell how often an update was saved and returned.
 * @param history where its submissions are read
 */
export const updateJson = (me: Actor, alias: string, history: Sql = raw('update_submissions')): Sql => {
  const u = raw(alias);
  return sql`jsonb_build_object('id', ${u}.id, 'roadmapId', ${u}.roadmap_id, 'actionId', ${u}.action_id, 'state', ${u}.state,
    'status', ${u}.status, 'progress', ${u}.progress, 'narrative', ${u}.narrative, 'cause', ${u}.cause, 'nextDate', ${u}.next_date,
    'evidence', ${u}.evidence, 'writtenByTitle', ${titleOf(`${alias}.written_by`)}, 'savedAt', ${u}.saved_at,
    'submittedAt', ${u}.submitted_at, 'publishedAt', ${u}.published_at)
    || case when ${insideUpdateScope(me, alias)} then jsonb_build_object('version', ${u}.version, 'submissions', ${submissionsJson(`${alias}.id`, history)})
      else '{"version": 1, "submissions": []}' end`;
};

const submissionsJson = (updateId: string, history: Sql): Sql => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('number', us.number, 'status', us.status, 'progress', us.progress,
    'narrative', us.narrative, 'cause', us.cause, 'nextDate', us.next_date,
    'submittedAt', us.submitted_at, 'submittedByTitle', ${titleOf('us.submitted_by')},
    'returnedAt', us.returned_at, 'returnedByTitle', ${titleOf('us.returned_by')}, 'returnReason', us.return_reason) order by us.number), '[]')
  from ${history} us where us.update_id = ${raw(updateId)})`;
