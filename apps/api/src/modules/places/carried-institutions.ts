import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, namedRoadmaps, Reactions, sql, type Changed } from '../../kernel/index.js';
import { formerNames } from './places.doors.js';

/** The institutions of a roadmap that continues another one: those in use there, each with where it comes from and what it was called. */
@Injectable()
export class CarriedInstitutions implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.reactions.register('roadmap.continued', async (_me, roadmapId) => this.#carry(roadmapId));
  }

  async #carry(roadmapId: string): Promise<Changed> {
    const carried = await this.db.rows<{ id: string }>(sql`
      insert into institutions (roadmap_id, origin_id, code, country_code, name, acronym, type, level, mandate, roles, confidence, note)
      select r.id, i.id, i.code, i.country_code, i.name, i.acronym, i.type, i.level, i.mandate, i.roles, i.confidence, i.note
      from ${namedRoadmaps} r join institutions i on i.roadmap_id = r.origin_id
      where r.id = ${roadmapId} and i.archived_at is null and i.merged_into_id is null order by i.code
      returning id`);
    await this.db.rows(sql`
      insert into institution_names (institution_id, name, until, merged)
      select i.id, f.name, f.until, f.merged from institutions i cross join lateral ${formerNames('i.origin_id')} f
      where i.roadmap_id = ${roadmapId}`);
    return { institutionIds: carried.map(({ id }) => id) };
  }
}
