import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueService } from './catalogue.service.js';
import { CarriedInstitutions } from './carried-institutions.js';
import { Country } from './country.entity.js';
import { CountryRepository } from './country.repository.js';
import { Institution } from './institution.entity.js';
import { InstitutionRepository } from './institution.repository.js';
import { InstitutionImport } from './institution-import.js';
import { InstitutionImportRepository } from './institution-import.repository.js';
import { InstitutionsResolver } from './institutions.resolver.js';
import { InstitutionsService } from './institutions.service.js';
import { PlacesCitations } from './places.citations.js';
import { PlacesResolver } from './places.resolver.js';
import { PlacesService } from './places.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Country, Institution])],
  providers: [
    CountryRepository,
    CatalogueService,
    InstitutionRepository,
    PlacesService,
    InstitutionsService,
    InstitutionImportRepository,
    InstitutionImport,
    PlacesCitations,
    CarriedInstitutions,
    PlacesResolver,
    InstitutionsResolver,
  ],
})
export class PlacesModule {}
