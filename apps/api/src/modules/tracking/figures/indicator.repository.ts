import { Injectable } from '@nestjs/common';
import { comparePeriods, type PlannedValue } from '@waymark/domain';
import { Database, sql, type Actor } from '../../../kernel/index.js';
import { Indicator } from '../indicator.entity.js';
import { indicatorPolicy } from '../tracking.policy.js';

/** What is known of an indicator, as it is entered. */
export interface IndicatorFacts {
  code: string;
  level: string;
  priorityId: string;
  stepId: string | null;
  title: string;
  unit: string;
  ascending: boolean;
  cumulative: boolean;
  summed: boolean;
  definition: string;
  source: string;
  frequency: string;
  disaggregation: string[];
  exemptParticipantIds: string[];
}

/** An indicator that an act holds. */
export type HeldIndicator = Indicator & { exemptParticipantIds: string[] };

/** Which planned value: a target or the baseline of one participant in one period. */
export interface PlannedPlace {
  participantId: string;
  kind: PlannedValue;
  period: string;
}

/** IATI's list of indicator measures: units, and percentages. */
const measureOf = (unit: string): number => (/^(percent|%)/i.test(unit) ? 2 : 1);

@Injectable()
export class IndicatorRepository {
  constructor(private readonly db: Database) {}

  find(me: Actor, id: string): Promise<Indicator | null> {
    return this.db.find(
      Indicator,
      'i',
      sql`where i.id = ${id} and i.removed_at is null and ${indicatorPolicy.scope(me, 'i')}`,
    );
  }

  async lock(me: Actor, id: string): Promise<HeldIndicator | null> {
    const held = await this.db.find(
      Indicator,
      'i',
      sql`where i.id = ${id} and i.removed_at is null and ${indicatorPolicy.scope(me, 'i')} for update of i`,
    );
    if (held === null) return null;
    const exempt = await this.db.rows<{ id: string }>(
      sql`select participant_id as id from indicator_exemptions where indicator_id = ${id} order by participant_id`,
    );
    return Object.assign(held, { exemptParticipantIds: exempt.map((one) => one.id) });
  }

  async isCodeTaken(code: string, { roadmapId, id }: { roadmapId: string; id: string }): Promise<boolean> {
    const taken = await this.db.maybeOne(sql`
      select 1 from indicators i where i.roadmap_id = ${roadmapId} and i.id <> ${id} and lower(i.code) = lower(${code})`);
    return taken !== null;
  }

  async insert(id: string, roadmapId: string, facts: IndicatorFacts): Promise<void> {
    await this.db.rows(sql`
      insert into indicators (id, roadmap_id, code, level, priority_id, step_id, title, unit, measure, ascending, cumulative, definition,
        source, frequency, disaggregation, aggregation)
      values (${id}, ${roadmapId}, ${facts.code}, ${facts.level}, ${facts.priorityId}, ${facts.stepId}, ${facts.title}, ${facts.unit},
        ${measureOf(facts.unit)}, ${facts.ascending}, ${facts.cumulative}, ${facts.definition}, ${facts.source}, ${facts.frequency},
        ${facts.disaggregation}::text[], ${facts.summed ? 'sum' : 'none'})`);
    await this.#exempt(id, facts.exemptParticipantIds);
  }

  /** How values are put together keeps its words where it stays what it was. */
  async edit(id: string, facts: IndicatorFacts): Promise<void> {
    await this.db.rows(sql`
      update indicators set code = ${facts.code}, level = ${facts.level}, priority_id = ${facts.priorityId}, step_id = ${facts.stepId},
        title = ${facts.title}, unit = ${facts.unit}, measure = ${measureOf(facts.unit)}, ascending = ${facts.ascending},
        cumulative = ${facts.cumulative}, definition = ${facts.definition}, source = ${facts.source}, frequency = ${facts.frequency},
        disaggregation = ${facts.disaggregation}::text[],
        aggregation = case when (aggregation = 'sum') = ${facts.summed} then aggregation else ${facts.summed ? 'sum' : 'none'} end,
        version = version + 1
      where id = ${id}`);
    await this.db.rows(sql`delete from indicator_exemptions where indicator_id = ${id}`);
    await this.#exempt(id, facts.exemptParticipantIds);
  }

  async remove(id: string): Promise<void> {
    await this.db.rows(sql`update indicators set removed_at = waymark_now(), version = version + 1 where id = ${id}`);
  }

  /** What is planned there now, as it was written; null without any. */
  async planned(id: string, { participantId, kind, period }: PlannedPlace): Promise<string | null> {
    const row = await this.db.maybeOne<{ value: string | null }>(sql`
      select v.value::text as value from indicator_values v
      where v.indicator_id = ${id} and v.participant_id = ${participantId} and v.kind = ${kind} and v.period = ${period}`);
    return row?.value ?? null;
  }

  async plan(id: string, { participantId, kind, period }: PlannedPlace, value: string | null): Promise<void> {
    await this.db.rows(
      value === null
        ? sql`delete from indicator_values where indicator_id = ${id} and participant_id = ${participantId} and kind = ${kind} and period = ${period}`
        : sql`insert into indicator_values (indicator_id, participant_id, kind, period, value)
            values (${id}, ${participantId}, ${kind}, ${period}, ${value}::numeric)
            on conflict (indicator_id, participant_id, kind, period) do update set value = excluded.value`,
    );
    await this.db.rows(sql`update indicators set version = version + 1 where id = ${id}`);
  }

  /** What stands for a participant, by period: told to who changed it upon an older version. */
  async plannedOf(
    id: string,
    participantId: string,
  ): Promise<{ kind: string; period: string; value: string | null }[]> {
    const rows = await this.db.rows<{ kind: string; period: string; value: string | null }>(sql`
      select v.kind, v.period, v.value::text as value from indicator_values v
      where v.indicator_id = ${id} and v.participant_id = ${participantId} and v.kind <> 'actual'`);
    return rows.sort((a, b) => comparePeriods(a.period, b.period));
  }

  async #exempt(id: string, participantIds: readonly string[]): Promise<void> {
    if (participantIds.length === 0) return;
    await this.db.rows(
      sql`insert into indicator_exemptions (indicator_id, participant_id) select ${id}, unnest(${participantIds}::uuid[])`,
    );
  }
}
