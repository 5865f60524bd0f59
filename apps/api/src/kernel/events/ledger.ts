import { raw, type Sql } from '../database/sql.js';

/** Every event as it was recorded, and its seal in the ledger of its roadmap. Whoever reads them asks its own policy. */
export const recordedEvents = raw(
  `(select ev.id, ev.roadmap_id, ev.type, ev.subject_kind, ev.subject_id, ev.membership_id, ev.occurred_at, ev.arrival, ev.audience, ev.participant_id,
    ev.idempotency_key, ev.payload from events ev)`,
);
export const ledgerSeals = raw(
  '(select le.roadmap_id, le.number, le.event_id, le.previous_hash, le.hash from ledger_entries le)',
);
/** How many of them have no seal yet: a few for a moment, more where nobody seals. */
export const unsealedCount: Sql<number> = raw('(select count(*) from unsealed_events)');
