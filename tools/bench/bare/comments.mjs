/** A priority with its text, its positions and its discussion, as a delegate reads it. */
import { actionsOf, asMember, ELECTORS, listOf, mixJson, PRIORITIES, resultJson, tacit, typed } from './parts.mjs';
import { discussionJson, heard } from './discussion.mjs';

const PAGE = `
  page as materialized (select p.*, x.version from priority p join priorities x on x.id = p.id where lower(p.code) = lower($3)),
  version as materialized (select v.*, coalesce(v.id = p.version_in_force_id, false) as in_force from page p join priority_versions v on v.priority_id = p.id),
  step as materialized (
    select s.*, g.text as title from page p join passages g on g.version_id = p.current_version_id and g.kind = 'step_title' join steps s on s.id = g.step_id)`;

const title = (id) => `(select m.title from memberships m where m.id = ${id})`;
const POSITIONS = `
  held as materialized (
    select b.*, rd.code as round_code, rd.title as round_title, rd.sort, rd.deadline, bv.number as version_number,
      row_number() over (order by rd.sort desc) as place
    from page p join ballots b on b.priority_id = p.id join rounds rd on rd.id = b.round_id join priority_versions bv on bv.id = b.version_id),
  position as materialized (
    select po.id, po.ballot_id, po.participant_id, po.state, po.signed_at, ${typed(
      'Position',
      `'id', po.id, 'stance', po.stance, 'state', po.state, 'requestedText', po.requested_text, 'signedAt', po.signed_at, 'endedAt', po.ended_at,
       'signedByTitle', ${title('po.signed_by')}, 'confirmation', case when k.id is not null then ${typed(
         'SeatConfirmation',
         `'basis', k.basis, 'confirmedAt', k.confirmed_at, 'confirmedByTitle', ${title('k.confirmed_by')},
          'letterReference', k.letter_reference, 'recordedByTitle', ${title('k.recorded_by')}`,
       )} end, 'statements', (
         select ${listOf(typed('PositionStatement', `'kind', st.kind, 'text', st.text, 'language', st.language, 'passageIds', to_jsonb(st.passage_ids)`), 'st.ordinal')}
         from statements st where st.position_id = po.id)`,
    )} as json
    from held b join positions po on po.ballot_id = b.id left join confirmations k on k.id = po.confirmation_id),
  ballot as materialized (
    select b.*, ${typed(
      'BallotView',
      `'id', b.id, 'state', b.state, 'version', b.version, 'versionHash', b.version_hash, 'versionNumber', b.version_number,
       'roundCode', b.round_code, 'roundTitle', b.round_title, 'endedAt', b.ended_at, 'cancelReason', b.cancel_reason,
       'result', ${resultJson('b.result')}, 'positions', (
         select ${listOf(
           typed(
             'BallotPosition',
             `'participantCode', e.country_code, 'tacit', ${tacit}, 'position', now.json,
              'draftSavedAt', case when e.participant_id = own.participant_id then (select d.saved_at from position_drafts d where d.ballot_id = b.id and d.participant_id = e.participant_id) end,
              'replaced', (select ${listOf('po.json', 'po.signed_at desc')} from position po
                where po.ballot_id = b.id and po.participant_id = e.participant_id and po.state in ('replaced', 'lapsed'))`,
           ),
           'e.name',
         )}
         from elector e cross join r own left join position now on now.ballot_id = b.id and now.participant_id = e.participant_id and now.state in ('signed', 'final')
         where e.round_id = b.round_id)`,
    )} as json from held b)`;

const FINDINGS = `
  finding as materialized (
    select f.id, pt.country_code, c.name, f.code, ${typed(
      'FindingRef',
      `'id', f.id, 'code', f.code, 'participantCode', pt.country_code, 'themeTitle', th.title, 'severity', f.severity, 'title', f.title,
       'statement', f.statement, 'paperTitle', pa.title`,
    )} as json
    from (select x.finding_id from page p join priority_findings x on x.priority_id = p.id
        union select x.finding_id from step s join step_findings x on x.step_id = s.id) x
      join findings f on f.id = x.finding_id join themes th on th.id = f.theme_id join papers pa on pa.id = f.paper_id
      left join participants pt on pt.id = f.participant_id left join countries c on c.code = pt.country_code),
  of_priority as materialized (
    select ${listOf('f.json', 'f.name nulls last, f.code')} as json, array_agg(f.country_code) as cited
    from page p join priority_findings x on x.priority_id = p.id join finding f on f.id = x.finding_id),
  of_step as materialized (
    select x.step_id, ${listOf('f.json', 'f.name nulls last, f.code')} as json
    from step s join step_findings x on x.step_id = s.id join finding f on f.id = x.finding_id group by x.step_id)`;

/** On the priority and its passages, amendments and findings. */
const THREADS = `
  thread as materialized (
    select th.*, false as own, case th.subject_kind when 'priority' then p.code when 'amendment' then am.code when 'finding' then f.code
      when 'passage' then p.code || ' ¶' || g.ordinal end as label
    from r cross join page p join threads th on th.roadmap_id = r.id and ${heard}
      left join amendments am on th.subject_kind = 'amendment' and am.id = th.subject_id
        and (am.participant_id = r.participant_id or am.state not in ('draft', 'submitted', 'sent_back'))
      left join findings f on th.subject_kind = 'finding' and f.id = th.subject_id
      left join lateral (select pg.ordinal from version v join passages pg on pg.version_id = v.id and pg.id = th.subject_id
        where th.subject_kind = 'passage' order by v.number desc limit 1) g on true
    where (th.subject_kind = 'priority' and th.subject_id = p.id) or (th.subject_kind = 'passage' and th.priority_id = p.id and g.ordinal is not null)
      or (th.subject_kind = 'amendment' and th.priority_id = p.id and am.id is not null)
      or (th.subject_kind = 'finding' and exists (select 1 from priority_findings x where x.priority_id = p.id and x.finding_id = th.subject_id)))`;

const versionHead = (more = '') =>
  typed(
    'VersionHead',
    `'id', v.id, 'number', v.number, 'labels', to_jsonb(v.labels), 'hash', v.hash, 'inForce', v.in_force${more}`,
  );

const passages = `(
  select ${listOf(
    typed(
      'PassageView',
      `'id', g.id, 'kind', g.kind, 'ordinal', g.ordinal, 'text', g.text, 'language', v.language, 'paragraph', p.code || ' ¶' || g.ordinal,
       'stepCode', (select s.code from step s where s.id = g.step_id), 'threadCount', coalesce(th.count, 0),
       'findings', coalesce(case g.kind when 'priority_objective' then op.json when 'step_description' then os.json end, '[]')`,
    ),
    'g.ordinal',
  )}
  from version v join passages g on g.version_id = v.id left join of_step os on os.step_id = g.step_id
    left join (select subject_id, count(*) from thread where subject_kind = 'passage' group by subject_id) th on th.subject_id = g.id
  where v.id = p.current_version_id)`;

const steps = `(
  select ${listOf(
    typed(
      'PriorityStep',
      `'id', s.id, 'code', s.code, 'title', s.title, 'baselineEnd', s.baseline_end, 'leadInstitution', (select name from institutions where id = s.lead_institution_id),
       'actions', (select ${mixJson(true)} from action where action.step_id = s.id)`,
    ),
    's.sort',
  )} from step s)`;

const alignment = `(
  select ${listOf(typed('AlignmentRef', `'code', i.code, 'title', i.title, 'frameworkTitle', fw.title`), 'fw.title collate "en-x-icu", i.code')}
  from priority_alignment x join alignment_items i on i.id = x.item_id join frameworks fw on fw.id = i.framework_id where x.priority_id = p.id)`;

const amendments = `(
  select ${listOf(
    typed(
      'AmendmentView',
      `'id', am.id, 'code', am.code, 'participantCode', pt.country_code, 'state', am.state, 'passageId', am.passage_id, 'before', am.before, 'after', am.after,
       'rationale', am.rationale, 'proposedAt', am.proposed_at, 'decidedAt', am.decided_at, 'decision', am.decision,
       'subject', coalesce(s.code, ms.code, p.code),
       'sponsorCodes', (select ${listOf('sp.country_code', 'sc.name')} from amendment_sponsors x join participants sp on sp.id = x.participant_id
         join countries sc on sc.code = sp.country_code where x.amendment_id = am.id)`,
    ),
    'am.proposed_at desc, am.code',
  )}
  from amendments am join participants pt on pt.id = am.participant_id
    left join passages g on g.id = am.passage_id and g.version_id = am.base_version_id left join steps s on s.id = g.step_id
    left join lateral (select ss.code || ' ' || m.title as code from milestones m join steps ss on ss.id = m.step_id where m.id = am.milestone_id) ms on true
  where am.priority_id = p.id and (am.participant_id = r.participant_id or am.state not in ('draft', 'submitted', 'sent_back')))`;

const closed = `case when not exists (select 1 from elector e where e.round_id = b.round_id and e.participant_id = r.participant_id) then 'not_elector'
  when b.deadline <= waymark_now() then 'deadline_passed' end`;
const draft = `(
  select ${typed(
    'PositionDraft',
    `'id', d.id, 'stance', d.stance, 'statements', (select ${listOf(`x.value || '{"__typename": "PositionStatement"}'`, 'x.ordinality')}
       from jsonb_array_elements(d.statements) with ordinality x), 'requestedText', d.requested_text, 'savedAt', d.saved_at, 'savedByTitle', ${title('d.saved_by')}, 'version', d.version`,
  )} from position_drafts d where d.ballot_id = b.id and d.participant_id = r.participant_id)`;

const PANEL = `
  panel as materialized (
    select c.reason, ${typed(
      'PositionPanel',
      `'ballotId', b.id, 'versionHash', b.version_hash, 'deadline', b.deadline, 'closedReason', c.reason, 'canSaveDraft', c.reason is null, 'canSign', false,
       'awaiting', null, 'participantCode', (select country_code from participants where id = r.participant_id), 'draft', ${draft},
       'current', (select po.json from position po where po.ballot_id = b.id and po.participant_id = r.participant_id and po.state in ('signed', 'final')),
       'last', (select po.json from position po where po.ballot_id <> b.id and po.participant_id = r.participant_id and po.state in ('final', 'lapsed')
         order by po.signed_at desc limit 1)`,
    )} as json
    from r cross join held b cross join lateral (select ${closed} as reason) c where b.state = 'open')`;

export const comments = {
  name: 'comments',
  values: ({ roadmap, code }) => [roadmap, code],
  text: `
    with ${asMember("'delegate'")}, ${PRIORITIES}, ${PAGE}, ${actionsOf('s.id in (select id from step)')}, ${ELECTORS}, ${POSITIONS}, ${FINDINGS}, ${THREADS}, ${PANEL}
    select jsonb_build_object('data', jsonb_build_object('__typename', 'Query', 'priorityPage', ${typed(
      'PriorityPage',
      `'id', p.id, 'code', p.code, 'title', p.title, 'summary', p.summary, 'state', p.state, 'version', p.version,
       'previousCode', (select n.code from priority n where n.sort < p.sort order by n.sort desc limit 1),
       'nextCode', (select n.code from priority n where n.sort > p.sort order by n.sort limit 1),
       'text', ${typed('VersionView', `'head', (select ${versionHead()} from version v where v.id = p.current_version_id), 'passages', ${passages}`)},
       'translations', (select ${listOf(typed('TextTranslation', `'language', t.language`), 't.language')} from version_translations t where t.version_id = p.current_version_id),
       'versions', (select ${listOf(versionHead(`, 'changeNote', v.change_note, 'createdAt', v.created_at`), 'v.number desc')} from version v),
       'ballot', (select json from ballot where state <> 'cancelled' order by place limit 1),
       'earlierBallots', (select ${listOf('json', 'place')} from ballot where place > 1),
       'steps', ${steps}, 'findings', op.json, 'participantsWithoutFinding', (
         select ${listOf('pt.country_code', 'c.name')} from participants pt join countries c on c.code = pt.country_code
         where pt.roadmap_id = r.id and not (pt.country_code = any(coalesce(array_remove(op.cited, null), '{}')))),
       'alignment', ${alignment}, 'amendments', ${amendments}, 'discussion', ${discussionJson}, 'panel', (select json from panel),
       'allowedActions', to_jsonb(array_remove(array[(select case when reason is null then 'save_draft' end from panel), 'comment'], null)),
       'roadmap', ${typed('PageRoadmap', `'id', r.id, 'now', waymark_now()`)}`,
    )}))::text as answer from r cross join page p cross join of_priority op`,
};
