import { Module } from '@nestjs/common';
import './administration.policy.js';
import { HealthReadModel } from './health.read-model.js';
import { MaintenanceResolver } from './maintenance.resolver.js';
import { MaintenanceService } from './maintenance.service.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalDataService } from './personal-data.service.js';

@Module({
  controllers: [PersonalDataController],
  providers: [HealthReadModel, MaintenanceResolver, MaintenanceService, PersonalDataService],
})
export class AdministrationModule {}
