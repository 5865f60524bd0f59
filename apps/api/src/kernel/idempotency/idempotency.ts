import { createHash } from 'node:crypto';
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
   * The caller reads the result anew, so that a replay is seen under current rights.
   * @throws DomainError IDEMPOTENCY_KEY_REUSED when the key came with other input before.
   */
  async once(
    me: Actor,
    operation: string,
    input: { idempotencyKey: string },
    act: () => Promise<string>,
  ): Promise<string> {
    const { idempotencyKey: key, ...rest } = input;
    const hash = createHash('sha256')
      .update(canonicalJson(given(rest)))
      .digest('hex');
    // Held until the transaction ends, so that a second request with the same key waits for the first one's fate.
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`${me.userId}/${operation}/${key}`}, 0))`);
    const earlier = await this.db.maybeOne<{ input_hash: string; result_id: string }>(sql`
      select input_hash, result_id from idempotency_keys where user_id = ${me.userId} and operation = ${operation} and key = ${key}`);
    if (earlier) {
      if (earlier.input_hash !== hash) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
      return earlier.result_id;
    }
    const resultId = await act();
    await this.db.rows(sql`
      insert into idempotency_keys (user_id, operation, key, input_hash, result_id) values (${me.userId}, ${operation}, ${key}, ${hash}, ${resultId})`);
    return resultId;
  }
}

/** What was said: an optional field that is left out and one that is null say the same. */
function given(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input, (_, value: unknown) => value ?? undefined)) as unknown;
}
