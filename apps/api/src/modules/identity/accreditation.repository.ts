import { Injectable } from '@nestjs/common';
import type { AccreditationDays } from '@waymark/domain';
import { Database, sql } from '../../kernel/index.js';

/** What stands for a seat now. */
export interface CurrentAccreditation {
  id: string;
  letterId: string | null;
  letterSha256: string | null;
}

/** Rows are kept: what was signed under one that ended can be held against it. */
@Injectable()
export class AccreditationRepository {
  constructor(private readonly db: Database) {}

  current(membershipId: string): Promise<CurrentAccreditation | null> {
    return this.db.maybeOne(sql`
      select id, letter_id as "letterId", letter_sha256 as "letterSha256" from accreditations
      where membership_id = ${membershipId} and ended_at is null for update`);
  }

  async end(membershipId: string): Promise<void> {
    await this.db.rows(sql`
      update accreditations set ended_at = waymark_now() where membership_id = ${membershipId} and ended_at is null`);
  }

  /** @returns its id */
  async insert(
    membershipId: string,
    given: AccreditationDays & { letterId: string | null; letterSha256: string | null; recordedBy: string },
  ): Promise<string> {
    const { id } = await this.db.one<{ id: string }>(sql`
      insert into accreditations (membership_id, letter_id, letter_sha256, valid_from, valid_until, recorded_by)
      values (${membershipId}, ${given.letterId}, ${given.letterSha256}, ${given.validFrom}, ${given.validUntil}, ${given.recordedBy})
      returning id`);
    return id;
  }
}
