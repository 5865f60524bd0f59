import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@waymark/domain';
import type { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import { DomainError } from '../errors/domain-error.js';

/** What makes an act happen once: all that was said, under the client's key. */
export interface Once {
  operation: string;
  input: { idempotencyKey: string };
}

/** Makes an act that enters the record happen once, however often its request arrives. */
@Injectable()
export class Idempotency {
  constructor(private readonly db: Database) {}

  /**
   * Inside the act's transaction: remembers that it was begun, or gives back the result of an earlier run. A second
   * request with the same key waits for the first one's fate, since its row can stand only once.
   * @param expected the id that the result is expected to have
   * @returns the id of an earlier run's result, or null where this one is the first
   * @throws DomainError IDEMPOTENCY_KEY_REUSED when the key came with other input before
   */
  async begin({ userId }: Actor, { operation, input }: Once, expected: string): Promise<string | null> {
    const { idempotencyKey: key, ...rest } = input;
    const hash = createHash('sha256')
      .update(canonicalJson(given(rest)))
      .digest('hex');
    const begun = await this.db.rows(sql`
      insert into idempotency_keys (user_id, operation, key, input_hash, result_id)
      values (${userId}, ${operation}, ${key}, ${hash}, ${expected}) on conflict do nothing returning key`);
    if (begun.length > 0) return null;
    const earlier = await this.db.one<{ input_hash: string; result_id: string }>(sql`
      select input_hash, result_id from idempotency_keys where user_id = ${userId} and operation = ${operation} and key = ${key}`);
    if (earlier.input_hash !== hash) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    return earlier.result_id;
  }

  /** The result is another one than was expected. */
  async learn({ userId }: Actor, { operation, input }: Once, resultId: string): Promise<void> {
    await this.db.rows(sql`
      update idempotency_keys set result_id = ${resultId}
      where user_id = ${userId} and operation = ${operation} and key = ${input.idempotencyKey}`);
  }
}

/** What was said: an optional field that is left out and one that is null say the same. */
function given(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input, (_, value: unknown) => value ?? undefined)) as unknown;
}
