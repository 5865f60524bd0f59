import { Args, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Connection } from '../../kernel/index.js';
import { Country } from './country.entity.js';
import { Institution, InstitutionConnection } from './institution.entity.js';
import { InstitutionsArgs } from './places.inputs.js';
import { PlacesService } from './places.service.js';

@Resolver()
export class PlacesResolver {
  constructor(private readonly places: PlacesService) {}

  @Query(() => [Country], { description: 'The country catalogue, in the order of the English names.' })
  countries(@Me() me: Actor): Promise<Country[]> {
    return this.places.listCountries(me);
  }

  @Query(() => InstitutionConnection, { description: 'Institutions by name.' })
  institutions(@Me() me: Actor, @Args() args: InstitutionsArgs): Promise<Connection<Institution>> {
    return this.places.listInstitutions(me, args);
  }
}
