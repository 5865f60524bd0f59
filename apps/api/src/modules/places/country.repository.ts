import { Injectable } from '@nestjs/common';
import { always, Database, sql, type Actor } from '../../kernel/index.js';
import { Country, type CountryKind } from './country.entity.js';
import { countryPolicy } from './places.policy.js';

@Injectable()
export class CountryRepository {
  constructor(private readonly db: Database) {}

  /** In the order of the English name. */
  list(me: Actor, kind: CountryKind | null): Promise<Country[]> {
    const ofKind = kind === null ? always : sql`c.kind = ${kind}`;
    return this.db.select(Country, 'c', sql`where ${countryPolicy.scope(me, 'c')} and ${ofKind} order by c.name`);
  }
}
