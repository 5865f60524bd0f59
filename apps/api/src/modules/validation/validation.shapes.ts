import { list, maybe, object, raw, sql, type Actor, type Sql, type Wanted, type Wire } from '../../kernel/index.js';
import { seats, signedWith } from '../identity/index.js';
import type { PositionDraft } from './position-draft.entity.js';
import type { Position, PositionStatement } from './position.entity.js';
import type { RoundHead } from './round-head.js';
import { rounds, statements } from './validation.doors.js';

const titleOf = (me: Actor, seat: Sql): Sql => sql`(select m.title from ${seats(me)} m where m.id = ${seat})`;

/** What was said with the position under `alias`, in order. @param said the door, or what was just written */
export const statementsJson = (said: Sql, alias: string): Sql<PositionStatement[]> =>
  list(
    object<PositionStatement>({
      kind: sql`s.kind`,
      text: sql`s.text`,
      language: sql`s.language`,
      passageIds: sql`s.passage_ids`,
    }),
    sql`from ${said} s where s.position_id = ${raw(alias)}.id`,
    sql`s.ordinal`,
  );

/** The row of the door `positions` under `alias`. */
export const positionJson = (me: Actor, alias: string, wanted?: Wanted): Sql<Wire<Position>> => {
  const po = raw(alias);
  return object<Position>(
    {
      id: sql`${po}.id`,
      ballotId: sql`${po}.ballot_id`,
      participantId: sql`${po}.participant_id`,
      stance: sql`${po}.stance`,
      state: sql`${po}.state`,
      requestedText: sql`${po}.requested_text`,
      signedAt: sql`${po}.signed_at`,
      endedAt: sql`${po}.ended_at`,
      versionHash: sql`${po}.version_hash`,
      signedByTitle: titleOf(me, sql`${po}.signed_by`),
      confirmation: signedWith(alias),
      statements: statementsJson(statements(me), alias),
    },
    wanted,
  );
};

/** The row of the door `positionDrafts` under `alias`. */
export const draftJson = (me: Actor, alias: string): Sql<Wire<PositionDraft>> => {
  const d = raw(alias);
  return object<PositionDraft>({
    id: sql`${d}.id`,
    ballotId: sql`${d}.ballot_id`,
    participantId: sql`${d}.participant_id`,
    stance: sql`${d}.stance`,
    statements: sql`${d}.statements`,
    requestedText: sql`${d}.requested_text`,
    savedAt: sql`${d}.saved_at`,
    version: sql`${d}.version`,
    savedByTitle: titleOf(me, sql`${d}.saved_by`),
  });
};

/** The open round that opened last in the roadmap under `alias`; null without one. */
export const openRound = (me: Actor, alias: string): Sql<Wire<RoundHead> | null> =>
  maybe(
    object<RoundHead>({
      id: sql`o.id`,
      code: sql`o.code`,
      title: sql`o.title`,
      sort: sql`o.sort`,
      mode: sql`o.mode`,
      state: sql`o.state`,
      openedAt: sql`o.opened_at`,
      deadline: sql`o.deadline`,
      closedAt: sql`o.closed_at`,
    }),
    sql`from ${rounds(me)} o where o.roadmap_id = ${raw(alias)}.id and o.state = 'open' order by o.opened_at desc, o.sort desc limit 1`,
  );
