import { list, object, raw, sql, type Actor, type Sql, type Wanted, type Wire } from '../../kernel/index.js';
import { seats, signedWith } from '../identity/index.js';
import type { PositionDraft } from './position-draft.entity.js';
import type { Position, PositionStatement } from './position.entity.js';
import { statements } from './validation.doors.js';

const titleOf = (me: Actor, seat: Sql): Sql => sql`(select m.title from ${seats(me)} m where m.id = ${seat})`;

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
      statements: list(
        object<PositionStatement>({
          kind: sql`s.kind`,
          text: sql`s.text`,
          language: sql`s.language`,
          passageIds: sql`s.passage_ids`,
        }),
        sql`from ${statements(me)} s where s.position_id = ${po}.id`,
        sql`s.ordinal`,
      ),
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
