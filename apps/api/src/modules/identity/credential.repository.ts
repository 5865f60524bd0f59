import { Injectable } from '@nestjs/common';
import { Database, sql } from '../../kernel/index.js';
import { Credential } from './credential.entity.js';

/** An account as sign-in looks at it. */
export interface KnownAccount {
  userId: string;
  passwordHash: string;
  disabled: boolean;
}

/** Reads before anybody is known, so no policy narrows it; nothing of it leaves the module. */
@Injectable()
export class CredentialRepository {
  constructor(private readonly db: Database) {}

  find(email: string): Promise<KnownAccount | null> {
    return this.db.maybeOne<KnownAccount>(sql`
      select u.id as "userId", c.password_hash as "passwordHash", u.disabled_at is not null as disabled
      from users u join credentials c on c.user_id = u.id where u.email = ${email}`);
  }

  /** The account behind a demo persona: null wherever the sample was not loaded. */
  async findPersona(key: string): Promise<string | null> {
    const row = await this.db.maybeOne<{ id: string }>(
      sql`select id from users where persona = ${key} and disabled_at is null`,
    );
    return row?.id ?? null;
  }

  async insert(userId: string, passwordHash: string): Promise<void> {
    await this.db.repository(Credential).insert({ userId, passwordHash });
  }

  /** What proves an account that is already known; null where it has no password yet. */
  async hashOf(userId: string): Promise<string | null> {
    const row = await this.db.maybeOne<{ hash: string }>(sql`
      select password_hash as hash from credentials where user_id = ${userId} for update`);
    return row?.hash ?? null;
  }

  async replace(userId: string, passwordHash: string): Promise<void> {
    await this.db.rows(sql`
      insert into credentials (user_id, password_hash) values (${userId}, ${passwordHash})
      on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = clock_timestamp()`);
  }
}
