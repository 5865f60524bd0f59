import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ImportFiles } from './import-files.js';
import { Import } from './import.entity.js';
import { ImportRepository } from './import.repository.js';
import { ImportsController } from './imports.controller.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { ReadFiles } from './read-files.js';

@Module({
  imports: [TypeOrmModule.forFeature([Import])],
  controllers: [ImportsController],
  providers: [ImportRepository, ReadFiles, ImportFiles, ImportsService, ImportsResolver],
})
export class ImportsModule {}
