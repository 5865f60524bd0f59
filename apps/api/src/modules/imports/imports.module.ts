import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportChecker } from './import-checker.js';
import { ImportFiles } from './import-files.js';
import { ImportJobs } from './import-jobs.js';
import { Import } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import { ImportsOfPerson } from './imports-of-person.js';
import { ImportsController } from './imports.controller.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { ReadFiles } from './read-files.js';

@Module({
  imports: [TypeOrmModule.forFeature([Import])],
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
  ],
})
export class ImportsModule {}
