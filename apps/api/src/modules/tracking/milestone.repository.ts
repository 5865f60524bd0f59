import { Injectable } from '@nestjs/common';
import { Database, sql, type Actor, type Sql } from '../../kernel/index.js';
import { Milestone } from './milestone.entity.js';
import { milestonePolicy } from './tracking.policy.js';

@Injectable()
export class MilestoneRepository {
  constructor(private readonly db: Database) {}

  find(me: Actor, id: string): Promise<Milestone | null> {
    return this.db.find(Milestone, 'm', sql`where m.id = ${id} and ${milestonePolicy.scope(me, 'm')}`);
  }

  lock(me: Actor, id: string): Promise<Milestone | null> {
    return this.db.find(Milestone, 'm', sql`where m.id = ${id} and ${milestonePolicy.scope(me, 'm')} for update of m`);
  }

  /** In the order of the step's plan. */
  listOfStep(me: Actor, stepId: string): Promise<Milestone[]> {
    return this.#list(me, sql`m.step_id = ${stepId}`);
  }

  listOfActions(me: Actor, actionIds: readonly string[]): Promise<Milestone[]> {
    return this.#list(me, sql`m.action_id = any(${actionIds}::uuid[])`);
  }

  #list(me: Actor, where: Sql): Promise<Milestone[]> {
    return this.db.select(
      Milestone,
      'm',
      sql`where ${where} and ${milestonePolicy.scope(me, 'm')} order by m.step_id, m.sort`,
    );
  }

  async move(milestone: Milestone, forecastDate: string, reason: string, membershipId: string): Promise<void> {
    await this.db.rows(sql`
      insert into milestone_events (milestone_id, kind, from_date, to_date, reason, recorded_by)
      values (${milestone.id}, 'moved', ${milestone.forecastDate}, ${forecastDate}, ${reason}, ${membershipId})`);
    await this.db.rows(
      sql`update milestones set forecast_date = ${forecastDate}, version = version + 1 where id = ${milestone.id}`,
    );
  }

  /** The proof is attached; accepting it is an act of its own. */
  async complete(milestone: Milestone, completedOn: string, proof: string, membershipId: string): Promise<void> {
    await this.db.rows(sql`
      insert into milestone_events (milestone_id, kind, to_date, recorded_by) values (${milestone.id}, 'reached', ${completedOn}, ${membershipId})`);
    await this.db.rows(
      sql`insert into verifications (milestone_id, title, state) values (${milestone.id}, ${proof}, 'attached')`,
    );
    await this.db.rows(
      sql`update milestones set completed_on = ${completedOn}, version = version + 1 where id = ${milestone.id}`,
    );
  }
}
