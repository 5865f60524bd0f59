import { always, door, raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { labelsInForce, versionNumber, versionTitle } from '../roadmap/index.js';
import { amendmentPolicy, ballotPolicy, draftPolicy, positionPolicy, roundPolicy } from './validation.policy.js';

export const rounds = door(
  'rounds t',
  'id roadmap_id code title sort mode state opened_at deadline closed_at document_label floor version',
  (me) => roundPolicy.scope(me, 't'),
);
export const electors = door('round_electors t', 'round_id participant_id', () => always);
export const ballots = door(
  'ballots t',
  'id round_id priority_id version_id version_hash state ended_at cancel_reason result version',
  (me) => ballotPolicy.scope(me, 't'),
  () => ({ version_number: versionNumber('t.version_id'), version_title: versionTitle('t.version_id') }),
);
export const positions = door(
  'positions t',
  'id ballot_id participant_id stance state requested_text signed_at signed_by ended_at version_hash confirmation_id',
  (me) => positionPolicy.scope(me, 't'),
);
/** A position's: read with it. */
export const statements = door('statements t', 'position_id ordinal kind text language passage_ids', () => always);
export const positionDrafts = door(
  'position_drafts t',
  'id ballot_id participant_id stance statements requested_text saved_at saved_by version',
  (me) => draftPolicy.scope(me, 't'),
);
export const amendments = door(
  'amendments t',
  `id roadmap_id priority_id participant_id code state passage_id base_version_id milestone_id before after rationale
   proposed_at decided_at decision`,
  (me) => amendmentPolicy.scope(me, 't'),
);
/** An amendment's: read with it. */
export const amendmentSponsors = door('amendment_sponsors t', 'amendment_id participant_id', () => always);

/** The number of the round under `alias`. A session continues the round before it and keeps its number. */
export const roundNumber = (alias: string): Sql => sql`(
  select greatest(1, count(*)) from rounds n where n.roadmap_id = ${raw(alias)}.roadmap_id and n.sort <= ${raw(alias)}.sort and n.mode <> 'in_session')`;

/**
 * The state of the priority under `alias`, a row of the door `priorities`: members see it as it is, others the outcome
 * that was last declared to them. Work on a new version, and a round that is under way, do not show.
 */
export const shownState = (me: Actor, alias: string): Sql => sql`coalesce(${raw(alias)}.state, (
  select b.result ->> 'outcome' from ${ballots(me)} b join ${rounds(me)} rd on rd.id = b.round_id
  where b.priority_id = ${raw(alias)}.id and b.state = 'declared' order by rd.sort desc limit 1), 'validated')`;

/**
 * Documents that hold a text in force, with the instant they are dated by: the opening of their first round, else the
 * making of the text. One under validation in a round that the reader may not see is passed over.
 */
export const documents = (me: Actor): Sql => sql`(
  select d.roadmap_id, d.label, d.number, d.place, case when o.id is not null then o.opened_at when d.place = 1 then d.created_at end as dated_at
  from ${labelsInForce(me)} d left join lateral (
    select n.id, n.opened_at from rounds n where n.roadmap_id = d.roadmap_id and n.document_label = d.label order by n.sort limit 1) o on true
  where o.id is null or exists (select 1 from rounds seen where seen.id = o.id and ${roundPolicy.scope(me, 'seen')}))`;
