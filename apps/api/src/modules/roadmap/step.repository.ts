import { Injectable } from '@nestjs/common';
import { always, Database, sql, type Actor } from '../../kernel/index.js';
import { stepToPlan } from './plan.policy.js';
import { stepPolicy } from './roadmap.policy.js';
import { StepDependency } from './step-dependency.entity.js';
import { Step, type StepText } from './step.entity.js';
import { steps } from './roadmap.doors.js';

@Injectable()
export class StepRepository {
  constructor(private readonly db: Database) {}

  /** In the order of priorities and steps. */
  async list(me: Actor, roadmapId: string, priorityId: string | null): Promise<Step[]> {
    const ofPriority = priorityId === null ? always : sql`s.priority_id = ${priorityId}`;
    const rows = await this.db.select(
      Step,
      's',
      sql`join priorities p on p.id = s.priority_id
        where ${stepPolicy.scope(me, 's')} and s.roadmap_id = ${roadmapId} and ${ofPriority} order by p.sort, s.sort`,
    );
    return rows.map((step) => shown(me, step));
  }

  async find(me: Actor, id: string): Promise<Step | null> {
    const step = await this.db.find(Step, 's', sql`where ${stepPolicy.scope(me, 's')} and s.id = ${id}`);
    return step && shown(me, step);
  }

  /** As `find`, for whoever writes it also while it is proposed: its code is empty then. */
  async findWritten(me: Actor, id: string): Promise<Step | null> {
    const step = await this.db.find(Step, 's', sql`where ${stepToPlan(me, 's')} and s.id = ${id}`);
    return step && shown(me, Object.assign(step, { code: (step.code as string | null) ?? '' }));
  }

  /** The steps' words in the version that the reader is shown; a step that only another version names has none. */
  texts(me: Actor, stepIds: readonly string[]): Promise<(StepText & { stepId: string })[]> {
    return this.db.rows(sql`
      select s.id as "stepId", s.version_id as "versionId", s.title, s.description, s.expected_result as "expectedResult"
      from ${steps(me)} s where s.id = any(${stepIds}::uuid[])`);
  }

  /** Between steps that the reader may both see. */
  dependencies(me: Actor, stepIds: readonly string[]): Promise<StepDependency[]> {
    return this.db.select(
      StepDependency,
      'd',
      sql`join steps a on a.id = d.predecessor_step_id join steps b on b.id = d.successor_step_id
        where (d.predecessor_step_id = any(${stepIds}::uuid[]) or d.successor_step_id = any(${stepIds}::uuid[])) and d.removed_at is null
          and ${stepPolicy.scope(me, 'a')} and ${stepPolicy.scope(me, 'b')} order by a.sort, b.sort, d.id`,
    );
  }
}

/** Its version would tell others how often the secretariat changed it, before they knew of it as well. */
const shown = (me: Actor, step: Step): Step =>
  me.is(step.roadmapId, 'S') ? step : Object.assign(step, { version: 1 });
