import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { entryPreimage, GENESIS_HASH } from '@waymark/domain';

/** An arbitrary constant of ours: one sealer at a time over all processes. */
const LOCK = 714_201_927;
/** How many events one pass seals at most. */
export const BATCH = 500;

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

/** An event that waits, beside the last entry of its roadmap. */
interface Waiting extends Unsealed {
  last_number: number;
  last_hash: string;
}

/**
 * Numbers the committed events of each roadmap and chains their hashes. No writer waits for it; another sealer does,
 * so that what the one leaves behind is found by the other.
 * @returns how many events it sealed; with `BATCH` there may be more
 */
export async function sealPending(client: Client): Promise<number> {
  try {
    // One round trip. What waits is read by a statement of its own: it must see what the sealer before has done.
    await client.query(`begin; select pg_advisory_xact_lock(${LOCK})`);
    const sealed = await sealBatch(client);
    await client.query('commit');
    return sealed;
  } catch (error) {
    await client.query('rollback').catch(() => undefined); // the first error tells more
    throw error;
  }
}

async function sealBatch(client: Client): Promise<number> {
  const { rows: events } = await client.query<Waiting>(WAITING);
  if (events.length === 0) return 0;
  const last = new Map<string, { number: number; hash: string }>();
  const entries = events.map((event) => {
    const previous = last.get(event.roadmap_id) ?? { number: event.last_number, hash: event.last_hash };
    const number = previous.number + 1;
    const hash = entryHash(event, number, previous.hash);
    last.set(event.roadmap_id, { number, hash });
    return { roadmap_id: event.roadmap_id, number, event_id: event.id, previous_hash: previous.hash, hash };
  });
  await client.query({ ...SEAL, values: [JSON.stringify(entries)] });
  return entries.length;
}

/** The instant as text with microseconds, in UTC: the same on every machine. */
export const INSTANT = `to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * The first that wait, with the end of their roadmap's chain. Each lateral row is found by its index, so that no plan
 * reads what is on record already.
 */
const WAITING = {
  name: 'waiting-events',
  text: `select e.id, e.roadmap_id, e.type, e.subject_kind, e.subject_id, e.membership_id, ${INSTANT} as occurred_at, e.audience,
      e.idempotency_key, e.payload, coalesce(l.number, 0) as last_number, coalesce(l.hash, '${GENESIS_HASH}') as last_hash
    from (select arrival from unsealed_events order by arrival limit ${BATCH}) u
      cross join lateral (select * from events where arrival = u.arrival limit 1) e
      left join lateral (select number, hash from ledger_entries where roadmap_id = e.roadmap_id order by number desc limit 1) l on true
    order by e.occurred_at, e.arrival`,
};

const SEAL = {
  name: 'seal-events',
  text: `insert into ledger_entries (roadmap_id, number, event_id, previous_hash, hash)
    select roadmap_id, number, event_id, previous_hash, hash
    from jsonb_to_recordset($1::jsonb) as e(roadmap_id uuid, number int, event_id uuid, previous_hash text, hash text)`,
};

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
