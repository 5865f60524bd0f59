import { Injectable } from '@nestjs/common';
import { Database, namedParticipants, raw, sql, type Actor, type Sql } from '../../../kernel/index.js';
import {
  namedPriorities,
  namedSteps,
  priorityInSight,
  roadmapSettings,
  roadmaps,
  seenByMembers,
  stepInSight,
} from '../../roadmap/index.js';

/** What an act on a figure decides by besides the figure. */
export interface Ground {
  roadmapId: string;
  /** ISO 4217 code of the roadmap's currency */
  currency: string;
  /** Whether what is planned changes no more without a word */
  adopted: boolean;
  /** In the roadmap's zone */
  today: string;
  /** Whether the priority, where one is named, is there for who acts */
  priorityKnown: boolean;
  stepsKnown: boolean;
  participantsKnown: boolean;
  /** Whether members know of what is named */
  seen: boolean;
}

/** What a figure names. */
export interface Named {
  priorityId?: string | null;
  stepIds?: readonly string[];
  participantIds?: readonly string[];
}

/** A change of a figure, with what stood before. */
export interface FigureChange {
  roadmapId: string;
  kind: 'indicator' | 'risk' | 'budget_line' | 'exchange_rate';
  subjectId: string;
  /** What of it: a planned value by participant, kind and period, or a payment; the whole where it is empty */
  part?: string;
  before: object | null;
  after: object | null;
  reason?: string;
}

@Injectable()
export class FigureGround {
  constructor(private readonly db: Database) {}

  /** Null where the roadmap is not there for who acts. */
  of(me: Actor, roadmapId: string, { priorityId, stepIds = [], participantIds = [] }: Named): Promise<Ground | null> {
    const here = me.within(roadmapId);
    const all = (ids: readonly string[], known: Sql): Sql =>
      sql`(select count(*) = cardinality(${ids}::uuid[]) ${known})`;
    const ofPriority = priorityId == null ? raw('true') : sql`ns.priority_id = ${priorityId}`;
    return this.db.maybeOne<Ground>(sql`
      with r as materialized (select * from ${roadmaps(here)} r where r.id = ${roadmapId})
      select r.id as "roadmapId", r.currency, r.phase in ('adopted', 'implementation', 'closed') as adopted,
        (waymark_now() at time zone r.zone)::date as today,
        ${priorityId ?? null}::uuid is null or exists (select 1 from ${namedPriorities} np where np.id = ${priorityId ?? null}::uuid
          and ${priorityInSight(here, 'np.id')}) as "priorityKnown",
        ${all(stepIds, sql`from ${namedSteps} ns where ns.id = any(${stepIds}::uuid[]) and ${ofPriority} and ${stepInSight(here, 'ns.id')}`)} as "stepsKnown",
        ${all(participantIds, sql`from ${namedParticipants} p where p.id = any(${participantIds}::uuid[]) and p.roadmap_id = r.id`)} as "participantsKnown",
        ${this.#seen(priorityId ?? null, stepIds[0] ?? null)} as seen
      from r`);
  }

  /** What names neither belongs to the roadmap as a whole. */
  #seen(priorityId: string | null, stepId: string | null): Sql {
    if (priorityId === null && stepId === null) return raw('true');
    return seenByMembers(sql`${priorityId}::uuid`, sql`${stepId}::uuid`);
  }

  /** Nothing of it is ever changed: so a past day can be told. */
  async record(
    me: Actor,
    { roadmapId, kind, subjectId, part = '', before, after, reason = '' }: FigureChange,
  ): Promise<void> {
    await this.db.rows(sql`
      insert into figure_changes (roadmap_id, subject_kind, subject_id, part, before, after, reason, recorded_by)
      values (${roadmapId}, ${kind}, ${subjectId}, ${part}, ${before && JSON.stringify(before)}::jsonb,
        ${after && JSON.stringify(after)}::jsonb, ${reason}, ${me.in(roadmapId)?.id ?? null})`);
  }

  /** Who tells a rate waits for who changes the currency it is told in. @returns the currency from then on */
  async holdCurrency(roadmapId: string): Promise<string> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`currency ${roadmapId}`}, 0))`);
    const { currency } = await this.db.one<{ currency: string }>(
      sql`select r.currency from ${roadmapSettings} r where r.id = ${roadmapId}`,
    );
    return currency;
  }

  /** Who gives a code waits for who gives another. */
  async holdCodes(roadmapId: string): Promise<void> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`figure codes ${roadmapId}`}, 0))`);
  }
}
