import { Injectable } from '@nestjs/common';
import { isPlanLocked, type Phase } from '@waymark/domain';
import { Database, list, object, sql, type Actor, type Sql } from '../../kernel/index.js';
import { namedInstitutions } from '../places/index.js';
import type { Planned } from './plan-changes.js';
import { stepIsSeen, stepToPlan } from './plan.policy.js';
import { stepWasInForce } from './roadmap.policy.js';
import type { StepScope } from './step.entity.js';

/** The plan of a step; lists stand for sets, in the order of their codes. */
export interface PlanOfStep {
  lead: string | null;
  support: string[];
  scope: StepScope;
  weight: number;
  startDate: string | null;
  baselineEnd: string | null;
  origins: string[];
}

export interface StepInHand extends Planned {
  version: number;
  locked: boolean;
  period: { start: string | null; end: string | null };
  plan: PlanOfStep;
}

@Injectable()
export class StepPlanRepository {
  constructor(private readonly db: Database) {}

  /**
   * The step, held until the act ends, in a roadmap whose phase stays as long; null where the actor may not plan it.
   */
  async lock(me: Actor, id: string): Promise<StepInHand | null> {
    const held = await this.db.maybeOne<{ phase: Phase; start: string | null; end: string | null }>(sql`
      select r.phase, r.period_start as start, r.period_end as "end" from steps s join roadmaps r on r.id = s.roadmap_id
      where s.id = ${id} and ${stepToPlan(me, 's')} for update of s for share of r`);
    if (held === null) return null;
    const { phase, ...period } = held;
    const { wasInForce, ...step } = await this.db.one<
      Omit<StepInHand, 'locked' | 'period'> & { wasInForce: boolean }
    >(sql`
      select s.id, s.roadmap_id as "roadmapId", s.version, ${stepIsSeen('s')} as seen, ${stepWasInForce(sql`s.id`)} as "wasInForce", ${planJson} as plan
      from steps s where s.id = ${id}`);
    return { ...step, locked: isPlanLocked(phase, wasInForce), period };
  }

  /** How many of them are institutions of the roadmap that are in use. */
  async countInstitutions(roadmapId: string, ids: readonly string[]): Promise<number> {
    const { count } = await this.db.one<{ count: number }>(sql`
      select count(*)::int as count from ${namedInstitutions} i where i.id = any(${ids}::uuid[]) and i.roadmap_id = ${roadmapId} and i.in_use`);
    return count;
  }

  /** How many of them are countries of origin of the roadmap. */
  async countOrigins(roadmapId: string, codes: readonly string[]): Promise<number> {
    const { count } = await this.db.one<{ count: number }>(sql`
      select count(*)::int as count from roadmap_origin_countries o where o.country_code = any(${codes}::text[]) and o.roadmap_id = ${roadmapId}`);
    return count;
  }

  async save({ id }: StepInHand, plan: PlanOfStep): Promise<void> {
    await this.db.inOneGo(
      this.db.rows(sql`
        update steps set lead_institution_id = ${plan.lead}, scope = ${plan.scope}, weight = ${plan.weight}, start_date = ${plan.startDate},
          baseline_end = ${plan.baselineEnd}, version = version + 1 where id = ${id}`),
      ...this.#set(sql`step_support`, sql`institution_id`, id, sql`${plan.support}::uuid[]`),
      ...this.#set(sql`step_origin_countries`, sql`country_code`, id, sql`${plan.origins}::text[]`),
    );
  }

  /** Something that belongs to the step has changed. */
  async touch(id: string): Promise<void> {
    await this.db.rows(sql`update steps set version = version + 1 where id = ${id}`);
  }

  #set(table: Sql, column: Sql, stepId: string, values: Sql): Promise<unknown>[] {
    return [
      this.db.rows(sql`delete from ${table} where step_id = ${stepId} and ${column} <> all(${values})`),
      this.db.rows(
        sql`insert into ${table} (step_id, ${column}) select ${stepId}, unnest(${values}) on conflict do nothing`,
      ),
    ];
  }
}

const planJson = object<PlanOfStep>({
  lead: sql`s.lead_institution_id`,
  support: list<string>(sql`x.institution_id`, sql`from step_support x where x.step_id = s.id`, sql`x.institution_id`),
  scope: sql`s.scope`,
  weight: sql`s.weight`,
  startDate: sql`s.start_date`,
  baselineEnd: sql`s.baseline_end`,
  origins: list<string>(
    sql`o.country_code`,
    sql`from step_origin_countries o where o.step_id = s.id`,
    sql`o.country_code collate "C"`,
  ),
});
