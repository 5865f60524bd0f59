import { Injectable } from '@nestjs/common';
import { positionTransitions } from '@waymark/domain';
import { Database, moveBy, namedParticipants, raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { seatTitle, signedWith } from '../identity/index.js';
import type { Position, PositionStatement } from './position.entity.js';
import type { Stance } from './stance.js';
import { positionPolicy } from './validation.policy.js';
import { statementsJson } from './validation.shapes.js';

/** What is signed. */
export interface NewPosition {
  id: string;
  ballotId: string;
  participantId: string;
  versionHash: string;
  stance: Stance;
  requestedText: string | null;
  statements: readonly PositionStatement[];
  signedBy: string;
  /** Who vouched for the signatory */
  confirmationId: string;
  signedAt: Date;
}

const signed = moveBy(positionTransitions, 'sign');
const replaced = moveBy(positionTransitions, 'replace');

@Injectable()
export class PositionRepository {
  constructor(private readonly db: Database) {}

  /** All on a ballot that the reader may see, by participant's English name, newest first. */
  ofBallot(me: Actor, ballotId: string): Promise<Position[]> {
    return this.#select(
      me,
      sql`join ${namedParticipants} pt on pt.id = po.participant_id`,
      sql`and po.ballot_id = ${ballotId} order by pt.english_name, po.signed_at desc, po.id`,
    );
  }

  async find(me: Actor, id: string): Promise<Position | null> {
    const [position] = await this.#select(me, sql``, sql`and po.id = ${id}`);
    return position ?? null;
  }

  /**
   * Signs in one statement: the earlier position becomes replaced, the draft goes, the statements stand with the
   * signature. The caller holds the ballot.
   * @returns the position as it was signed
   */
  async sign(position: NewPosition): Promise<Position> {
    const { ballotId, participantId, signedAt } = position;
    const statements = position.statements.map((statement, index) => ({ ...statement, ordinal: index + 1 }));
    // The insert reads the update's rows, so that the earlier position has ended before the new one stands.
    return this.db.one(sql`
      with earlier as (update positions set state = ${replaced.to}, ended_at = ${signedAt}
          where ballot_id = ${ballotId} and participant_id = ${participantId} and state in ${replaced.from} returning id),
        prepared as (delete from position_drafts where ballot_id = ${ballotId} and participant_id = ${participantId}),
        po as (insert into positions (id, ballot_id, participant_id, version_hash, stance, requested_text, state, signed_by, signed_at, confirmation_id)
          select ${position.id}, ${ballotId}, ${participantId}, ${position.versionHash}, ${position.stance}, ${position.requestedText}, ${signed.to}, ${position.signedBy}, ${signedAt}, ${position.confirmationId}
          from (select count(*) from earlier) ended returning *),
        said as (insert into statements (position_id, ordinal, kind, text, language, passage_ids)
          select po.id, s.ordinal, s.kind, s.text, s.language, array(select jsonb_array_elements_text(s."passageIds")::uuid)
          from po, jsonb_to_recordset(${JSON.stringify(statements)}::jsonb) as s(ordinal int, kind text, text text, language text, "passageIds" jsonb)
          returning *)
      select ${columns(raw('said'))} from po`);
  }

  /** Amendments that positions refer to, by position. */
  amendmentLinks(positionIds: readonly string[]): Promise<{ positionId: string; amendmentId: string }[]> {
    return this.db.rows(sql`
      select position_id as "positionId", amendment_id as "amendmentId" from position_amendments where position_id = any(${positionIds}::uuid[])`);
  }

  #select(me: Actor, joins: Sql, rest: Sql): Promise<Position[]> {
    return this.db.rows(sql`
      select ${columns(raw('statements'))} from positions po ${joins} where ${positionPolicy.scope(me, 'po')} ${rest}`);
  }
}

/** The type Position over a position `po`. @param statements where they are read */
const columns = (statements: Sql): Sql => sql`
  po.id, po.ballot_id as "ballotId", po.participant_id as "participantId", po.stance, po.state, po.requested_text as "requestedText",
  po.signed_at as "signedAt", po.ended_at as "endedAt", po.version_hash as "versionHash", ${seatTitle(raw('po.signed_by'))} as "signedByTitle",
  ${signedWith('po')} as confirmation,
  ${statementsJson(statements, 'po')} as statements`;
