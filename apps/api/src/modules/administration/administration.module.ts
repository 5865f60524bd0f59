import { Module } from '@nestjs/common';
import './administration.policy.js';
import { HealthReadModel } from './health.read-model.js';

@Module({ providers: [HealthReadModel] })
export class AdministrationModule {}
