import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Events, list, namedParticipants, object, Reactions, sql, type Actor } from '../../kernel/index.js';
import type { DesignationInput } from '../places/index.js';
import { withFreeMark } from './participant.rules.js';
import { participantEvent } from './setup.events.js';
import { SetupRepository } from './setup.repository.js';

/** A participant that is designated as the catalogue has it. */
interface Following {
  id: string;
  roadmapId: string;
  drafting: boolean;
  others: Pick<DesignationInput, 'footnote' | 'footnoteMark'>[];
}

/**
 * What becomes of participants when the catalogue's wording of their country is corrected: those without a wording of
 * their roadmap's own follow it, under a free mark where another note has the corrected one, and the ledger says so.
 */
@Injectable()
export class DesignationsOfCountries implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly setups: SetupRepository,
    private readonly events: Events,
    private readonly reactions: Reactions,
  ) {}

  onModuleInit(): void {
    this.reactions.register('country.corrected', (me, code) => this.#follow(me, code));
  }

  async #follow(me: Actor, code: string): Promise<void> {
    const entry = await this.setups.catalogued(code);
    if (!entry) return;
    for (const { id, roadmapId, drafting, others } of await this.#following(code)) {
      const own = withFreeMark(entry, { participants: others });
      if (own) await this.setups.designate(id, own);
      await this.setups.touch(roadmapId, true);
      const audience = drafting ? 'participants' : 'secretariat';
      await this.events.record(me, participantEvent('participant.corrected', roadmapId, id, code, audience));
    }
  }

  /** Their roadmaps are held in the order of their ids, so that nothing else is set there meanwhile. */
  #following(code: string): Promise<Following[]> {
    return this.db.rows<Following>(sql`
      select p.id, p.roadmap_id as "roadmapId", r.drafting_since is not null as drafting, ${OTHERS} as others
      from participants p join roadmaps r on r.id = p.roadmap_id
      where p.country_code = ${code} and p.own_name is null order by r.id for no key update of r`);
  }
}

const OTHERS = list(
  object<Following['others'][number]>({ footnote: sql`o.footnote`, footnoteMark: sql`o.footnote_mark` }),
  sql`from ${namedParticipants} o where o.roadmap_id = r.id and o.id <> p.id`,
  sql`o.country_code`,
);
