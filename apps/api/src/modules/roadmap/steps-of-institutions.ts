import { Injectable, type OnModuleInit } from '@nestjs/common';
import { compareCodes } from '@waymark/domain';
import {
  Database,
  Reactions,
  sql,
  TransitionGuards,
  type Actor,
  type Changed,
  type Obstacle,
} from '../../kernel/index.js';
import { mergedInto } from '../places/index.js';
import { stepPolicy } from './roadmap.policy.js';

/** What becomes of the lead and support of steps when an institution is archived or merged. */
@Injectable()
export class StepsOfInstitutions implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly guards: TransitionGuards,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.guards.register('institution.archive', (me, id) => this.#led(me, id));
    this.reactions.register('institution.merged', (_me, id) => this.#move(id));
  }

  /** A step has no end of its own: it counts as open as long as its priority is there. Of hidden ones nothing is told. */
  async #led(me: Actor, id: string): Promise<Obstacle | null> {
    const led = await this.db.rows<{ code: string }>(sql`
      select s.code from steps s join priorities p on p.id = s.priority_id
      where s.lead_institution_id = ${id} and p.state <> 'withdrawn' and ${stepPolicy.scope(me, 's')} order by p.sort, s.sort`);
    return led.length === 0 ? null : { reason: 'institution_leads', named: led.map(({ code }) => code) };
  }

  async #move(id: string): Promise<Changed> {
    const into = mergedInto(id);
    const led = await this.db.rows<{ id: string }>(sql`
      update steps s set lead_institution_id = ${into} where s.lead_institution_id = ${id} returning s.id`);
    const supported = await this.db.rows<{ id: string }>(sql`
      with taken as (delete from step_support x where x.institution_id = ${id} returning x.step_id),
        given as (insert into step_support (step_id, institution_id) select t.step_id, ${into} from taken t on conflict do nothing)
      select step_id as id from taken`);
    await this.db.rows(sql`
      delete from step_support x using steps s where s.id = x.step_id and x.institution_id = ${into} and s.lead_institution_id = ${into}`);
    const ids = (rows: readonly { id: string }[]): string[] => rows.map((row) => row.id).sort(compareCodes);
    return { stepsLed: ids(led), stepsSupported: ids(supported) };
  }
}
