import { Injectable } from '@nestjs/common';
import { Database, sql } from '../../kernel/index.js';
import { newToken, tokenHash } from './session-reader.js';

/** How long a link is open. Real time, as sessions are. */
const HOURS = 2;

/** An account as its reset link looks at it. */
export interface ResetAccount {
  userId: string;
  email: string;
  name: string;
}

const open = (token: string) => sql`reset_links l join users u on u.id = l.user_id and u.disabled_at is null
  where l.token_hash = ${tokenHash(token)} and l.expires_at > clock_timestamp()`;

/** One link for each account at most. Only the hash of its token is kept. */
@Injectable()
export class ResetLinkRepository {
  constructor(private readonly db: Database) {}

  /** A new link ends the one before. @returns its token: the only time that it is known */
  async make(userId: string, madeBy: string): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const { expiresAt } = await this.db.one<{ expiresAt: Date }>(sql`
      insert into reset_links (user_id, token_hash, made_by, expires_at)
      values (${userId}, ${tokenHash(token)}, ${madeBy}, clock_timestamp() + make_interval(hours => ${HOURS}))
      on conflict (user_id) do update set token_hash = excluded.token_hash, made_by = excluded.made_by, expires_at = excluded.expires_at
      returning expires_at as "expiresAt"`);
    return { token, expiresAt };
  }

  find(token: string): Promise<ResetAccount | null> {
    return this.db.maybeOne(sql`select u.id as "userId", u.email, u.name from ${open(token)}`);
  }

  /** Held, so that it is used once. */
  lock(token: string): Promise<ResetAccount | null> {
    return this.db.maybeOne(sql`select u.id as "userId", u.email, u.name from ${open(token)} for update`);
  }

  async end(userId: string): Promise<void> {
    await this.db.rows(sql`delete from reset_links where user_id = ${userId}`);
  }
}
