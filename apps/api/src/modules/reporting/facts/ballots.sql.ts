import { or, raw, sql, type Actor, type Sql } from '../../../kernel/index.js';
import { signedWith } from '../../identity/index.js';
import { ballotPolicy, draftPolicy, positionPolicy } from '../../validation/index.js';

/** A signed position under `alias`, in the shape of the type Position. */
export const positionJson = (alias: string): Sql => {
  const po = raw(alias);
  return sql`jsonb_build_object(
    'id', ${po}.id, 'ballotId', ${po}.ballot_id, 'participantId', ${po}.participant_id, 'stance', ${po}.stance, 'state', ${po}.state,
    'requestedText', ${po}.requested_text, 'signedAt', ${po}.signed_at, 'endedAt', ${po}.ended_at, 'versionHash', ${po}.version_hash,
    'signedByTitle', (select m.title from memberships m where m.id = ${po}.signed_by),
    'confirmation', ${signedWith(alias)},
    'statements', (select coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'text', s.text, 'language', s.language,
      'passageIds', s.passage_ids) order by s.ordinal), '[]') from statements s where s.position_id = ${po}.id))`;
};

/** A draft under `alias`, in the shape of the type PositionDraft. */
export const draftJson = (alias: string): Sql => {
  const d = raw(alias);
  return sql`jsonb_build_object(
    'id', ${d}.id, 'ballotId', ${d}.ballot_id, 'participantId', ${d}.participant_id, 'stance', ${d}.stance, 'statements', ${d}.statements,
    'requestedText', ${d}.requested_text, 'savedAt', ${d}.saved_at, 'version', ${d}.version,
    'savedByTitle', (select m.title from memberships m where m.id = ${d}.saved_by))`;
};

/** Signed positions that the reader may see: members at once, others as part of a declared result. */
const seenPosition = (me: Actor): Sql =>
  or(positionPolicy.scope(me, 'po'), sql`(b.state = 'declared' and po.state = 'final')`);

/** The number of the round under `alias`. A session continues the round before it and keeps its number. */
export const roundNumber = (alias: string): Sql => sql`(
  select greatest(1, count(*)) from rounds n where n.roadmap_id = ${raw(alias)}.roadmap_id and n.sort <= ${raw(alias)}.sort and n.mode <> 'in_session')`;

/** A ballot `b` with its round `rd` and version `bv`, in the shape of the type BallotView. The caller applies `ballotPolicy`. */
export const ballotJson = (me: Actor): Sql => sql`jsonb_build_object(
  'id', b.id, 'roundId', rd.id, 'roundCode', rd.code, 'roundTitle', rd.title, 'roundNumber', ${roundNumber('rd')}, 'mode', rd.mode, 'state', b.state,
  'deadline', rd.deadline, 'endedAt', b.ended_at, 'versionNumber', bv.number, 'versionHash', b.version_hash, 'version', b.version,
  'cancelReason', b.cancel_reason, 'result', b.result,
  'positions', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'participantCode', pt.country_code,
      'position', (select ${positionJson('po')} from positions po where po.ballot_id = b.id and po.participant_id = pt.id
        and po.state in ('signed', 'final') and ${seenPosition(me)}),
      'tacit', coalesce(b.result -> 'reasons' @> jsonb_build_array(jsonb_build_object('participantCode', pt.country_code, 'reason', 'tacit')), false),
      'draftSavedAt', (select d.saved_at from position_drafts d where d.ballot_id = b.id and d.participant_id = pt.id and ${draftPolicy.scope(me, 'd')}),
      'replaced', (select coalesce(jsonb_agg(${positionJson('po')} order by po.signed_at desc), '[]') from positions po
        where po.ballot_id = b.id and po.participant_id = pt.id and po.state in ('replaced', 'lapsed') and ${positionPolicy.scope(me, 'po')})
    ) order by c.name), '[]')
    from round_electors e join participants pt on pt.id = e.participant_id join countries c on c.code = pt.country_code where e.round_id = rd.id))`;

/** `from` and `where` of the ballots on the priority `p` that the reader may see. */
export const ballotsOfPriority = (me: Actor): Sql => sql`
  ballots b join rounds rd on rd.id = b.round_id join priority_versions bv on bv.id = b.version_id
  where b.priority_id = p.id and ${ballotPolicy.scope(me, 'b')}`;

/** The latest ballot on `p` that was not cancelled, as JSON. */
export const latestBallot = (me: Actor): Sql =>
  sql`(select ${ballotJson(me)} from ${ballotsOfPriority(me)} and b.state <> 'cancelled' order by rd.sort desc limit 1)`;

/** A round under `alias`, in the shape of the type RoundHead. */
export const roundHeadJson = (alias: string): Sql => {
  const rd = raw(alias);
  return sql`jsonb_build_object('id', ${rd}.id, 'code', ${rd}.code, 'title', ${rd}.title, 'sort', ${rd}.sort, 'mode', ${rd}.mode,
    'state', ${rd}.state, 'openedAt', ${rd}.opened_at, 'deadline', ${rd}.deadline, 'closedAt', ${rd}.closed_at)`;
};
