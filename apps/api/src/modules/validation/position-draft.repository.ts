import { Injectable } from '@nestjs/common';
import { Database, firstVersion, raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { seatTitle } from '../identity/index.js';
import type { PositionDraft } from './position-draft.entity.js';
import type { PositionStatement } from './position.entity.js';
import type { Stance } from './stance.js';
import { draftPolicy } from './validation.policy.js';

/** What is saved. */
export interface DraftContent {
  ballotId: string;
  participantId: string;
  stance: Stance;
  statements: readonly PositionStatement[];
  requestedText: string | null;
  savedBy: string;
}

@Injectable()
export class PositionDraftRepository {
  constructor(private readonly db: Database) {}

  /** The delegation's draft on a ballot, or null. */
  find(me: Actor, ballotId: string, participantId: string): Promise<PositionDraft | null> {
    return this.db.maybeOne(sql`${read(raw('position_drafts'))}
      where d.ballot_id = ${ballotId} and d.participant_id = ${participantId} and ${draftPolicy.scope(me, 'd')}`);
  }

  /**
   * Saves where the draft is still as it was seen.
   * @param expectedVersion null where none was there
   * @returns the draft; null where somebody else was first: nothing is overwritten
   */
  save(draft: DraftContent, expectedVersion: number | null): Promise<PositionDraft | null> {
    const { ballotId, participantId, stance, requestedText, savedBy } = draft;
    const statements = JSON.stringify(draft.statements);
    const write =
      expectedVersion === null
        ? sql`insert into position_drafts (ballot_id, participant_id, stance, statements, requested_text, saved_by, version)
            values (${ballotId}, ${participantId}, ${stance}, ${statements}::jsonb, ${requestedText}, ${savedBy}, ${firstVersion})
            on conflict (ballot_id, participant_id) do nothing returning *`
        : sql`update position_drafts set stance = ${stance}, statements = ${statements}::jsonb, requested_text = ${requestedText},
              saved_by = ${savedBy}, saved_at = waymark_now(), version = version + 1
            where ballot_id = ${ballotId} and participant_id = ${participantId} and version = ${expectedVersion} returning *`;
    return this.db.maybeOne(sql`with saved as (${write}) ${read(raw('saved'))}`);
  }

  /** @returns the discarded draft's id, or null where it is no longer as it was seen */
  async discard(ballotId: string, participantId: string, expectedVersion: number): Promise<string | null> {
    const row = await this.db.maybeOne<{ id: string }>(sql`
      delete from position_drafts where ballot_id = ${ballotId} and participant_id = ${participantId} and version = ${expectedVersion} returning id`);
    return row?.id ?? null;
  }
}

/** Drafts as `d`, in the shape of the type PositionDraft. */
const read = (drafts: Sql): Sql => sql`
  select d.id, d.ballot_id as "ballotId", d.participant_id as "participantId", d.stance, d.statements, d.requested_text as "requestedText",
    d.saved_at as "savedAt", d.version, ${seatTitle(raw('d.saved_by'))} as "savedByTitle"
  from ${drafts} d`;
