import { Injectable } from '@nestjs/common';
import { collated, Database, sql, type Actor, type Sql } from '../../kernel/index.js';
import { countries } from '../places/index.js';
import { Framework } from './framework.entity.js';
import { Participant } from './participant.entity.js';
import { Roadmap } from './roadmap.entity.js';
import { frameworkScope, roadmapPolicy } from './roadmap.policy.js';

@Injectable()
export class RoadmapRepository {
  constructor(private readonly db: Database) {}

  /** By title. */
  list(me: Actor): Promise<Roadmap[]> {
    return this.#select(me, sql`order by ${collated(me, 'r.title')}, r.code`);
  }

  async findByCode(me: Actor, code: string): Promise<Roadmap | null> {
    const [roadmap] = await this.#select(me, sql`and r.code = ${code}`);
    return roadmap ?? null;
  }

  async find(me: Actor, id: string): Promise<Roadmap | null> {
    const [roadmap] = await this.#select(me, sql`and r.id = ${id}`);
    return roadmap ?? null;
  }

  /** Held until the transaction ends: rounds of one roadmap open one after the other. */
  async lock(me: Actor, id: string): Promise<Roadmap | null> {
    const [roadmap] = await this.#select(me, sql`and r.id = ${id} for no key update`);
    return roadmap ?? null;
  }

  /** In the order of the English names, which is the order everywhere. */
  participants(me: Actor, roadmapIds: readonly string[]): Promise<Participant[]> {
    return this.db.select(
      Participant,
      'p',
      sql`join ${countries(me)} c on c.code = p.country_code join roadmaps r on r.id = p.roadmap_id
        where p.roadmap_id = any(${roadmapIds}::uuid[]) and ${roadmapPolicy.scope(me, 'r')} order by coalesce(p.own_name, c.name)`,
    );
  }

  /** By title; the catalogue is the same for all roadmaps. */
  frameworks(me: Actor): Promise<Framework[]> {
    return this.db.select(Framework, 'f', sql`where ${frameworkScope(me)} order by ${collated(me, 'f.title')}, f.code`);
  }

  #select(me: Actor, rest: Sql): Promise<Roadmap[]> {
    return this.db.select(Roadmap, 'r', sql`where ${roadmapPolicy.scope(me, 'r')} ${rest}`);
  }
}
