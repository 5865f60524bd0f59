/**
 * The acts that are measured. Each can be done once on each of its targets, so they are spread over the copies of the
 * sample: as many people as there are copies act at once, each in a roadmap of their own.
 *
 * @typedef {object} Act
 * @property {string} key
 * @property {string} title
 * @property {string} persona
 * @property {string} operation
 * @property {number} goal how often its cost may be that of the bare handler
 * @property {string} targets SQL that finds what can be acted on in the roadmaps of $1, with the `roadmap` of each
 * @property {(target: any) => object} input of the mutation
 * @property {string} [undo] SQL that takes the act back, so that it can be done again
 */
import { randomUUID } from 'node:crypto';

/** Words by which an act of the bench is known, and can be undone. */
const WORDS = 'Written by the bench.';

const openBallots = `
  select rd.roadmap_id as roadmap, b.id as ballot, b.version_hash as hash, po.id as current
  from rounds rd join ballots b on b.round_id = rd.id and b.state = 'open'
    join participants pt on pt.roadmap_id = rd.roadmap_id and pt.country_code = 'ME'
    left join positions po on po.ballot_id = b.id and po.participant_id = pt.id and po.state = 'signed'
  where rd.roadmap_id = any($1) order by b.id`;

/** @type {readonly Act[]} */
export const ACTS = [
  {
    key: 'submit-update',
    title: 'Submit update',
    goal: 3,
    persona: 'focal-me-interior',
    operation: 'SubmitUpdate',
    targets: `
      select a.roadmap_id as roadmap, a.id as action
      from memberships m join membership_institutions i on i.membership_id = m.id
        join national_actions a on a.lead_institution_id = i.institution_id and a.participant_id = m.participant_id
      where m.roadmap_id = any($1) and i.institution_id in (select id from institutions where code = 'me-interior') and a.not_applicable_reason is null
        and not exists (select 1 from status_updates u where u.action_id = a.id and u.state <> 'published')
      order by a.id`,
    input: ({ action }) => ({
      actionId: action,
      status: 'on_track',
      progress: 60,
      narrative: WORDS,
      cause: null,
      nextDate: null,
      expectedVersion: null,
      idempotencyKey: randomUUID(),
    }),
    undo: `delete from status_updates where state <> 'published' and narrative = '${WORDS}'`,
  },
  {
    key: 'save-draft',
    title: 'Save draft of a position',
    goal: 3,
    persona: 'head-me',
    operation: 'SavePositionDraft',
    targets: openBallots,
    input: ({ ballot }) => ({
      ballotId: ballot,
      stance: 'reservation',
      statements: [{ kind: 'reservation', text: WORDS, passageIds: [] }],
      requestedText: null,
      expectedVersion: null,
    }),
    undo: `delete from position_drafts where statements @> '[{"text": "${WORDS}"}]'`,
  },
  {
    key: 'sign',
    title: 'Sign a position',
    goal: 3,
    persona: 'head-me',
    operation: 'SignPosition',
    targets: openBallots,
    // Each signature replaces the one before: nothing needs to be undone.
    input: ({ ballot, hash, current }) => ({
      ballotId: ballot,
      stance: 'endorse',
      statements: [],
      requestedText: null,
      versionHash: hash,
      replaces: current,
      idempotencyKey: randomUUID(),
    }),
  },
  {
    key: 'post-comment',
    title: 'Post comment',
    goal: 3,
    persona: 'delegate-me',
    operation: 'PostComment',
    targets: `
      select th.roadmap_id as roadmap, th.id as thread, th.visibility from threads th cross join generate_series(1, 8)
      where th.roadmap_id = any($1) and th.state = 'open' and th.visibility = 'participants' order by th.id`,
    input: ({ thread, visibility }) => ({ threadId: thread, visibility, text: WORDS, idempotencyKey: randomUUID() }),
    undo: `with gone as (delete from comments where text = '${WORDS}' returning thread_id)
      update threads th set comment_count = comment_count - n.count from (select thread_id, count(*) as count from gone group by 1) n where n.thread_id = th.id`,
  },
];
