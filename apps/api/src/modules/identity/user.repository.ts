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
import { membershipPolicy, userPolicy } from './identity.policy.js';
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

  /** The account with an address, whoever asks: held, so that it is not disabled meanwhile. */
  holdByEmail(email: string): Promise<Pick<User, 'id' | 'administrator' | 'disabledAt'> | null> {
    return this.db.maybeOne(sql`
      select id, administrator, disabled_at as "disabledAt" from users where email = ${email} for update`);
  }

  /** @returns the new account's id, or null where another request has just opened one with this address */
  async insert(account: Pick<User, 'email' | 'name' | 'administrator' | 'language'>): Promise<string | null> {
    const row = await this.db.maybeOne<{ id: string }>(sql`
      insert into users (email, name, administrator, language)
      values (${account.email}, ${account.name}, ${account.administrator}, ${account.language})
      on conflict do nothing returning id`);
    return row?.id ?? null;
  }

  async makeAdministrator(id: string): Promise<void> {
    await this.db.rows(sql`update users set administrator = true, version = version + 1 where id = ${id}`);
  }

  /** An account whose people the actor may know: itself among the accounts, or in a team that it reads. */
  lockKnown(me: Actor, id: string): Promise<User | null> {
    return this.db.find(
      User,
      'u',
      sql`where u.id = ${id} and (${userPolicy.scope(me, 'u')} or exists (
        select 1 from memberships m where m.user_id = u.id and m.ended_at is null and ${membershipPolicy.scope(me, 'm')})) for update of u`,
    );
  }

  /** The account of who asks, held, as long as neither it nor the session has ended. */
  lockOwn(me: Actor): Promise<User | null> {
    return this.db.find(
      User,
      'u',
      sql`where u.id = ${me.userId}::uuid and u.disabled_at is null
        and exists (select 1 from sessions s where s.id = ${me.sessionId}::uuid and s.user_id = u.id) for update of u`,
    );
  }

  async save(id: string, { name, language, zone }: Pick<User, 'name' | 'language' | 'zone'>): Promise<void> {
    await this.db.rows(sql`
      update users set name = ${name}, language = ${language}, zone = ${zone}, version = version + 1 where id = ${id}`);
  }

  /** What names it and stays on record names nobody afterwards. */
  async delete(id: string): Promise<void> {
    await this.db.rows(sql`delete from users where id = ${id}`);
  }

  /** How many current seats accounts have, by their ids. */
  async seatCounts(ids: readonly string[]): Promise<Map<string, number>> {
    const counts = await this.db.rows<{ id: string; seats: number }>(sql`
      select m.user_id as id, count(*)::int as seats from memberships m
      where m.user_id = any(${ids}::uuid[]) and m.ended_at is null group by m.user_id`);
    return new Map(counts.map(({ id, seats }) => [id, seats]));
  }

  async disable(id: string): Promise<void> {
    await this.db.rows(sql`update users set disabled_at = clock_timestamp(), version = version + 1 where id = ${id}`);
  }
}
