import { Injectable, type OnModuleInit } from '@nestjs/common';
import { compareCodes } from '@waymark/domain';
import {
  Database,
  namedParticipants,
  Reactions,
  sql,
  TransitionGuards,
  type Actor,
  type Changed,
  type Obstacle,
} from '../../kernel/index.js';
import { mergedInto } from '../places/index.js';
import { namedSteps } from '../roadmap/index.js';
import { actionPolicy } from './tracking.policy.js';

/** What becomes of national actions, milestones and reports when an institution is archived or merged. */
@Injectable()
export class WorkOfInstitutions implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly guards: TransitionGuards,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.guards.register('institution.archive', (me, id) => this.#led(me, id));
    this.reactions.register('institution.merged', (_me, id) => this.#move(id));
  }

  /** Actions that it leads and that are not settled: "1.1 ME". */
  async #led(me: Actor, id: string): Promise<Obstacle | null> {
    const led = await this.db.rows<{ name: string }>(sql`
      select s.code || ' ' || p.chip as name
      from national_actions a join ${namedSteps} s on s.id = a.step_id join ${namedParticipants} p on p.id = a.participant_id
      where a.lead_institution_id = ${id} and a.archived_at is null and a.not_applicable_reason is null and ${actionPolicy.scope(me, 'a')}
        and coalesce((select u.status from status_updates u where u.action_id = a.id and u.state = 'published'
          order by u.published_at desc limit 1), 'not_started') not in ('completed', 'not_applicable')
      order by s.priority_sort, s.sort, p.english_name`);
    return led.length === 0 ? null : { reason: 'institution_leads', named: led.map(({ name }) => name) };
  }

  /** A published report stays who reported it; the one that is open goes along, and the record does not say that it is. */
  async #move(id: string): Promise<Changed> {
    const into = mergedInto(id);
    const led = await this.db.rows<{ id: string }>(sql`
      update national_actions a set lead_institution_id = ${into} where a.lead_institution_id = ${id} returning a.id`);
    const supported = await this.db.rows<{ id: string }>(sql`
      with taken as (delete from action_support x where x.institution_id = ${id} returning x.action_id),
        given as (insert into action_support (action_id, institution_id) select t.action_id, ${into} from taken t on conflict do nothing)
      select action_id as id from taken`);
    await this.db.rows(sql`
      delete from action_support x using national_actions a
      where a.id = x.action_id and x.institution_id = ${into} and a.lead_institution_id = ${into}`);
    const milestones = await this.db.rows<{ id: string }>(sql`
      update milestones m set responsible_institution_id = ${into} where m.responsible_institution_id = ${id} returning m.id`);
    await this.db.rows(sql`
      update status_updates u set institution_id = ${into} where u.institution_id = ${id} and u.state <> 'published'`);
    await this.db.rows(sql`update funding_sources f set institution_id = ${into} where f.institution_id = ${id}`);
    const ids = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id).sort(compareCodes);
    return { actionsLed: ids(led), actionsSupported: ids(supported), milestones: ids(milestones) };
  }
}
