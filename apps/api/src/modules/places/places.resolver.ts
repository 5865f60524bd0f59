import { Args, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Connection } from '../../kernel/index.js';
import { Country } from './country.entity.js';
import { Institution, InstitutionConnection } from './institution.entity.js';
import { CountriesArgs, InstitutionsArgs } from './places.inputs.js';
import { PlacesService } from './places.service.js';

@Resolver()
export class PlacesResolver {
  constructor(private readonly places: PlacesService) {}

  @Query(() => [Country], { description: 'Countries in the order of their English name.' })
  countries(@Me() me: Actor, @Args() { kind }: CountriesArgs): Promise<Country[]> {
    return this.places.listCountries(me, kind ?? null);
  }

  @Query(() => InstitutionConnection, { description: 'Institutions by name.' })
  institutions(@Me() me: Actor, @Args() args: InstitutionsArgs): Promise<Connection<Institution>> {
    return this.places.listInstitutions(me, args);
  }
}
