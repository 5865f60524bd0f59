import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Me, type Actor, type Connection } from '../../kernel/index.js';
import { AddCountryInput, EditCountryInput } from './catalogue.inputs.js';
import { CatalogueService } from './catalogue.service.js';
import { Country } from './country.entity.js';
import { Institution, InstitutionConnection } from './institution.entity.js';
import { InstitutionsArgs } from './places.inputs.js';
import { PlacesService } from './places.service.js';

@Resolver()
export class PlacesResolver {
  constructor(
    private readonly places: PlacesService,
    private readonly catalogue: CatalogueService,
  ) {}

  @Query(() => [Country], { description: 'The country catalogue, in the order of the English names.' })
  countries(@Me() me: Actor): Promise<Country[]> {
    return this.places.listCountries(me);
  }

  @Mutation(() => Country, { description: 'Adds an entry that the catalogue lacks.' })
  addCountry(
    @Me() me: Actor,
    @Args('input', { description: 'Code and wording.' }) input: AddCountryInput,
  ): Promise<Country> {
    return this.catalogue.addCountry(me, input);
  }

  @Mutation(() => Country, {
    description: 'Corrects an entry. Roadmaps without a wording of their own follow, and say so in their ledgers.',
  })
  editCountry(
    @Me() me: Actor,
    @Args('input', { description: 'Which, and how.' }) input: EditCountryInput,
  ): Promise<Country> {
    return this.catalogue.editCountry(me, input);
  }

  @Query(() => InstitutionConnection, { description: 'Institutions by name.' })
  institutions(@Me() me: Actor, @Args() args: InstitutionsArgs): Promise<Connection<Institution>> {
    return this.places.listInstitutions(me, args);
  }
}
