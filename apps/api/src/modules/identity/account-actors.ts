import { Injectable } from '@nestjs/common';
import { Actor, always, Database, raw, sql, type ActorMembership } from '../../kernel/index.js';
import { membershipsJson } from './session-reader.js';

/** Accounts as they would act now, without a session. */
@Injectable()
export class AccountActors {
  constructor(private readonly db: Database) {}

  /**
   * Whether somebody still has a right that it used earlier. The account and its memberships are held until the
   * transaction ends: the right cannot end meanwhile. A disabled account has none, nor has one that was erased.
   */
  async hold(userId: string | null): Promise<Actor> {
    const row = await this.db.maybeOne<{ administrator: boolean; memberships: ActorMembership[] }>(sql`
      with account as (select u.id, u.administrator from users u where u.id = ${userId} and u.disabled_at is null for share),
        held as (select m.* from memberships m join account on account.id = m.user_id where m.ended_at is null for share of m)
      select account.administrator, ${membershipsJson(raw('held'), always)} as memberships from account`);
    return row ? new Actor(userId, null, row.administrator, row.memberships) : Actor.anonymous;
  }
}
