import { Injectable } from '@nestjs/common';
import { Database, sql, type Actor } from '../../kernel/index.js';
import { Country } from './country.entity.js';
import { countryPolicy } from './places.policy.js';

@Injectable()
export class CountryRepository {
  constructor(private readonly db: Database) {}

  /** In the order of the English name. */
  list(me: Actor): Promise<Country[]> {
    return this.db.select(Country, 'c', sql`where ${countryPolicy.scope(me, 'c')} order by c.name, c.code`);
  }
}
