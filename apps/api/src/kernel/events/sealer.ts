import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { entryPreimage, GENESIS_HASH } from '@waymark/domain';

/** An arbitrary constant of ours: one sealer at a time over all processes. */
const LOCK = 714_201_927;
const BATCH = 500;

interface Unsealed {
  id: string;
  roadmap_id: string;
  type: string;
  subject_kind: string;
  subject_id: string;
  membership_id: string | null;
  occurred_at: string;
  audience: string;
  idempotency_key: string | null;
  payload: Record<string, unknown>;
}

/**
 * Numbers the committed events of each roadmap and chains their hashes. No writer waits for it.
 * @returns how many events it sealed; 0 when another process is sealing.
 */
export async function sealPending(client: Client): Promise<number> {
  await client.query('begin');
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
    const sealed = rows[0]?.mine ? await sealBatch(client) : 0;
    await client.query('commit');
    return sealed;
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the first error tells more
    throw error;
  }
}

async function sealBatch(client: Client): Promise<number> {
  const { rows: events } = await client.query<Unsealed>(
    `select e.id, e.roadmap_id, e.type, e.subject_kind, e.subject_id, e.membership_id, ${INSTANT} as occurred_at, e.audience, e.idempotency_key, e.payload
     from events e left join ledger_entries l on l.event_id = e.id
     where e.on_ledger and l.event_id is null
     order by e.occurred_at, e.arrival limit ${BATCH}`,
  );
  if (events.length === 0) return 0;
  const { rows: heads } = await client.query<{ roadmap_id: string; number: number; hash: string }>(
    'select distinct on (roadmap_id) roadmap_id, number, hash from ledger_entries where roadmap_id = any($1) order by roadmap_id, number desc',
    [[...new Set(events.map((event) => event.roadmap_id))]],
  );
  const last = new Map(heads.map((head) => [head.roadmap_id, head]));
  const entries = events.map((event) => {
    const previous = last.get(event.roadmap_id) ?? { number: 0, hash: GENESIS_HASH };
    const number = previous.number + 1;
    const hash = entryHash(event, number, previous.hash);
    last.set(event.roadmap_id, { roadmap_id: event.roadmap_id, number, hash });
    return { roadmap_id: event.roadmap_id, number, event_id: event.id, previous_hash: previous.hash, hash };
  });
  await client.query(
    `insert into ledger_entries (roadmap_id, number, event_id, previous_hash, hash)
     select roadmap_id, number, event_id, previous_hash, hash
     from jsonb_to_recordset($1::jsonb) as e(roadmap_id uuid, number int, event_id uuid, previous_hash text, hash text)`,
    [JSON.stringify(entries)],
  );
  return entries.length;
}

/** The instant as text with microseconds, in UTC: the same on every machine. */
export const INSTANT = `to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The hash of one entry over its event, its number and the entry before. */
export function entryHash(event: Unsealed, number: number, previousHash: string): string {
  const preimage = entryPreimage({
    roadmapId: event.roadmap_id,
    number,
    previousHash,
    event: {
      id: event.id,
      type: event.type,
      subjectKind: event.subject_kind,
      subjectId: event.subject_id,
      membershipId: event.membership_id,
      occurredAt: event.occurred_at,
      audience: event.audience,
      idempotencyKey: event.idempotency_key,
      payload: event.payload,
    },
  });
  return createHash('sha256').update(preimage).digest('hex');
}
