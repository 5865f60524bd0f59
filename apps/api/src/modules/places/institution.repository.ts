import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import {
  always,
  collated,
  Database,
  decodeCursor,
  invalid,
  namedRoadmaps,
  sql,
  toConnection,
  type Actor,
  type Connection,
} from '../../kernel/index.js';
import { Institution } from './institution.entity.js';
import type { InstitutionsArgs } from './places.inputs.js';
import { institutionPolicy, ofRoadmap } from './places.policy.js';

@Injectable()
export class InstitutionRepository {
  constructor(private readonly db: Database) {}

  /** Whether the reader may know of the roadmap whose institutions are asked for. */
  async isReadable(me: Actor, roadmapId: string): Promise<boolean> {
    const found = await this.db.maybeOne(
      sql`select 1 from ${namedRoadmaps} r where r.id = ${roadmapId} and ${ofRoadmap(me, 'r')}`,
    );
    return found !== null;
  }

  /** By name. */
  async list(me: Actor, { roadmapId, countryCode, first, after }: InstitutionsArgs): Promise<Connection<Institution>> {
    const [name, id] = after == null ? ['', null] : decodeCursor(after, 2);
    if (id !== null && !isUUID(id)) throw invalid('cursor_invalid', [{ field: 'after', problem: 'cursor_invalid' }]);
    const ofCountry = countryCode == null ? always : sql`i.country_code = ${countryCode}`;
    const following = id === null ? always : sql`(${collated(me, 'i.name')}, i.id) > (${name}, ${id}::uuid)`;
    const rows = await this.db.select(
      Institution,
      'i',
      sql`where ${institutionPolicy.scope(me, 'i')} and ${ofCountry} and ${following}
        and i.roadmap_id = ${roadmapId}
        order by ${collated(me, 'i.name')}, i.id limit ${first + 1}`,
    );
    return toConnection(rows, first, (row) => [row.name, row.id]);
  }
}
