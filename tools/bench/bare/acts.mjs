/**
 * The acts, each in one statement: who acts and whether they may, the change under its conditions, the key that makes it
 * happen once, the event for the record, and the answer. Where anything does not hold, nothing is written and no row comes.
 */
import { createHash } from 'node:crypto';
import { asMember, listOf, typed } from './parts.mjs';

const hashOf = (input) =>
  createHash('sha256')
    .update(JSON.stringify({ ...input, idempotencyKey: undefined }))
    .digest('hex');

/** Taken before anything is written: a second request with the same key finds it taken. */
const key = (operation, id, from, keyParameter, hashParameter) => `
  key as (insert into idempotency_keys (user_id, operation, key, input_hash, result_id)
    select ${from}.user_id, '${operation}', ${keyParameter}::uuid, ${hashParameter}, ${id} from ${from} on conflict do nothing returning result_id)`;

const event = (type, kind, { audience, participant = 'null', payload, from, id, keyed = 'null' }) => `
  insert into events (roadmap_id, type, subject_kind, subject_id, membership_id, audience, participant_id, on_ledger, idempotency_key, payload)
  select r.id, '${type}', '${kind}', ${id}, r.membership_id, ${audience}, ${participant}, ${audience} <> 'delegation', ${keyed}, ${payload} from r, ${from}`;

const answer = (operation, object) =>
  `jsonb_build_object('data', jsonb_build_object('__typename', 'Mutation', '${operation}', ${object}))::text as answer`;

/** Statements with the language of the text that they are on. */
const statements = (given, language) =>
  `coalesce((select jsonb_agg(x.value || jsonb_build_object('language', ${language}) order by x.ordinality) from jsonb_array_elements(${given}::jsonb) with ordinality x), '[]')`;

const FIRST_VERSION = `(extract(epoch from clock_timestamp() - timestamptz '2025-01-01') * 2)::int`;

const ofBallot =
  'r.id = (select rd.roadmap_id from ballots b join rounds rd on rd.id = b.round_id where b.id = $2::uuid)';
const inTime = `b.id = $2::uuid and b.state = 'open' and rd.state = 'open' and (rd.deadline is null or rd.deadline > waymark_now())
  and exists (select 1 from round_electors e where e.round_id = rd.id and e.participant_id = r.participant_id)`;
const withRound = 'ballots b join rounds rd on rd.id = b.round_id join priority_versions v on v.id = b.version_id';

const typedStatements = (column) => `(
  select ${listOf(`x.value || '{"__typename": "PositionStatement"}'`, 'x.ordinality')} from jsonb_array_elements(${column}) with ordinality x)`;

export const saveDraft = {
  name: 'save-draft',
  values: ({ input }) => [
    input.ballotId,
    input.stance,
    JSON.stringify(input.statements),
    input.requestedText,
    input.expectedVersion,
  ],
  text: `
    with ${asMember("'delegation_head', 'delegate', 'national_coordinator'", ofBallot)},
      draft as (
        insert into position_drafts as d (ballot_id, participant_id, stance, statements, requested_text, saved_by, version)
        select b.id, r.participant_id, $3, ${statements('$4', 'v.language')}, $5, r.membership_id, ${FIRST_VERSION} from r, ${withRound} where ${inTime}
        on conflict (ballot_id, participant_id) do update set stance = excluded.stance, statements = excluded.statements,
          requested_text = excluded.requested_text, saved_by = excluded.saved_by, saved_at = waymark_now(), version = d.version + 1
          where d.version = $6::int
        returning d.*),
      event as (${event('position_draft.saved', 'position_draft', {
        audience: `'delegation'`,
        participant: 'r.participant_id',
        payload: `jsonb_build_object('ballotId', draft.ballot_id)`,
        from: 'draft',
        id: 'draft.id',
      })})
    select ${answer(
      'savePositionDraft',
      typed(
        'PositionDraft',
        `'id', d.id, 'stance', d.stance, 'statements', ${typedStatements('d.statements')}, 'requestedText', d.requested_text, 'savedAt', d.saved_at,
         'savedByTitle', r.role_title, 'version', d.version`,
      ),
    )} from r, draft d`,
};

const titleOf = (id) => `(select m.title from memberships m where m.id = ${id})`;

export const sign = {
  name: 'sign',
  values: ({ input }) => [
    input.ballotId,
    input.stance,
    JSON.stringify(input.statements),
    input.requestedText,
    input.versionHash,
    input.replaces,
    input.idempotencyKey,
    hashOf(input),
  ],
  text: `
    with ${asMember("'delegation_head'", ofBallot)},
      held as (
        select b.*, v.language, k.id as confirmation_id, r.user_id, gen_random_uuid() as new_id, waymark_now() as now
        from r, ${withRound} cross join lateral (
          select k.id from confirmations k join r on k.membership_id = r.membership_id where k.confirmed_at is not null and k.lapsed_at is null) k
        where ${inTime} and b.version_hash = $6 for update of b),
      ${key('signPosition', 'held.new_id', 'held', '$8', '$9')},
      earlier as (
        update positions po set state = 'replaced', ended_at = held.now from r, held, key
        where po.ballot_id = held.id and po.participant_id = r.participant_id and po.state = 'signed' and po.id = $7::uuid returning po.id),
      prepared as (
        delete from position_drafts d using r, held, key where d.ballot_id = held.id and d.participant_id = r.participant_id),
      signed as (
        insert into positions (id, ballot_id, participant_id, version_hash, stance, requested_text, state, signed_by, signed_at, confirmation_id)
        select held.new_id, held.id, r.participant_id, held.version_hash, $3, $5, 'signed', r.membership_id, held.now, held.confirmation_id
        from r, held, key where (select count(*) from earlier) = case when $7 is null then 0 else 1 end returning *),
      said as (
        insert into statements (position_id, ordinal, kind, text, language, passage_ids)
        select signed.id, x.ordinality, x.value ->> 'kind', x.value ->> 'text', held.language,
          array(select jsonb_array_elements_text(x.value -> 'passageIds'))::uuid[]
        from signed, held, jsonb_array_elements($4::jsonb) with ordinality x returning *),
      replacing as (${event('position.replaced', 'position', {
        audience: `'participants'`,
        payload: `jsonb_build_object('ballotId', signed.ballot_id, 'participantId', signed.participant_id, 'replacedBy', signed.id, 'versionHash', signed.version_hash)`,
        from: 'earlier, signed',
        id: 'earlier.id',
      })}),
      signing as (${event('position.signed', 'position', {
        audience: `'participants'`,
        payload: `jsonb_build_object('ballotId', signed.ballot_id, 'participantId', signed.participant_id, 'stance', signed.stance, 'versionHash', signed.version_hash)`,
        from: 'signed',
        id: 'signed.id',
        keyed: '$8::uuid',
      })})
    select ${answer(
      'signPosition',
      typed(
        'Position',
        `'id', po.id, 'stance', po.stance, 'state', po.state, 'requestedText', po.requested_text, 'signedAt', po.signed_at, 'endedAt', po.ended_at,
         'signedByTitle', r.role_title, 'statements', (
           select ${listOf(typed('PositionStatement', `'kind', s.kind, 'text', s.text, 'language', s.language, 'passageIds', to_jsonb(s.passage_ids)`), 's.ordinal')} from said s),
         'confirmation', ${typed(
           'SeatConfirmation',
           `'basis', k.basis, 'confirmedAt', k.confirmed_at, 'confirmedByTitle', ${titleOf('k.confirmed_by')},
            'letterReference', k.letter_reference, 'recordedByTitle', ${titleOf('k.recorded_by')}`,
         )}`,
      ),
    )} from r, signed po join confirmations k on k.id = po.confirmation_id`,
};

export const postComment = {
  name: 'post-comment',
  values: ({ input }) => [input.threadId, input.visibility, input.text.trim(), input.idempotencyKey, hashOf(input)],
  text: `
    with ${asMember(
      "'delegation_head', 'delegate', 'national_coordinator', 'focal_point'",
      'r.id = (select th.roadmap_id from threads th where th.id = $2::uuid)',
    )},
      thread as (
        select th.*, r.user_id, r.language, gen_random_uuid() as new_id from r join threads th on th.id = $2::uuid and th.state = 'open' and th.visibility = $3
        where th.visibility <> 'delegation' or th.participant_id = r.participant_id for no key update of th),
      ${key('postComment', 'thread.new_id', 'thread', '$5', '$6')},
      counted as (update threads th set comment_count = th.comment_count + 1 from thread, key where th.id = thread.id returning th.comment_count),
      posted as (
        insert into comments (id, thread_id, number, written_by, text, language)
        select thread.new_id, thread.id, counted.comment_count, r.membership_id, $4, thread.language from r, thread, key, counted returning *),
      event as (${event('comment.posted', 'comment', {
        audience: 'thread.visibility',
        participant: 'thread.participant_id',
        payload: `jsonb_build_object('threadId', thread.id, 'threadSubjectKind', thread.subject_kind, 'threadSubjectId', thread.subject_id, 'startsThread', false)`,
        from: 'thread, posted',
        id: 'posted.id',
        keyed: '$5::uuid',
      })})
    select ${answer('postComment', typed('Comment', `'id', c.id, 'postedAt', c.posted_at, 'version', c.version`))} from posted c`,
};

export const submitUpdate = {
  name: 'submit-update',
  values: ({ input }) => [
    input.actionId,
    input.status,
    input.progress,
    input.narrative.trim(),
    input.cause,
    input.nextDate,
    input.idempotencyKey,
    hashOf(input),
  ],
  text: `
    with ${asMember("'focal_point'", 'r.id = (select a.roadmap_id from national_actions a where a.id = $2::uuid)')},
      action as (
        select a.id, a.participant_id, i.institution_id, r.user_id, gen_random_uuid() as new_id, waymark_now() as now
        from r join national_actions a on a.id = $2::uuid and a.archived_at is null and a.participant_id = r.participant_id
          join membership_institutions i on i.membership_id = r.membership_id and i.institution_id = a.lead_institution_id
        where $5 <> '' and $4::int between 0 and 100 and ($3 not in ('delayed', 'blocked') or ($6::text is not null and $7::date is not null))),
      ${key('submitUpdate', 'action.new_id', 'action', '$8', '$9')},
      submitted as (
        insert into status_updates (id, roadmap_id, action_id, institution_id, state, status, progress, narrative, cause, next_date, written_by, saved_at,
          submitted_at, version)
        select action.new_id, r.id, action.id, action.institution_id, 'submitted', $3, $4::int, $5, $6, $7::date, r.membership_id, action.now, action.now,
          ${FIRST_VERSION} from r, action, key
        on conflict (action_id) where state <> 'published' do nothing returning *),
      history as (
        insert into update_submissions (update_id, number, status, progress, narrative, cause, next_date, submitted_by, submitted_at)
        select u.id, 1, u.status, u.progress, u.narrative, u.cause, u.next_date, u.written_by, u.submitted_at from submitted u),
      event as (${event('update.submitted', 'status_update', {
        audience: `'delegation'`,
        participant: 'action.participant_id',
        payload: `jsonb_build_object('actionId', action.id)`,
        from: 'action, submitted',
        id: 'submitted.id',
        keyed: '$8::uuid',
      })})
    select ${answer(
      'submitUpdate',
      typed(
        'StatusUpdate',
        `'id', u.id, 'state', u.state, 'status', u.status, 'progress', u.progress, 'narrative', u.narrative, 'cause', u.cause,
         'nextDate', u.next_date, 'evidence', to_jsonb(u.evidence), 'writtenByTitle', r.role_title, 'savedAt', u.saved_at, 'submittedAt', u.submitted_at,
         'publishedAt', u.published_at, 'version', u.version, 'submissions', jsonb_build_array(${typed(
           'UpdateSubmission',
           `'number', 1, 'status', u.status, 'progress', u.progress, 'narrative', u.narrative, 'cause', u.cause, 'nextDate', u.next_date,
            'submittedAt', u.submitted_at, 'submittedByTitle', r.role_title, 'returnedAt', null, 'returnedByTitle', null, 'returnReason', null`,
         )})`,
      ),
    )} from r, submitted u`,
};
