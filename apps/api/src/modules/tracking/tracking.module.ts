import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RoadmapModule } from '../roadmap/index.js';
import { ActionPlanRepository } from './action-plan.repository.js';
import { ActionPlanService } from './action-plan.service.js';
import { BudgetLine, Disbursement, FundingSource } from './budget-line.entity.js';
import { DependencyResolver } from './dependency.resolver.js';
import { DependencyService } from './dependency.service.js';
import { FiguresRepository } from './figures.repository.js';
import { BudgetLineResolver, IndicatorResolver, RiskResolver } from './figures.resolver.js';
import { IndicatorValue } from './indicator-value.entity.js';
import { Indicator } from './indicator.entity.js';
import { MilestoneEvent } from './milestone-event.entity.js';
import { MilestonePlanRepository } from './milestone-plan.repository.js';
import { MilestonePlanService } from './milestone-plan.service.js';
import { Milestone } from './milestone.entity.js';
import { MilestoneRepository } from './milestone.repository.js';
import { MilestoneResolver } from './milestone.resolver.js';
import { MilestoneService } from './milestone.service.js';
import { NationalAction } from './national-action.entity.js';
import { NationalActionRepository } from './national-action.repository.js';
import { NationalActionResolver } from './national-action.resolver.js';
import { TrackingPlanResolver } from './plan.resolver.js';
import { Risk, RiskRating } from './risk.entity.js';
import { StatusUpdate } from './status-update.entity.js';
import { StatusUpdateRepository } from './status-update.repository.js';
import { PlanOfFile } from './plan-of-file.js';
import { ReportingDates } from './reporting-dates.js';
import { TrackingLoaders } from './tracking.loaders.js';
import { TrackingResolver } from './tracking.resolver.js';
import { TrackingService } from './tracking.service.js';
import { TrackingSubjects } from './tracking.subjects.js';
import { UpdateSubmission } from './update-submission.entity.js';
import { UpdateResolver } from './update.resolver.js';
import { UpdatesOfPerson } from './updates-of-person.js';
import { UpdateService } from './update.service.js';
import { WorkOfInstitutions } from './work-of-institutions.js';
import { Verification } from './verification.entity.js';

const records = [
  BudgetLine,
  Disbursement,
  FundingSource,
  Indicator,
  IndicatorValue,
  Milestone,
  MilestoneEvent,
  NationalAction,
  Risk,
  RiskRating,
  StatusUpdate,
  UpdateSubmission,
  Verification,
];

@Module({
  imports: [RoadmapModule, TypeOrmModule.forFeature(records)],
  providers: [
    FiguresRepository,
    MilestoneRepository,
    NationalActionRepository,
    StatusUpdateRepository,
    ReportingDates,
    MilestonePlanRepository,
    ActionPlanRepository,
    DependencyService,
    MilestoneService,
    MilestonePlanService,
    ActionPlanService,
    PlanOfFile,
    TrackingService,
    UpdateService,
    TrackingLoaders,
    TrackingSubjects,
    WorkOfInstitutions,
    UpdatesOfPerson,
    BudgetLineResolver,
    DependencyResolver,
    IndicatorResolver,
    MilestoneResolver,
    NationalActionResolver,
    RiskResolver,
    TrackingPlanResolver,
    TrackingResolver,
    UpdateResolver,
  ],
  exports: [PlanOfFile],
})
export class TrackingModule {}
