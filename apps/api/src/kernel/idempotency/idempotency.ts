import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@waymark/domain';
import type { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { DomainError } from '../errors/domain-error.js';

/** Makes an act that enters the record happen once, however often its request arrives. */
@Injectable()
export class Idempotency {
  constructor(private readonly db: Database) {}

  /**
   * Inside the caller's transaction: runs `act` and remembers its result's id, or gives back the id of an earlier run.
   * The caller reads the result anew, so that a replay is seen under current rights. A second request with the same key
   * waits for the first one's fate, since its row can stand only once.
   * @param act is given the id that its result is expected to have, and answers with the one it has
   * @param expected the result's id where it is known before, else that of a new record
   * @throws DomainError IDEMPOTENCY_KEY_REUSED when the key came with other input before.
   */
  async once(
    me: Actor,
    operation: string,
    input: { idempotencyKey: string },
    act: (expected: string) => Promise<string>,
    expected: string = randomUUID(),
  ): Promise<string> {
    const { idempotencyKey: key, ...rest } = input;
    const hash = createHash('sha256')
      .update(canonicalJson(given(rest)))
      .digest('hex');
    const earlier = await this.#begin(me, operation, { key, hash, expected });
    if (earlier !== null) return earlier;
    const resultId = await act(expected);
    if (resultId !== expected)
      await this.db.rows(sql`
        update idempotency_keys set result_id = ${resultId} where user_id = ${me.userId} and operation = ${operation} and key = ${key}`);
    return resultId;
  }

  /** The same where the result is a record: as `act` answers with it, or for a replay as it is now. */
  async record<T extends { id: string }>(
    me: Actor,
    operation: string,
    input: { idempotencyKey: string },
    {
      act,
      read,
      expected,
    }: { act: (expected: string) => Promise<T>; read: (id: string) => Promise<T>; expected?: string },
  ): Promise<T> {
    const made: { record?: T } = {};
    const run = async (id: string): Promise<string> => (made.record = await act(id)).id;
    const id = await this.once(me, operation, input, run, expected);
    return made.record ?? read(id);
  }

  /** @returns the result of an earlier run, or null where this one is the first */
  async #begin(
    { userId }: Actor,
    operation: string,
    { key, hash, expected }: { key: string; hash: string; expected: string },
  ): Promise<string | null> {
    const begun = await this.db.rows(sql`
      insert into idempotency_keys (user_id, operation, key, input_hash, result_id)
      values (${userId}, ${operation}, ${key}, ${hash}, ${expected}) on conflict do nothing returning key`);
    if (begun.length > 0) return null;
    const earlier = await this.db.one<{ input_hash: string; result_id: string }>(sql`
      select input_hash, result_id from idempotency_keys where user_id = ${userId} and operation = ${operation} and key = ${key}`);
    if (earlier.input_hash !== hash) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    return earlier.result_id;
  }
}

/** What was said: an optional field that is left out and one that is null say the same. */
function given(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input, (_, value: unknown) => value ?? undefined)) as unknown;
}
