import { Module } from '@nestjs/common';
import './administration.policy.js';
import { HealthReadModel } from './health.read-model.js';
import { PersonalDataController } from './personal-data.controller.js';
import { PersonalDataService } from './personal-data.service.js';

@Module({ controllers: [PersonalDataController], providers: [HealthReadModel, PersonalDataService] })
export class AdministrationModule {}
