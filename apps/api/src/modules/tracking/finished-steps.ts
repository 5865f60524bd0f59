import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, sql } from '../../kernel/index.js';
import { CarriedTexts } from '../roadmap/index.js';

/** A step is finished once every national action of it is, by its last published update, or does not apply. */
@Injectable()
export class FinishedSteps implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly carried: CarriedTexts,
  ) {}

  onModuleInit(): void {
    this.carried.register((roadmapId) => this.#of(roadmapId));
  }

  async #of(roadmapId: string): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>(sql`
      with reported as (
        select a.step_id, case when a.not_applicable_reason is not null then 'not_applicable' else (
          select u.status from status_updates u where u.action_id = a.id and u.state = 'published'
          order by u.published_at desc limit 1) end as status
        from national_actions a where a.roadmap_id = ${roadmapId} and a.archived_at is null)
      select r.step_id as id from reported r group by r.step_id
      having bool_and(coalesce(r.status in ('completed', 'not_applicable'), false)) and bool_or(r.status = 'completed')`);
    return rows.map(({ id }) => id);
  }
}
