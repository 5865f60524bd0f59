import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, sql, type Actor, type Config } from '../../kernel/index.js';
import { sessionPolicy } from './identity.policy.js';
import type { SessionInfo } from './session-info.js';
import { newToken, sessionLives, tokenHash } from './session-reader.js';
import { Session } from './session.entity.js';

@Injectable()
export class SessionRepository {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @returns the token: the only time that it is known outside the cookie */
  async begin(userId: string): Promise<string> {
    const token = newToken();
    await this.db.rows(sql`
      insert into sessions (token_hash, user_id, expires_at)
      values (${tokenHash(token)}, ${userId}, clock_timestamp() + make_interval(hours => ${this.config.sessionHours}))`);
    return token;
  }

  async end(sessionId: string): Promise<void> {
    await this.db.rows(sql`delete from sessions where id = ${sessionId}`);
  }

  /** @returns how many sessions that still lived were ended */
  async endAll(userId: string): Promise<number> {
    const { ended } = await this.db.one<{ ended: number }>(sql`
      with gone as (delete from sessions s where s.user_id = ${userId} returning ${sessionLives(this.config)} as lived)
      select count(*) filter (where lived)::int as ended from gone`);
    return ended;
  }

  /** All but the one that asks. */
  async endOthers(userId: string, sessionId: string): Promise<void> {
    await this.db.rows(sql`delete from sessions where user_id = ${userId} and id <> ${sessionId}`);
  }

  /** Those that live, the latest activity first. */
  async list(me: Actor): Promise<SessionInfo[]> {
    const sessions = await this.db.select(
      Session,
      's',
      sql`where ${sessionPolicy.scope(me, 's')} and ${sessionLives(this.config)} order by s.seen_at desc, s.id`,
    );
    return sessions.map(({ id, createdAt, seenAt, expiresAt }) => ({
      id,
      createdAt,
      seenAt,
      expiresAt,
      current: id === me.sessionId,
    }));
  }
}
