import { raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { threadScope } from './discussion.policy.js';

/** Open threads in which the membership wrote, with how many comments others wrote since, and when the last of them. */
export const threadsWithReplies = (me: Actor, membershipId: string | Sql): Sql => sql`(
  select t.id, t.subject_kind, t.subject_id, t.priority_id, c.replies, c.latest
  from (select own.thread_id, max(own.number) as wrote from comments own where own.written_by = ${membershipId} group by 1) mine
    join threads t on t.id = mine.thread_id
    cross join lateral (
      select count(*)::int as replies, max(c.posted_at) as latest from comments c
      where c.thread_id = t.id and c.removed_at is null and c.written_by <> ${membershipId} and c.number > mine.wrote) c
  where t.state = 'open' and c.replies > 0 and ${threadScope(me, 't')})`;

/** What threads are about, for records in hand that point at one: not narrowed, and without a word of it. */
export const namedThreads = raw('(select nt.id, nt.subject_kind, nt.subject_id from threads nt)');
