import { createHash } from 'node:crypto';
import { findBreak, GENESIS_HASH, type BreakReason, type LedgerEntry } from '@waymark/domain';
import type { Client } from 'pg';
import { INSTANT } from '../../kernel/events/sealer.js';
import { ledgerSeals, namedRoadmaps, object, raw, recordedEvents, sql } from '../../kernel/index.js';

/** Where a chain no longer holds. */
interface BrokenEntry {
  number: number;
  reason: BreakReason;
}

/** What the recomputation of one roadmap's chain found. */
export interface LedgerReport {
  roadmapCode: string;
  entries: number;
  broken: BrokenEntry | null;
}

const BATCH = 1000;

/**
 * Recomputes the chain of every roadmap from the rows, trusting no stored hash.
 * @returns one report for each roadmap, by code; the first break of each
 */
export async function verifyLedger(client: Client): Promise<LedgerReport[]> {
  const { rows } = await client.query<{ id: string; code: string; entries: number }>(
    sql`select r.id, coalesce(rm.code, r.id::text) as code, (select count(*)::int from ${ledgerSeals} l where l.roadmap_id = r.id) as entries
    from (select n.id from ${namedRoadmaps} n union select s.roadmap_id from ${ledgerSeals} s) r left join ${namedRoadmaps} rm on rm.id = r.id
    order by code`.render(),
  );
  const reports: LedgerReport[] = [];
  for (const { id, code, entries } of rows)
    reports.push({ roadmapCode: code, entries, broken: await breakOf(client, id) });
  return reports;
}

async function breakOf(client: Client, roadmapId: string): Promise<BrokenEntry | null> {
  let after = { number: 0, hash: GENESIS_HASH };
  for (;;) {
    const entries = await readBatch(client, roadmapId, after.number);
    const broken = findBreak(entries, sha256, after);
    const last = entries.at(-1);
    if (broken || !last) return broken;
    after = { number: last.number, hash: last.hash };
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const eventJson = object<LedgerEntry['event']>({
  id: sql`e.id`,
  type: sql`e.type`,
  subjectKind: sql`e.subject_kind`,
  subjectId: sql`e.subject_id`,
  membershipId: sql`e.membership_id`,
  occurredAt: raw(INSTANT),
  audience: sql`e.audience`,
  idempotencyKey: sql`e.idempotency_key`,
  payload: sql`e.payload`,
});

async function readBatch(client: Client, roadmapId: string, after: number): Promise<LedgerEntry[]> {
  const { rows } = await client.query<LedgerEntry>(
    sql`select l.roadmap_id as "roadmapId", l.number, l.previous_hash as "previousHash", l.hash, ${eventJson} as event
     from ${ledgerSeals} l join ${recordedEvents} e on e.id = l.event_id
     where l.roadmap_id = ${roadmapId} and l.number > ${after} order by l.number limit ${BATCH}`.render(),
  );
  return rows;
}
