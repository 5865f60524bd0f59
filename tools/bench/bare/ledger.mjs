/** The first page of the ledger as the secretariat reads it. */
import { asMember, listOf, typed } from './parts.mjs';

const NOTHING = {
  code: 'null',
  participantCode: 'null',
  priorityCode: 'null',
  roundCode: 'null',
  stepCode: 'null',
  title: 'null',
};

/** How a record is cited: its parts, and where they come from, up to the id that is looked for. */
const cited = (parts, from) => {
  const pairs = Object.entries({ ...NOTHING, ...parts }).map(([name, value]) => `'${name}', ${value}`);
  return `(select ${typed('CitedRecord', pairs.join(', '))} from ${from} = e.subject_id)`;
};

const ofAction = { stepCode: 's.code', participantCode: 'pt.country_code' };
const joinAction = 'join steps s on s.id = a.step_id join participants pt on pt.id = a.participant_id';
const ofBallot = { priorityCode: 'p.code', roundCode: 'rd.code', title: 'rd.title' };
const joinBallot = 'join rounds rd on rd.id = b.round_id join priorities p on p.id = b.priority_id';
/** What is discussed, in a word. */
const joinLabel = `left join priorities p on p.id = th.priority_id cross join lateral (
  select case th.subject_kind when 'priority' then (select x.code from priorities x where x.id = th.subject_id)
    when 'step' then (select x.code from steps x where x.id = th.subject_id) when 'amendment' then (select x.code from amendments x where x.id = th.subject_id)
    when 'finding' then (select x.code from findings x where x.id = th.subject_id)
    when 'milestone' then (select s.code || ' ' || x.title from milestones x join steps s on s.id = x.step_id where x.id = th.subject_id)
    when 'passage' then (select p.code || ' ¶' || x.ordinal from passages x join priority_versions v on v.id = x.version_id where x.id = th.subject_id order by v.number desc limit 1)
    else (select s.code || ' ' || c.chip from national_actions a join steps s on s.id = a.step_id join participants pt on pt.id = a.participant_id
        join countries c on c.code = pt.country_code
      where a.id = coalesce((select x.action_id from status_updates x where x.id = th.subject_id), th.subject_id)) end as text) label`;
const ofThread = { priorityCode: 'p.code', code: 'label.text', title: 'th.title' };
const heard = `th.visibility <> 'delegation'`;

const CITATIONS = {
  status_update: cited(
    ofAction,
    `status_updates u join national_actions a on a.id = u.action_id ${joinAction} where u.state = 'published' and u.id`,
  ),
  national_action: cited(ofAction, `national_actions a ${joinAction} where a.id`),
  milestone: cited(
    { ...ofAction, title: 'ms.title' },
    `milestones ms join steps s on s.id = ms.step_id left join national_actions a on a.id = ms.action_id left join participants pt on pt.id = a.participant_id where ms.id`,
  ),
  position: cited(
    { ...ofBallot, participantCode: 'pt.country_code' },
    `positions po join participants pt on pt.id = po.participant_id join ballots b on b.id = po.ballot_id ${joinBallot} where po.id`,
  ),
  ballot: cited(ofBallot, `ballots b ${joinBallot} where b.id`),
  round: cited({ roundCode: 'rd.code', title: 'rd.title' }, 'rounds rd where rd.id'),
  amendment: cited(
    { priorityCode: 'p.code', participantCode: 'pt.country_code', code: 'am.code' },
    `amendments am join participants pt on pt.id = am.participant_id left join priorities p on p.id = am.priority_id where am.state <> 'draft' and am.id`,
  ),
  comment: cited(ofThread, `comments c join threads th on th.id = c.thread_id ${joinLabel} where ${heard} and c.id`),
  thread: cited(ofThread, `threads th ${joinLabel} where ${heard} and th.id`),
  priority: cited({ priorityCode: 'p.code' }, 'priorities p where p.id'),
  version: cited(
    { priorityCode: 'p.code', code: 'v.number::text' },
    'priority_versions v join priorities p on p.id = v.priority_id where v.id',
  ),
  roadmap: cited({ title: 'rm.title' }, 'roadmaps rm where rm.id'),
  membership: cited({ title: 'ms.title' }, 'memberships ms where ms.id'),
  invitation: cited({ title: 'i.title' }, 'invitations i where i.id'),
};

const subject = `case e.subject_kind ${Object.entries(CITATIONS)
  .map(([kind, citation]) => `when '${kind}' then ${citation}`)
  .join(' ')} end`;

const cursor = (number) =>
  `translate(rtrim(encode(convert_to('[' || ${number} || ']', 'UTF8'), 'base64'), '='), '+/', '-_')`;

export const ledger = {
  name: 'ledger',
  values: ({ roadmapId, first }) => [roadmapId, first],
  text: `
    with ${asMember("'secretariat'", 'r.id = $2::uuid')},
      entry as materialized (
        select l.number, l.hash, e.type, e.subject_kind, e.subject_id, e.occurred_at, e.payload, m.title, row_number() over (order by l.number desc) as place
        from r cross join lateral (select * from ledger_entries l where l.roadmap_id = r.id order by l.number desc limit $3::int + 1) l
          join events e on e.id = l.event_id left join memberships m on m.id = e.membership_id)
    select jsonb_build_object('data', jsonb_build_object('__typename', 'Query', 'ledger', ${typed(
      'LedgerEntryConnection',
      `'edges', (select ${listOf(
        typed(
          'LedgerEntryEdge',
          `'cursor', ${cursor('e.number')}, 'node', ${typed(
            'LedgerEntry',
            `'number', e.number, 'hash', e.hash, 'type', e.type, 'subjectKind', e.subject_kind, 'subjectId', e.subject_id, 'subject', ${subject},
             'actorTitle', e.title, 'byAdministrator', coalesce(e.payload ->> 'actor' = 'administrator', false), 'occurredAt', e.occurred_at`,
          )}`,
        ),
        'e.number desc',
      )} from entry e where e.place <= $3::int),
       'pageInfo', ${typed('PageInfo', `'hasNextPage', (select count(*) > $3::int from entry)`)}`,
    )}))::text as answer from r`,
};
