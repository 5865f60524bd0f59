import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, namedParticipants, Reactions, sql } from '../../kernel/index.js';
import { stepsInForce } from '../roadmap/index.js';

/**
 * A step that a text in force names is carried out by every participant; the actions of one that none names any more are
 * archived.
 */
@Injectable()
export class ActionsOfSteps implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.reactions.register('roadmap.in_force', (_me, roadmapId) => this.#follow(roadmapId));
  }

  /** What was planned for a step while it was proposed is in the plan from the day on which it is carried out. */
  async #follow(roadmapId: string): Promise<void> {
    await this.db.rows(sql`
      with begun as (
        insert into national_actions (roadmap_id, step_id, participant_id, start_date, baseline_end, forecast_end)
        select s.roadmap_id, s.id, p.id, s.start_date, s.baseline_end, s.baseline_end
        from ${stepsInForce} s join ${namedParticipants} p on p.roadmap_id = s.roadmap_id where s.roadmap_id = ${roadmapId}
        on conflict (step_id, participant_id) do nothing returning step_id)
      update milestones m set added_at = waymark_now()
      where m.step_id in (select b.step_id from begun b) and m.added_at is null and m.removed_at is null
        and not exists (select 1 from national_actions a where a.step_id = m.step_id)`);
    await this.db.rows(sql`
      update national_actions a set version = a.version + 1, archived_at = case when a.archived_at is null then waymark_now() end
      where a.roadmap_id = ${roadmapId}
        and (a.archived_at is null) <> exists (select 1 from ${stepsInForce} s where s.id = a.step_id)`);
  }
}
