import { Injectable } from '@nestjs/common';
import { notFound, type Actor, type Connection } from '../../kernel/index.js';
import type { Country } from './country.entity.js';
import { CountryRepository } from './country.repository.js';
import type { Institution } from './institution.entity.js';
import { InstitutionRepository } from './institution.repository.js';
import type { InstitutionsArgs } from './places.inputs.js';

@Injectable()
export class PlacesService {
  constructor(
    private readonly countries: CountryRepository,
    private readonly institutions: InstitutionRepository,
  ) {}

  listCountries(me: Actor): Promise<Country[]> {
    return this.countries.list(me);
  }

  /** @throws DomainError NOT_FOUND for a roadmap that is not there for this reader */
  async listInstitutions(me: Actor, args: InstitutionsArgs): Promise<Connection<Institution>> {
    if (!(await this.institutions.isReadable(me, args.roadmapId))) throw notFound();
    return this.institutions.list(me, args);
  }
}
