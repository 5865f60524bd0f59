/** The discussion of a page as a member of a delegation reads it: at most 50 threads with at most 50 comments each. */
import { listOf, typed } from './parts.mjs';

const editable = `c.written_by = r.membership_id and c.removed_at is null and waymark_now() <= c.posted_at + interval '15 minutes'`;

const comments = `(
  select ${listOf(
    typed(
      'Comment',
      `'id', c.id, 'number', c.number, 'text', c.text, 'language', c.language, 'authorRole', author.role, 'authorTitle', author.title,
       'participantCode', ap.country_code, 'postedAt', c.posted_at, 'editedAt', c.edited_at, 'removedAt', c.removed_at, 'version', c.version,
       'own', c.written_by = r.membership_id, 'editableUntil', case when ${editable} then c.posted_at + interval '15 minutes' end`,
    ),
    'c.number',
  )}
  from comments c join memberships author on author.id = c.written_by left join participants ap on ap.id = author.participant_id
  where c.thread_id = th.id and c.number > th.comment_count - 50)`;

const writes = `(not th.own or th.visibility = 'delegation') and (th.visibility <> 'public' or r.role = 'delegation_head')`;
const settles = `(th.started_by = r.membership_id or (th.visibility = 'delegation' and r.role = 'delegation_head'))`;

/** Of the table `thread`, which holds threads with `label` and `own` (whether their subject is its participant's alone for now). */
export const discussionJson = `(
  select ${typed(
    'Discussion',
    `'total', count(*), 'comments', coalesce(sum(th.comment_count), 0), 'before', null, 'items', coalesce(jsonb_agg(${typed(
      'Thread',
      `'id', th.id, 'subjectId', th.subject_id, 'subjectLabel', th.label, 'quote', th.quote, 'title', th.title,
       'visibility', th.visibility, 'participantCode', (select country_code from participants where id = th.participant_id), 'state', th.state,
       'startedAt', th.started_at, 'settledAt', th.settled_at, 'version', th.version, 'commentCount', th.comment_count, 'comments', ${comments},
       'allowedActions', to_jsonb(array_remove(array[case when th.state = 'open' and ${writes} then 'reply' end,
         case when ${settles} then case when th.state = 'open' then 'resolve' else 'reopen' end end], null))`,
    )} order by th.started_at, th.id) filter (where th.place <= 50), '[]')`,
  )} from (select t.*, row_number() over (order by t.started_at desc, t.id desc) as place from thread t) th)`;

/** Whether the reader is of a thread's audience. */
export const heard = `(th.visibility <> 'delegation' or th.participant_id = r.participant_id)`;
