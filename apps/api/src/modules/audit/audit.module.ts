import { Module } from '@nestjs/common';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { LedgerRepository } from './ledger.repository.js';

@Module({ providers: [LedgerRepository, AuditService, AuditResolver] })
export class AuditModule {}
