import { raw, sql, type Sql } from '../../../kernel/index.js';

/** A status update under `alias`, in the shape of the type StatusUpdate. The caller applies `updatePolicy`. */
export const updateJson = (alias: string): Sql => {
  const u = raw(alias);
  const title = (membership: string): Sql => sql`(select m.title from memberships m where m.id = ${raw(membership)})`;
  return sql`jsonb_build_object('id', ${u}.id, 'actionId', ${u}.action_id, 'state', ${u}.state, 'status', ${u}.status, 'progress', ${u}.progress,
    'narrative', ${u}.narrative, 'cause', ${u}.cause, 'nextDate', ${u}.next_date, 'evidence', ${u}.evidence, 'writtenByTitle', ${title(`${alias}.written_by`)},
    'savedAt', ${u}.saved_at, 'submittedAt', ${u}.submitted_at, 'publishedAt', ${u}.published_at, 'version', ${u}.version,
    'submissions', (select coalesce(jsonb_agg(jsonb_build_object('number', us.number, 'status', us.status, 'progress', us.progress, 'narrative', us.narrative,
      'cause', us.cause, 'nextDate', us.next_date, 'submittedAt', us.submitted_at, 'submittedByTitle', ${title('us.submitted_by')},
      'returnedAt', us.returned_at, 'returnedByTitle', ${title('us.returned_by')}, 'returnReason', us.return_reason) order by us.number), '[]')
      from update_submissions us where us.update_id = ${u}.id))`;
};
