import { Module } from '@nestjs/common';
import { RoadmapModule } from '../roadmap/index.js';
import { CarriedMakings } from './carried-makings.js';
import { CirculatedMakings } from './circulated-makings.js';
import './drafting.policy.js';
import { EditsOfPerson } from './edits-of-person.js';
import { MakingRepository } from './making.repository.js';
import { MakingResolver } from './making.resolver.js';
import { MakingsService } from './makings.service.js';
import { PassageLeases } from './passage-leases.js';
import { PassagesService } from './passages.service.js';
import { TranslationFiles } from './translations/translation-files.js';
import { TranslationsController } from './translations/translations.controller.js';
import { TranslationRepository } from './translations/translation.repository.js';
import { TranslationResolver } from './translations/translation.resolver.js';
import { TranslationsService } from './translations/translations.service.js';

@Module({
  imports: [RoadmapModule],
  providers: [
    MakingRepository,
    PassageLeases,
    MakingsService,
    PassagesService,
    EditsOfPerson,
    CarriedMakings,
    CirculatedMakings,
    MakingResolver,
    TranslationRepository,
    TranslationsService,
    TranslationFiles,
    TranslationResolver,
  ],
  controllers: [TranslationsController],
  exports: [MakingsService, PassagesService],
})
export class DraftingModule {}
