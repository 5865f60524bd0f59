import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@waymark/domain';
import {
  always,
  Citations,
  Database,
  decodeCursor,
  invalid,
  ledgerSeals,
  raw,
  recordedEvents,
  sql,
  toConnection,
  type Actor,
  type Connection,
} from '../../kernel/index.js';
import { seatTitle } from '../identity/index.js';
import { roadmaps } from '../roadmap/index.js';
import { ledgerPolicy } from './audit.policy.js';
import type { LedgerEntry } from './ledger-entry.js';
import type { LedgerArgs } from './ledger.inputs.js';

@Injectable()
export class LedgerRepository {
  constructor(
    private readonly db: Database,
    private readonly citations: Citations,
  ) {}

  async seesRoadmap(me: Actor, roadmapId: string): Promise<boolean> {
    return (await this.db.maybeOne(sql`select 1 from ${roadmaps(me)} r where r.id = ${roadmapId}`)) !== null;
  }

  /** Newest first. */
  async list(me: Actor, { roadmapId, first, after }: LedgerArgs): Promise<Connection<LedgerEntry>> {
    const before = after == null ? always : sql`l.number < ${numberOf(after)}`;
    const rows = await this.db.rows<Omit<LedgerEntry, 'payload'> & { payload: unknown }>(sql`
      select l.number, e.type, e.subject_kind as "subjectKind", e.subject_id as "subjectId",
        ${this.citations.json(me, raw('e.subject_kind'), raw('e.subject_id'))} as subject, ${seatTitle(raw('e.membership_id'))} as "actorTitle",
        coalesce(e.payload ->> 'actor' = 'administrator', false) as "byAdministrator",
        e.occurred_at as "occurredAt", e.audience, l.hash, l.previous_hash as "previousHash", e.payload
      from ${ledgerSeals} l join ${recordedEvents} e on e.id = l.event_id
      where l.roadmap_id = ${roadmapId} and ${ledgerPolicy.scope(me, 'l')} and ${before}
      order by l.number desc limit ${first + 1}`);
    const entries = rows.map((row) => ({ ...row, payload: canonicalJson(row.payload) }));
    return toConnection(entries, first, (entry) => [entry.number]);
  }
}

function numberOf(cursor: string): number {
  const [number] = decodeCursor(cursor, 1);
  if (!Number.isSafeInteger(number)) throw invalid('cursor_invalid', [{ field: 'after', problem: 'cursor_invalid' }]);
  return Number(number);
}
