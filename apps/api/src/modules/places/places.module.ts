import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Country } from './country.entity.js';
import { CountryRepository } from './country.repository.js';
import { Institution } from './institution.entity.js';
import { InstitutionRepository } from './institution.repository.js';
import { PlacesResolver } from './places.resolver.js';
import { PlacesService } from './places.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Country, Institution])],
  providers: [CountryRepository, InstitutionRepository, PlacesService, PlacesResolver],
})
export class PlacesModule {}
