import { Injectable } from '@nestjs/common';
import type { MilestoneBounds } from '@waymark/domain';
import { and, byStanding, Database, or, raw, sql, type Actor, type Sql } from '../../kernel/index.js';
import { namedSteps, roadmapSettings, writersOnly } from '../roadmap/index.js';
import type { MilestoneEventKind } from './milestone-event.entity.js';
import { Milestone } from './milestone.entity.js';
import { milestonePolicy } from './tracking.policy.js';

@Injectable()
export class MilestoneRepository {
  constructor(private readonly db: Database) {}

  async find(me: Actor, id: string): Promise<Milestone | null> {
    const milestone = await this.db.find(Milestone, 'm', sql`where m.id = ${id} and ${inPlan(me)}`);
    return milestone && shown(me, milestone);
  }

  /** Also one of a step that is proposed, for whoever writes its text. */
  async findPlanned(me: Actor, id: string): Promise<Milestone | null> {
    const milestone = await this.db.find(Milestone, 'm', sql`where m.id = ${id} and ${toPlan(me)}`);
    return milestone && shown(me, milestone);
  }

  lock(me: Actor, id: string): Promise<Milestone | null> {
    return this.db.find(Milestone, 'm', sql`where m.id = ${id} and ${toPlan(me)} for update of m`);
  }

  /** Those of the milestones that the actor may see, or plan. */
  async seen(me: Actor, ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(
      sql`select m.id from milestones m where m.id = any(${ids}::uuid[]) and ${toPlan(me)}`,
    );
    return rows.map(({ id }) => id);
  }

  /** In the order of the step's plan. */
  listOfStep(me: Actor, stepId: string): Promise<Milestone[]> {
    return this.#list(me, sql`m.step_id = ${stepId} and ${inPlan(me)}`);
  }

  /** Those of the step as a whole, also where it is proposed, for whoever writes its text. */
  listRegionalPlanned(me: Actor, stepId: string): Promise<Milestone[]> {
    return this.#list(me, sql`m.step_id = ${stepId} and m.action_id is null and ${toPlan(me)}`);
  }

  listOfActions(me: Actor, actionIds: readonly string[]): Promise<Milestone[]> {
    return this.#list(me, sql`m.action_id = any(${actionIds}::uuid[]) and ${inPlan(me)}`);
  }

  async #list(me: Actor, where: Sql): Promise<Milestone[]> {
    const rows = await this.db.select(Milestone, 'm', sql`where ${where} order by m.step_id, m.sort, m.id`);
    return rows.map((milestone) => shown(me, milestone));
  }

  /** Days between which it can have been reached, by the database's clock in the roadmap's zone. */
  bounds({ id }: Milestone): Promise<MilestoneBounds> {
    return this.db.one<MilestoneBounds>(sql`
      select coalesce(a.start_date, s.start_date, r.period_start) as "startedOn", r.period_start as "periodStart",
        (waymark_now() at time zone r.zone)::date as today
      from milestones m join ${roadmapSettings} r on r.id = m.roadmap_id join ${namedSteps} s on s.id = m.step_id
        left join national_actions a on a.id = m.action_id where m.id = ${id}`);
  }

  /** Whether its forecast was ever moved, and so can have been moved wrongly. */
  async wasMoved({ id }: Milestone): Promise<boolean> {
    const moved = await this.db.maybeOne(
      sql`select 1 from milestone_events where milestone_id = ${id} and kind = 'moved' limit 1`,
    );
    return moved !== null;
  }

  async move(milestone: Milestone, change: ForecastChange): Promise<void> {
    await this.#change(milestone, 'moved', milestone.forecastDate, change.forecastDate, change);
  }

  async correctForecast(milestone: Milestone, change: ForecastChange): Promise<void> {
    await this.#change(milestone, 'forecast_corrected', milestone.forecastDate, change.forecastDate, change);
  }

  /** Its proofs stay where they are: they are part of the record. */
  async correctCompletion(milestone: Milestone, change: CompletionChange): Promise<void> {
    await this.#change(milestone, 'completion_corrected', milestone.completedOn, change.completedOn, change);
  }

  /** The proof is attached; accepting it is an act of its own. */
  async complete(milestone: Milestone, completedOn: string, proof: string, membershipId: string): Promise<void> {
    await this.#change(milestone, 'reached', null, completedOn, { reason: null, membershipId });
    await this.db.rows(
      sql`insert into verifications (milestone_id, title, state) values (${milestone.id}, ${proof}, 'attached')`,
    );
  }

  /** The entry of its history, and the day that stands from now on. */
  async #change(
    { id }: Milestone,
    kind: MilestoneEventKind,
    from: string | null,
    to: string | null,
    { reason, membershipId }: { reason: string | null; membershipId: string },
  ): Promise<void> {
    await this.db.rows(sql`
      insert into milestone_events (milestone_id, kind, from_date, to_date, reason, recorded_by)
      values (${id}, ${kind}, ${from}, ${to}, ${reason}, ${membershipId})`);
    const day = kind === 'moved' || kind === 'forecast_corrected' ? raw('forecast_date') : raw('completed_on');
    await this.db.rows(sql`update milestones set ${day} = ${to}, version = version + 1 where id = ${id}`);
  }
}

interface Recorded {
  reason: string;
  membershipId: string;
}
type ForecastChange = Recorded & { forecastDate: string };
type CompletionChange = Recorded & { completedOn: string | null };

/** Of the milestones `m` those that were not taken out. */
const inPlan = (me: Actor): Sql => sql`m.removed_at is null and ${milestonePolicy.scope(me, 'm')}`;

/** Also those of steps that are proposed: whoever writes the text of a step plans it before anybody reads it. */
const toPlan = (me: Actor): Sql =>
  and(sql`m.removed_at is null`, or(milestonePolicy.scope(me, 'm'), byStanding(me, 'm.roadmap_id', writersOnly)));

/** The version of a regional one would tell others how often it was changed before they knew of it. */
const shown = (me: Actor, milestone: Milestone): Milestone =>
  milestone.actionId !== null || me.is(milestone.roadmapId, 'S') ? milestone : Object.assign(milestone, { version: 1 });
