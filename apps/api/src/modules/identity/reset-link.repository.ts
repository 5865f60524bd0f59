import { Injectable } from '@nestjs/common';
import { Database, sql } from '../../kernel/index.js';
import { newToken, tokenHash } from './session-reader.js';

/** How long a link is open. Real time, as sessions are. */
const HOURS = 2;
/** So long one that was mailed is not replaced by another: who asks again and again gets one mail. */
const MINUTES = 5;

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

  /** A new link ends the one before. `madeBy`: null where it is for the mail alone. @returns its token: the only time that it is known */
  async make(userId: string, madeBy: string | null): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const { expiresAt } = await this.db.one<{ expiresAt: Date }>(sql`
      insert into reset_links (user_id, token_hash, made_by, expires_at)
      values (${userId}, ${tokenHash(token)}, ${madeBy}, clock_timestamp() + make_interval(hours => ${HOURS}))
      on conflict (user_id) do update set token_hash = excluded.token_hash, made_by = excluded.made_by, expires_at = excluded.expires_at, mail_id = null
      returning expires_at as "expiresAt"`);
    return { token, expiresAt };
  }

  /**
   * A link for whoever reads the mails of an address.
   * @returns null where no account has the address, or one was mailed just now; else the link, and the mail before
   */
  async makeForAddress(
    email: string,
  ): Promise<{ userId: string; language: string; token: string; expiresAt: Date; mailBefore: string | null } | null> {
    const before = await this.db.maybeOne<{
      userId: string;
      language: string;
      mailId: string | null;
      isRecent: boolean;
    }>(sql`
      select u.id as "userId", u.language, l.mail_id as "mailId",
        coalesce(l.made_by is null and l.expires_at > clock_timestamp() + make_interval(hours => ${HOURS}, mins => ${-MINUTES}), false) as "isRecent"
      from users u left join reset_links l on l.user_id = u.id
      where u.email = ${email} and u.disabled_at is null for update of u`);
    if (!before || before.isRecent) return null;
    const { userId, language, mailId: mailBefore } = before;
    return { userId, language, mailBefore, ...(await this.make(userId, null)) };
  }

  async mailed(userId: string, mailId: string): Promise<void> {
    await this.db.rows(sql`update reset_links set mail_id = ${mailId} where user_id = ${userId}`);
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
