import { Injectable } from '@nestjs/common';
import type { ConfirmationBasis, ConfirmedSeat, Role } from '@waymark/domain';
import { Database, sql } from '../../kernel/index.js';
import { confirmedSeats } from './confirmation.js';

/** A letter that was recorded and waits. */
export interface PendingLetter {
  id: string;
  recordedBy: string;
}

/** A current seat of an account, whose confirmation has just lapsed. */
export interface LapsedSeat {
  id: string;
  roadmapId: string;
  role: Role;
  participantId: string | null;
}

/** Who vouched for which seat. Rows are kept: what lapsed stays readable beside what was signed with it. */
@Injectable()
export class ConfirmationRepository {
  constructor(private readonly db: Database) {}

  /**
   * The confirmation of a membership that stands now, held until the transaction ends: it cannot lapse meanwhile.
   * @returns its id, or null
   */
  async inForce(membershipId: string): Promise<string | null> {
    const row = await this.db.maybeOne<{ id: string }>(sql`
      select id from confirmations where membership_id = ${membershipId} and confirmed_at is not null and lapsed_at is null for share`);
    return row?.id ?? null;
  }

  /** Those of a roadmap who can vouch for others, held as they are. */
  confirmed(roadmapId: string): Promise<ConfirmedSeat[]> {
    return this.db.rows(sql`
      select m.id, m.role, m.participant_id as "participantId" from ${confirmedSeats(sql`${roadmapId}`)} order by m.id for share of m, k`);
  }

  async pendingLetter(membershipId: string): Promise<PendingLetter | null> {
    return this.db.maybeOne(sql`
      select id, recorded_by as "recordedBy" from confirmations
      where membership_id = ${membershipId} and confirmed_at is null and lapsed_at is null for update`);
  }

  /** Whether a delegation of the roadmap ever had a confirmed signatory, or the secretariat has a confirmed member now. */
  async hasVouchers(roadmapId: string): Promise<boolean> {
    const { found } = await this.db.one<{ found: boolean }>(sql`
      select exists (select 1 from confirmations c join memberships h on h.id = c.membership_id
          where h.roadmap_id = ${roadmapId} and h.role = 'delegation_head' and c.confirmed_at is not null)
        or exists (select 1 from ${confirmedSeats(sql`${roadmapId}`)} and m.role = 'secretariat') as found`);
    return found;
  }

  /** Replaces a letter that waits. @returns the confirmation's id */
  async recordLetter(membershipId: string, reference: string, recordedBy: string): Promise<string> {
    await this.#lapse(membershipId);
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into confirmations (membership_id, basis, letter_reference, recorded_by)
      values (${membershipId}, 'letter', ${reference}, ${recordedBy}) returning id`);
    return id;
  }

  /** @param by the membership that vouches; null for an administrator, or for nobody where it is founding */
  async confirm(membershipId: string, basis: ConfirmationBasis, by: string | null): Promise<string> {
    const administrator = by === null && basis !== 'founding';
    if (basis !== 'letter') await this.#lapse(membershipId);
    const { id } = await this.db.one<{ id: string }>(
      basis === 'letter'
        ? sql`update confirmations set confirmed_by = ${by}, by_administrator = ${administrator}, confirmed_at = waymark_now()
            where membership_id = ${membershipId} and confirmed_at is null and lapsed_at is null returning id`
        : sql`insert into confirmations (membership_id, basis, confirmed_by, by_administrator, confirmed_at)
            values (${membershipId}, ${basis}, ${by}, ${administrator}, waymark_now()) returning id`,
    );
    return id;
  }

  /** Takes back what was vouched for the current seats of an account, and letters that wait. @returns the seats that counted */
  async lapseAll(userId: string): Promise<LapsedSeat[]> {
    return this.db.rows(sql`
      with lapsed as (
        update confirmations c set lapsed_at = waymark_now() from memberships m
        where m.id = c.membership_id and m.user_id = ${userId} and m.ended_at is null and c.lapsed_at is null
        returning m.id, c.confirmed_at
      ), moved as (update memberships m set version = m.version + 1 from lapsed where m.id = lapsed.id)
      select m.id, m.roadmap_id as "roadmapId", m.role, m.participant_id as "participantId"
      from lapsed join memberships m on m.id = lapsed.id where lapsed.confirmed_at is not null order by m.roadmap_id`);
  }

  async #lapse(membershipId: string): Promise<void> {
    await this.db.rows(sql`
      update confirmations set lapsed_at = waymark_now() where membership_id = ${membershipId} and lapsed_at is null`);
  }
}
