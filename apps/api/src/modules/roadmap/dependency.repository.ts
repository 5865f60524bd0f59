import { Injectable } from '@nestjs/common';
import type { PlanLink } from '@waymark/domain';
import { Database, sql, type Actor, type Sql } from '../../kernel/index.js';
import type { Planned } from './plan-changes.js';
import { stepIsSeen, stepToPlan } from './plan.policy.js';
import type { DependencyType } from './step-dependency.entity.js';
import { StepDependency } from './step-dependency.entity.js';

/** How one step waits for another, beside which steps they are. */
export interface Waiting {
  type: DependencyType;
  predecessorMilestoneId: string | null;
  successorMilestoneId: string | null;
  note: string;
}

export interface StepPair extends Omit<Planned, 'id'> {
  predecessorStepId: string;
  successorStepId: string;
}

export interface DependencyInHand extends StepPair {
  id: string;
  version: number;
  waiting: Waiting;
}

/** The dependencies between the steps of a roadmap. Their milestones belong to `tracking`, which writes through here. */
@Injectable()
export class DependencyRepository {
  constructor(private readonly db: Database) {}

  find(me: Actor, id: string): Promise<StepDependency | null> {
    return this.db.find(StepDependency, 'd', sql`${inSight(me)} and d.id = ${id}`);
  }

  /** Both steps of one roadmap, held until the act ends; null where the actor may not plan both. */
  async lockSteps(me: Actor, predecessorStepId: string, successorStepId: string): Promise<StepPair | null> {
    const ids = [predecessorStepId, successorStepId];
    const steps = await this.db.rows<Planned>(sql`
      select s.id, s.roadmap_id as "roadmapId", ${stepIsSeen('s')} as seen from steps s join roadmaps r on r.id = s.roadmap_id
      where s.id = any(${ids}::uuid[]) and ${stepToPlan(me, 's')} order by s.id for update of s for share of r`);
    const [first, second] = steps;
    if (!first || !second || first.roadmapId !== second.roadmapId) return null;
    const { roadmapId } = first;
    return { roadmapId, seen: first.seen && second.seen, predecessorStepId, successorStepId };
  }

  async lock(me: Actor, id: string): Promise<DependencyInHand | null> {
    const dependency = await this.db.find(StepDependency, 'd', sql`${inSight(me)} and d.id = ${id} for update of d`);
    if (dependency === null) return null;
    const { predecessorStepId, successorStepId, version, type, predecessorMilestoneId, successorMilestoneId, note } =
      dependency;
    const [pair] = await this.db.rows<{ seen: boolean }>(sql`
      select (select bool_and(${stepIsSeen('s')}) from steps s where s.id in (${predecessorStepId}, ${successorStepId})) as seen
      from roadmaps r where r.id = ${dependency.roadmapId} for share of r`);
    if (!pair) return null;
    const waiting = { type, predecessorMilestoneId, successorMilestoneId, note };
    return { id, roadmapId: dependency.roadmapId, ...pair, predecessorStepId, successorStepId, version, waiting };
  }

  /** All of them, held against any other that is being written: two together could close a circle that neither does. */
  async listLinks(roadmapId: string): Promise<(PlanLink & { id: string })[]> {
    await this.db.rows(sql`select pg_advisory_xact_lock(hashtextextended('dependencies ' || ${roadmapId}, 0))`);
    const rows = await this.db.rows<Omit<StepPair, 'seen'> & Waiting & { id: string }>(sql`
      select d.id, d.predecessor_step_id as "predecessorStepId", d.successor_step_id as "successorStepId", d.type,
        d.predecessor_milestone_id as "predecessorMilestoneId", d.successor_milestone_id as "successorMilestoneId"
      from step_dependencies d where d.roadmap_id = ${roadmapId} and d.removed_at is null`);
    return rows.map((row) => ({ id: row.id, ...linkOf(row, row) }));
  }

  async add(id: string, { roadmapId, predecessorStepId, successorStepId }: StepPair, waiting: Waiting): Promise<void> {
    await this.db.rows(sql`
      insert into step_dependencies (id, roadmap_id, predecessor_step_id, successor_step_id, type, predecessor_milestone_id, successor_milestone_id, note)
      values (${id}, ${roadmapId}, ${predecessorStepId}, ${successorStepId}, ${waiting.type}, ${waiting.predecessorMilestoneId},
        ${waiting.successorMilestoneId}, ${waiting.note})`);
  }

  async edit(id: string, waiting: Waiting): Promise<void> {
    await this.db.rows(sql`
      update step_dependencies set type = ${waiting.type}, predecessor_milestone_id = ${waiting.predecessorMilestoneId},
        successor_milestone_id = ${waiting.successorMilestoneId}, note = ${waiting.note}, version = version + 1 where id = ${id}`);
  }

  /** It stays in the record. */
  async remove(id: string): Promise<void> {
    await this.db.rows(
      sql`update step_dependencies set removed_at = waymark_now(), version = version + 1 where id = ${id}`,
    );
  }

  /** The steps whose dependencies hang on a milestone. */
  async stepsHangingOn(milestoneId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      select s.id from step_dependencies d join steps s on s.id = d.successor_step_id
      where d.removed_at is null and ${milestoneId} in (d.predecessor_milestone_id, d.successor_milestone_id) order by s.sort`);
    return rows.map(({ id }) => id);
  }
}

export const linkOf = (
  { predecessorStepId, successorStepId }: Pick<StepPair, 'predecessorStepId' | 'successorStepId'>,
  { type, predecessorMilestoneId, successorMilestoneId }: Omit<Waiting, 'note'>,
): PlanLink => ({
  before: { stepId: predecessorStepId, milestoneId: predecessorMilestoneId },
  after: { stepId: successorStepId, milestoneId: successorMilestoneId },
  startToStart: type === 'start_to_start',
});

/** Between steps in whose plan the reader may look. */
const inSight = (
  me: Actor,
): Sql => sql`join steps a on a.id = d.predecessor_step_id join steps b on b.id = d.successor_step_id
  where d.removed_at is null and ${stepToPlan(me, 'a')} and ${stepToPlan(me, 'b')}`;
