/** Chains what is not on the ledger yet, in one pass: the sealer's own way is made for a few events at a time. */
const BATCH = 20_000;

/**
 * @param {import('pg').Client} client
 * @param {typeof import('../../apps/api/src/kernel/events/sealer.js')} sealer the product's
 * @param {string} genesis the hash before the first entry
 */
export async function sealAll(client, sealer, genesis) {
  const { rows: heads } = await client.query(
    'select distinct on (roadmap_id) roadmap_id, number, hash from ledger_entries order by roadmap_id, number desc',
  );
  const last = new Map(heads.map((head) => [head.roadmap_id, head]));
  await client.query('begin');
  await client.query('set local synchronous_commit = off');
  await client.query(`declare unsealed no scroll cursor for
    select e.id, e.roadmap_id, e.type, e.subject_kind, e.subject_id, e.membership_id, ${sealer.INSTANT} as occurred_at, e.audience,
      e.idempotency_key, e.payload
    from events e where e.on_ledger and not exists (select 1 from ledger_entries l where l.event_id = e.id)
    order by e.roadmap_id, e.occurred_at, e.arrival`);
  for (;;) {
    const { rows: events } = await client.query(`fetch ${BATCH} from unsealed`);
    if (events.length === 0) break;
    const entries = events.map((event) => {
      const { roadmap_id, id: event_id } = event;
      const previous = last.get(roadmap_id) ?? { number: 0, hash: genesis };
      const number = previous.number + 1;
      const hash = sealer.entryHash(event, number, previous.hash);
      last.set(roadmap_id, { number, hash });
      return { roadmap_id, number, event_id, previous_hash: previous.hash, hash };
    });
    await client.query(
      `insert into ledger_entries (roadmap_id, number, event_id, previous_hash, hash)
       select roadmap_id, number, event_id, previous_hash, hash
       from jsonb_to_recordset($1::jsonb) as e(roadmap_id uuid, number int, event_id uuid, previous_hash text, hash text)`,
      [JSON.stringify(entries)],
    );
  }
  await client.query('commit');
  // Whatever else the sealer keeps about its work is its own to bring up to date.
  while ((await sealer.sealPending(client)) > 0);
}
