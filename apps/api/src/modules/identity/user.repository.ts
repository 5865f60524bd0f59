import { Injectable } from '@nestjs/common';
import {
  always,
  collated,
  Database,
  decodeCursor,
  sql,
  toConnection,
  type Actor,
  type Connection,
  type PageArgs,
} from '../../kernel/index.js';
import type { CreateAccountInput } from './identity.inputs.js';
import { userPolicy } from './identity.policy.js';
import { User } from './user.entity.js';

@Injectable()
export class UserRepository {
  constructor(private readonly db: Database) {}

  /** By name: addresses hold codes, whose order is not that of the participants. */
  async list(me: Actor, { first, after }: PageArgs): Promise<Connection<User>> {
    const [name, email] = after ? decodeCursor(after, 2) : [];
    const following =
      name === undefined ? always : sql`(${collated(me, 'u.name')}, u.email) > (${name}::text, ${email}::text)`;
    const rows = await this.db.select(
      User,
      'u',
      sql`where ${userPolicy.scope(me, 'u')} and ${following} order by ${collated(me, 'u.name')}, u.email limit ${first + 1}`,
    );
    return toConnection(rows, first, (row) => [row.name, row.email]);
  }

  find(me: Actor, id: string): Promise<User | null> {
    return this.db.find(User, 'u', sql`where ${userPolicy.scope(me, 'u')} and u.id = ${id}`);
  }

  lock(me: Actor, id: string): Promise<User | null> {
    return this.db.find(User, 'u', sql`where ${userPolicy.scope(me, 'u')} and u.id = ${id} for update of u`);
  }

  /** An account that can hold a membership, whoever asks: locked, so that it is not disabled meanwhile. */
  lockForMembership(id: string): Promise<Pick<User, 'administrator' | 'disabledAt'> | null> {
    return this.db.maybeOne(sql`
      select administrator, disabled_at as "disabledAt" from users where id = ${id} for share`);
  }

  /** @returns the new account's id, or null when the address is taken */
  async insert({ email, name, language, administrator }: CreateAccountInput): Promise<string | null> {
    const row = await this.db.maybeOne<{ id: string }>(sql`
      insert into users (email, name, language, administrator)
      values (${email.toLowerCase()}, ${name}, ${language}, ${administrator})
      on conflict do nothing returning id`);
    return row?.id ?? null;
  }

  async disable(id: string): Promise<void> {
    await this.db.rows(sql`update users set disabled_at = clock_timestamp(), version = version + 1 where id = ${id}`);
  }
}
