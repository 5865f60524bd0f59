import { canonicalJson } from '../canonical-json.js';

const LEDGER_SCHEMA = 'waymark.ledger/1';

/** What the first entry of a roadmap names as the hash before it. */
export const GENESIS_HASH = '0'.repeat(64);

/** An event as it is sealed. Its payload holds ids, enums, dates and hashes; never text, never an email address. */
export interface LedgerEvent {
  readonly id: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The actor's membership; null for acts of the system. */
  readonly membershipId: string | null;
  /** ISO 8601 in UTC, exactly as it was sealed. */
  readonly occurredAt: string;
  readonly audience: string;
  readonly idempotencyKey: string | null;
  /** JSON. */
  readonly payload: unknown;
}

export interface LedgerContent {
  readonly roadmapId: string;
  /** From 1, without gaps within a roadmap. */
  readonly number: number;
  readonly previousHash: string;
  readonly event: LedgerEvent;
}

export interface LedgerEntry extends LedgerContent {
  readonly hash: string;
}

export type BreakReason = 'number_gap' | 'previous_hash_mismatch' | 'hash_mismatch';

export interface LedgerBreak {
  /** The number at which the chain no longer holds; for a gap the number that should have stood there. */
  readonly number: number;
  readonly reason: BreakReason;
}

/**
 * The text whose SHA-256 (over UTF-8) is the hash of an entry: its RFC 8785 form. Fields that an object carries
 * besides those named here have no part in it.
 * @throws TypeError when the payload is not JSON
 */
export function entryPreimage({ roadmapId, number, previousHash, event }: LedgerContent): string {
  const { id, type, subjectKind, subjectId, membershipId, occurredAt, audience, idempotencyKey, payload } = event;
  return canonicalJson({
    schema: LEDGER_SCHEMA,
    roadmapId,
    number,
    previousHash,
    event: { id, type, subjectKind, subjectId, membershipId, occurredAt, audience, idempotencyKey, payload },
  });
}

/**
 * The first place where the chain of one roadmap is broken, or null where it holds.
 * @param entries all entries of the roadmap, in the order of their numbers; or a later part of them, with `after`
 * @param hashOf SHA-256 of the UTF-8 of a text, in lower-case hexadecimal
 * @param after number and hash of the entry before the first one given; none at the beginning
 */
export function findBreak(
  entries: Iterable<LedgerEntry>,
  hashOf: (preimage: string) => string,
  after: { readonly number: number; readonly hash: string } = { number: 0, hash: GENESIS_HASH },
): LedgerBreak | null {
  let previous = after;
  for (const entry of entries) {
    const number = previous.number + 1;
    if (entry.number !== number) return { number, reason: 'number_gap' };
    if (entry.previousHash !== previous.hash) return { number, reason: 'previous_hash_mismatch' };
    if (entry.hash !== hashOf(entryPreimage(entry))) return { number, reason: 'hash_mismatch' };
    previous = entry;
  }
  return null;
}
