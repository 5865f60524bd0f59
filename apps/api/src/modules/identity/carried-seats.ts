import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, namedParticipants, namedRoadmaps, Reactions, sql, type Changed } from '../../kernel/index.js';
import { carriedInstitutions } from '../places/index.js';

/**
 * The people of a roadmap that continues another one: its current seats, each with where it comes from. Nobody is vouched
 * for by what was confirmed there, and no letter of there counts here.
 */
@Injectable()
export class CarriedSeats implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.reactions.register('roadmap.continued.people', async (_me, roadmapId) => this.#carry(roadmapId));
  }

  /** Whoever is invited to it already comes in by that. */
  async #carry(roadmapId: string): Promise<Changed> {
    const carried = await this.db.rows<{ id: string }>(sql`
      insert into memberships (roadmap_id, origin_id, user_id, role, accreditation, title, participant_id)
      select r.id, m.id, m.user_id, m.role, m.accreditation, m.title, p.id
      from ${namedRoadmaps} r join memberships m on m.roadmap_id = r.origin_id join users u on u.id = m.user_id
        left join ${namedParticipants} f on f.id = m.participant_id
        left join ${namedParticipants} p on p.roadmap_id = r.id and p.country_code = f.country_code
      where r.id = ${roadmapId} and m.ended_at is null and u.disabled_at is null and (m.participant_id is null or p.id is not null)
        and not exists (select 1 from invitations i where i.roadmap_id = r.id and i.email = u.email)
      returning id`);
    await this.db.rows(sql`
      insert into membership_institutions (membership_id, institution_id)
      select m.id, i.id from memberships m join membership_institutions x on x.membership_id = m.origin_id
        join ${carriedInstitutions} i on i.roadmap_id = m.roadmap_id and i.origin_id = x.institution_id
      where m.roadmap_id = ${roadmapId}`);
    return { membershipIds: carried.map(({ id }) => id) };
  }
}
