import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Reactions, sql, TransitionGuards, type Changed, type Obstacle } from '../../kernel/index.js';
import { mergedInto } from '../places/index.js';

/** What becomes of focal points when an institution is archived or merged. */
@Injectable()
export class SeatsOfInstitutions implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly guards: TransitionGuards,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.guards.register('institution.archive', (_me, id) => this.#staff(id));
    this.reactions.register('institution.merged', (_me, id) => this.#move(id));
  }

  /** Focal points, and those that are invited: by their titles, which whoever changes an institution reads. */
  async #staff(id: string): Promise<Obstacle | null> {
    const staff = await this.db.rows<{ title: string }>(sql`
      select m.title from memberships m join membership_institutions x on x.membership_id = m.id
      where x.institution_id = ${id} and m.ended_at is null
      union all
      select i.title from invitations i where ${id}::uuid = any(i.institution_ids) and i.accepted_at is null and i.withdrawn_at is null
        and i.expires_at > waymark_now()`);
    return staff.length === 0 ? null : { reason: 'institution_staffed', named: staff.map(({ title }) => title) };
  }

  /** Invitations first: one that is being accepted is waited for, and its seat is there by then. */
  async #move(id: string): Promise<Changed> {
    const into = mergedInto(id);
    await this.db.rows(sql`
      update invitations i set institution_ids = array(select distinct case when x = ${id}::uuid then ${into} else x end from unnest(i.institution_ids) x)
      where ${id}::uuid = any(i.institution_ids) and i.accepted_at is null and i.withdrawn_at is null`);
    const moved = await this.db.rows<{ id: string }>(sql`
      with taken as (delete from membership_institutions x where x.institution_id = ${id} returning x.membership_id),
        given as (insert into membership_institutions (membership_id, institution_id)
          select t.membership_id, ${into} from taken t on conflict do nothing)
      select m.id from taken t join memberships m on m.id = t.membership_id where m.ended_at is null order by m.id`);
    return { seats: moved.map((seat) => seat.id) };
  }
}
