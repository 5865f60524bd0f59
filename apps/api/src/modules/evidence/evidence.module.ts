import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EvidenceLoaders } from './evidence.loaders.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { EvidenceService } from './evidence.service.js';
import { Finding } from './finding.entity.js';
import { FindingResolver } from './finding.resolver.js';
import { FindingsOfInstitutions } from './findings-of-institutions.js';
import { Paper } from './paper.entity.js';
import { Theme } from './theme.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Theme, Paper, Finding])],
  providers: [
    EvidenceRepository,
    EvidenceLoaders,
    EvidenceService,
    EvidenceResolver,
    FindingResolver,
    FindingsOfInstitutions,
  ],
})
export class EvidenceModule {}
