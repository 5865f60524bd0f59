import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, currentRequest, Database, sql, type Actor, type Config } from '../../kernel/index.js';
import { deviceOf } from './device.js';
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
    const { browser, system } = deviceOf(currentRequest()?.request.headers['user-agent'] ?? '');
    await this.db.rows(sql`
      insert into sessions (token_hash, user_id, browser, system, expires_at)
      values (${tokenHash(token)}, ${userId}, ${browser}, ${system}, clock_timestamp() + make_interval(hours => ${this.config.sessionHours}))`);
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

  /** All but the one that asks. @returns how many of them still lived */
  async endOthers(userId: string, sessionId: string): Promise<number> {
    const { ended } = await this.db.one<{ ended: number }>(sql`
      with gone as (delete from sessions s where s.user_id = ${userId} and s.id <> ${sessionId} returning ${sessionLives(this.config)} as lived)
      select count(*) filter (where lived)::int as ended from gone`);
    return ended;
  }

  /** @returns whether it was the actor's and still lived */
  async endOwn(me: Actor, sessionId: string): Promise<boolean> {
    const { ended } = await this.db.one<{ ended: boolean }>(sql`
      with gone as (delete from sessions s where ${sessionPolicy.scope(me, 's')} and s.id = ${sessionId} returning ${sessionLives(this.config)} as lived)
      select exists (select 1 from gone where lived) as ended`);
    return ended;
  }

  /** Those that live, the latest activity first. */
  async list(me: Actor): Promise<SessionInfo[]> {
    const sessions = await this.db.select(
      Session,
      's',
      sql`where ${sessionPolicy.scope(me, 's')} and ${sessionLives(this.config)} order by s.seen_at desc, s.id`,
    );
    return sessions.map(({ id, browser, system, createdAt, seenAt, expiresAt }) => ({
      id,
      browser,
      system,
      createdAt,
      seenAt,
      expiresAt,
      current: id === me.sessionId,
    }));
  }
}
