import { Module } from '@nestjs/common';
import './administration.policy.js';
import { HealthReadModel } from './health.read-model.js';
import { MaintenanceResolver } from './maintenance.resolver.js';
import { MaintenanceService } from './maintenance.service.js';

@Module({ providers: [HealthReadModel, MaintenanceResolver, MaintenanceService] })
export class AdministrationModule {}
