import { list, object, raw, sql, type Actor, type Sql, type Wire } from '../../kernel/index.js';
import { seats } from '../identity/index.js';
import type { StatusUpdate } from './status-update.entity.js';
import { updateSubmissions } from './tracking.doors.js';
import { insideUpdateScope } from './tracking.policy.js';
import type { UpdateSubmission } from './update-submission.entity.js';

type Submission = Omit<UpdateSubmission, 'id' | 'updateId'>;
/** A status update with what each of its submissions said. */
type UpdateRecord = Omit<StatusUpdate, 'submissions'> & { submissions: Submission[] };

/** The role title of a membership: whoever sees an act sees in which role it was done. */
const titleOf = (me: Actor, membership: string): Sql =>
  sql`(select mt.title from ${seats(me)} mt where mt.id = ${raw(membership)})`;

/**
 * The status update under `alias`, a row that `updatePolicy` lets be read. The history of submissions and returns is
 * empty outside the update's own participant, and the version is 1 there: it would tell how often an update was saved
 * and returned.
 * @param history where its submissions are read
 */
export const updateJson = (me: Actor, alias: string, history: Sql = updateSubmissions(me)): Sql<Wire<StatusUpdate>> => {
  const u = raw(alias);
  const inside = insideUpdateScope(me, alias);
  return object<UpdateRecord>({
    id: sql`${u}.id`,
    roadmapId: sql`${u}.roadmap_id`,
    actionId: sql`${u}.action_id`,
    state: sql`${u}.state`,
    status: sql`${u}.status`,
    progress: sql`${u}.progress`,
    narrative: sql`${u}.narrative`,
    cause: sql`${u}.cause`,
    nextDate: sql`${u}.next_date`,
    evidence: sql`${u}.evidence`,
    writtenByTitle: titleOf(me, `${alias}.written_by`),
    savedAt: sql`${u}.saved_at`,
    submittedAt: sql`${u}.submitted_at`,
    publishedAt: sql`${u}.published_at`,
    version: sql`case when ${inside} then ${u}.version else 1 end`,
    submissions: sql`case when ${inside} then ${submissionsJson(me, `${alias}.id`, history)} else '[]' end`,
  }) as Sql<Wire<StatusUpdate>>;
};

const submissionsJson = (me: Actor, updateId: string, history: Sql): Sql<Wire<Submission>[]> =>
  list(
    object<Submission>({
      number: sql`us.number`,
      status: sql`us.status`,
      progress: sql`us.progress`,
      narrative: sql`us.narrative`,
      cause: sql`us.cause`,
      nextDate: sql`us.next_date`,
      submittedAt: sql`us.submitted_at`,
      submittedByTitle: titleOf(me, 'us.submitted_by'),
      returnedAt: sql`us.returned_at`,
      returnedByTitle: titleOf(me, 'us.returned_by'),
      returnReason: sql`us.return_reason`,
    }),
    sql`from ${history} us where us.update_id = ${raw(updateId)}`,
    sql`us.number`,
  );
