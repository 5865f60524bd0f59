import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { isRecordedAfterClosing, RECORDED_AFTER_CLOSING } from '@waymark/domain';
import type { Actor } from '../actor/actor.js';
import { Database } from '../database/database.js';
import { raw, sql, type Sql } from '../database/sql.js';
import { forbidden } from '../errors/domain-error.js';

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
  /** Of what nobody but the secretariat may know to be there: the ledger's numbers would tell of it */
  offLedger?: boolean;
}

/** An administrator acts under no membership; the record says that it was one. */
const byAdministrator = (me: Actor, { roadmapId }: DomainEvent): boolean =>
  me.administrator && me.in(roadmapId) === null;

/** A row of the table of events, before it is written. */
export interface EventRow {
  type: string;
  roadmap_id: string;
  subject_kind: string;
  subject_id: string;
  membership_id: string | null;
  audience: DomainEvent['audience'];
  participant_id: string | null;
  on_ledger: boolean;
  idempotency_key: string | null;
  payload: EventPayload;
}

const rowOf = (me: Actor, event: DomainEvent): EventRow => ({
  type: event.type,
  roadmap_id: event.roadmapId,
  subject_kind: event.subjectKind,
  subject_id: event.subjectId,
  membership_id: me.in(event.roadmapId)?.id ?? null,
  audience: event.audience,
  participant_id: event.participantId ?? null,
  on_ledger: event.audience !== 'delegation' && !event.offLedger,
  idempotency_key: event.idempotencyKey ?? null,
  payload: { ...event.payload, ...(byAdministrator(me, event) && { actor: 'administrator' }) },
});

/** These words are no id: a statement fails by them that records an act in a closed roadmap. */
const ROADMAP_CLOSED = 'the roadmap is closed';

/**
 * The roadmap with this id, as the one in which something is recorded. It is held until the commit, and read after the
 * wait for whoever closes it: so an act is wholly before the closing, or is refused.
 */
const openRoadmap = (id: Sql): Sql =>
  // eslint-disable-next-line waymark/own-tables -- every record stands on its roadmap, and only here are all acts seen
  sql`(select case when held.phase = 'closed' then '${raw(ROADMAP_CLOSED)}' else held.id::text end::uuid from (select r.id, r.phase from roadmaps r where r.id = ${id} for key share) held)`;

/** What is thrown where an event was not written. */
export const refusedEvent = (error: unknown): unknown =>
  String((error as Error).message).includes(ROADMAP_CLOSED) ? forbidden('roadmap_closed') : error;

/** Nearly every act records one event: as plain values it costs less. Any number of more is one text as well. */
export const insertEvents = (rows: readonly EventRow[]): Sql => {
  const [one, ...more] = rows;
  return sql`
    insert into events (type, roadmap_id, subject_kind, subject_id, membership_id, audience, participant_id, on_ledger, idempotency_key, payload)
    ${one && more.length === 0 ? valuesOf(one) : valuesOfAll(rows)}`;
};

const valuesOf = (
  row: EventRow,
): Sql => sql`values (${row.type}, ${isRecordedAfterClosing(row.type) ? row.roadmap_id : openRoadmap(sql`${row.roadmap_id}::uuid`)}, ${row.subject_kind}, ${row.subject_id},
  ${row.membership_id}, ${row.audience}, ${row.participant_id}, ${row.on_ledger}, ${row.idempotency_key}, ${JSON.stringify(row.payload)}::jsonb)`;

const valuesOfAll = (rows: readonly EventRow[]): Sql => sql`
  select type, case when type = any(${RECORDED_AFTER_CLOSING}::text[]) then roadmap_id else ${openRoadmap(raw('e.roadmap_id'))} end, subject_kind, subject_id, membership_id, audience, participant_id, on_ledger, idempotency_key, payload
  from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as e(type text, roadmap_id uuid, subject_kind text, subject_id uuid, membership_id uuid,
    audience text, participant_id uuid, on_ledger boolean, idempotency_key uuid, payload jsonb)`;

/** Records acts in the transaction that makes them. */
@Injectable()
export class Events {
  readonly #underWay = new AsyncLocalStorage<EventRow[]>();

  constructor(private readonly db: Database) {}

  /** Inside an act, the events are written with its last statement. */
  async record(me: Actor, ...events: readonly DomainEvent[]): Promise<void> {
    const rows = events.map((event) => rowOf(me, event));
    const ofAct = this.#underWay.getStore();
    if (ofAct) ofAct.push(...rows);
    else await this.write(rows);
  }

  /** Whether an act is under way, which will write what is recorded. */
  get isOfAct(): boolean {
    return this.#underWay.getStore() !== undefined;
  }

  /** Runs an act, which writes what it has recorded when it ends. */
  ofAct<T>(rows: EventRow[], work: () => Promise<T>): Promise<T> {
    return this.#underWay.run(rows, work);
  }

  async write(rows: readonly EventRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.db.rows(insertEvents(rows)).catch((error: unknown) => {
      throw refusedEvent(error);
    });
  }
}
