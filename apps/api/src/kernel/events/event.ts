import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';

/** Ids, enums, dates and hashes. Never text a person wrote, never an email address. */
type EventPayload = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What happened, in past tense: `position.signed`. */
export interface DomainEvent {
  type: string;
  roadmapId: string;
  subjectKind: string;
  subjectId: string;
  /** `delegation` acts feed the outbox and never the ledger */
  audience: 'public' | 'participants' | 'delegation' | 'secretariat';
  /** The delegation of a `delegation` act */
  participantId?: string | null;
  payload: EventPayload;
  idempotencyKey?: string | null;
}

/** An administrator acts under no membership; the record says that it was one. */
const byAdministrator = (me: Actor, { roadmapId }: DomainEvent): boolean =>
  me.administrator && me.in(roadmapId) === null;

/** Records acts in the transaction that makes them. */
@Injectable()
export class Events {
  constructor(private readonly db: Database) {}

  async record(me: Actor, ...events: readonly DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    const rows = events.map((event) => ({
      type: event.type,
      roadmap_id: event.roadmapId,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      membership_id: me.in(event.roadmapId)?.id ?? null,
      audience: event.audience,
      participant_id: event.participantId ?? null,
      on_ledger: event.audience !== 'delegation',
      idempotency_key: event.idempotencyKey ?? null,
      payload: { ...event.payload, ...(byAdministrator(me, event) && { actor: 'administrator' }) },
    }));
    await this.db.rows(sql`
      insert into events (type, roadmap_id, subject_kind, subject_id, membership_id, audience, participant_id, on_ledger, idempotency_key, payload)
      select type, roadmap_id, subject_kind, subject_id, membership_id, audience, participant_id, on_ledger, idempotency_key, payload
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(type text, roadmap_id uuid, subject_kind text, subject_id uuid, membership_id uuid,
        audience text, participant_id uuid, on_ledger boolean, idempotency_key uuid, payload jsonb)`);
  }
}
