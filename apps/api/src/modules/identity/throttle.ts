import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, DomainError, network, sql } from '../../kernel/index.js';

/**
 * Wrong passwords within a window of this many minutes before the next attempt must wait. An account waits soon where
 * the guesses come from, and late everywhere: otherwise anybody could keep a signatory out shortly before a deadline.
 */
const WINDOW_MINUTES = 15;
const LIMITS = { account: 50, account_address: 5, address: 30 } as const;

type Kind = keyof typeof LIMITS;

/** What is tried: whoever has forgotten a password has tried some, and asks for a link all the same. */
export type Door = 'sign_in' | 'reset';

/** Who tries: whose account, from which network address. */
export interface Attempt {
  email: string;
  address: string;
}

interface Count {
  subject: string;
  failures: number;
  secondsLeft: number;
}

/** Slows down guessing over all processes: the counts stand in the database, under hashes of account and address. */
@Injectable()
export class Throttle {
  constructor(private readonly db: Database) {}

  /**
   * Counts an attempt as failed before its password is looked at, so that many at once do not slip through.
   * @throws DomainError THROTTLED with the seconds to wait. Attempts made meanwhile do not make the wait longer.
   */
  async begin(attempt: Attempt, door: Door = 'sign_in'): Promise<void> {
    const { account, ...here } = subjectsOf(attempt, door);
    await this.#count(here);
    // Only what the address was allowed counts against the account: one address alone cannot keep its owner out.
    await this.#count({ account });
  }

  async #count(subjects: Partial<Record<Kind, string>>): Promise<void> {
    const limits = new Map(Object.entries(subjects).map(([kind, subject]) => [subject, LIMITS[kind as Kind]]));
    const window = sql`make_interval(mins => ${WINDOW_MINUTES})`;
    const counts = await this.db.rows<Count>(sql`
      insert into throttles as t (subject, failures)
      select subject, 1 from unnest(${[...limits.keys()]}::text[]) subject order by subject
      on conflict (subject) do update set
        failures = case when t.window_started_at > clock_timestamp() - ${window} then t.failures + 1 else 1 end,
        window_started_at = case when t.window_started_at > clock_timestamp() - ${window} then t.window_started_at else clock_timestamp() end
      returning subject, failures, greatest(1, ceil(extract(epoch from window_started_at + ${window} - clock_timestamp())))::int as "secondsLeft"`);
    const waits = counts
      .filter((count) => count.failures > (limits.get(count.subject) ?? 0))
      .map((count) => count.secondsLeft);
    if (waits.length > 0) throw new DomainError('THROTTLED', null, { retryAfterSeconds: Math.max(...waits) });
  }

  /** Nobody has this address any more. What is counted with a network as well is forgotten within a day. */
  async forget(email: string): Promise<void> {
    const subjects = (['sign_in', 'reset'] as const).map((door) => hashed(door, 'account', email));
    await this.db.rows(sql`delete from throttles where subject = any(${subjects}::text[])`);
  }

  /**
   * The attempt was right: the account starts anew where it came from; elsewhere, and for the address, only this one
   * attempt is given back. One row after the other in the order of `begin`, so that many at once never wait in a circle.
   */
  async forgive(attempt: Attempt): Promise<void> {
    const subjects = subjectsOf(attempt, 'sign_in');
    await this.db.rows(sql`
      with held as (
        select subject from throttles where subject = any(${Object.values(subjects)}::text[]) order by subject for update)
      update throttles t set failures = case when t.subject = ${subjects.account_address} then 0 else greatest(t.failures - 1, 0) end
      from held where t.subject = held.subject`);
  }
}

const subjectsOf = ({ email, address }: Attempt, door: Door): Record<Kind, string> => ({
  account: hashed(door, 'account', email),
  account_address: hashed(door, 'account_address', `${email} ${network(address)}`),
  address: hashed(door, 'address', network(address)),
});

function hashed(door: Door, kind: Kind, name: string): string {
  const subject = door === 'sign_in' ? kind : `${door}_${kind}`;
  return `${subject}:${createHash('sha256').update(`${subject}:${name}`).digest('hex')}`;
}
