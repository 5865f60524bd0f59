import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DraftingModule } from '../drafting/index.js';
import { RoadmapModule } from '../roadmap/index.js';
import { TrackingModule } from '../tracking/index.js';
import { ImportChecker } from './import-checker.js';
import { ImportFiles } from './import-files.js';
import { ImportJobs } from './import-jobs.js';
import { Import } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import { ImportsOfPerson } from './imports-of-person.js';
import { ImportsController } from './imports.controller.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { FiguresWriter } from './plan/figures-writer.js';
import { PlanImport } from './plan/plan-import.js';
import { PlanThereRepository } from './plan/plan-there.repository.js';
import { PlanWriter } from './plan/plan-writer.js';
import { TextImport } from './text/text-import.js';
import { TextThereRepository } from './text/text-there.repository.js';
import { TextWriter } from './text/text-writer.js';
import { ReadFiles } from './read-files.js';

@Module({
  imports: [RoadmapModule, DraftingModule, TrackingModule, TypeOrmModule.forFeature([Import])],
  controllers: [ImportsController],
  providers: [
    ImportRepository,
    ReadFiles,
    ImportChecker,
    ImportFiles,
    ImportJobs,
    ImportsOfPerson,
    ImportsService,
    ImportsResolver,
    PlanThereRepository,
    FiguresWriter,
    PlanWriter,
    PlanImport,
    TextThereRepository,
    TextWriter,
    TextImport,
  ],
})
export class ImportsModule {}
