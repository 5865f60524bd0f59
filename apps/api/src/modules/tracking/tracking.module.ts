import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionsOfSteps } from './actions-of-steps.js';
import { RoadmapModule } from '../roadmap/index.js';
import { ActionPlanRepository } from './action-plan.repository.js';
import { ActionPlanService } from './action-plan.service.js';
import { BudgetLine, Disbursement, FundingSource } from './budget-line.entity.js';
import { DependencyResolver } from './dependency.resolver.js';
import { DependencyService } from './dependency.service.js';
import { BudgetRepository } from './figures/budget.repository.js';
import { BudgetService } from './figures/budget.service.js';
import { ExchangeRate } from './figures/exchange-rate.entity.js';
import { FigureGround } from './figures/figure-ground.repository.js';
import { FiguresActsResolver } from './figures/figures-acts.resolver.js';
import { FiguresCitations } from './figures/figures-citations.js';
import { FiguresOfPerson } from './figures/figures-of-person.js';
import { IndicatorRepository } from './figures/indicator.repository.js';
import { IndicatorsService } from './figures/indicators.service.js';
import { MoneyActsResolver } from './figures/money-acts.resolver.js';
import { RatesService } from './figures/rates.service.js';
import { RiskRepository } from './figures/risk.repository.js';
import { RisksService } from './figures/risks.service.js';
import { FinishedSteps } from './finished-steps.js';
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
import { StepNames } from './step-names.js';
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
  ExchangeRate,
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

/** Indicators, risks and money as they are entered. */
const figures = [
  BudgetRepository,
  BudgetService,
  FigureGround,
  FiguresActsResolver,
  FiguresCitations,
  FiguresOfPerson,
  IndicatorRepository,
  IndicatorsService,
  MoneyActsResolver,
  RatesService,
  RiskRepository,
  RisksService,
];

@Module({
  imports: [RoadmapModule, TypeOrmModule.forFeature(records)],
  providers: [
    ActionsOfSteps,
    FinishedSteps,
    StepNames,
    ...figures,
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
  exports: [PlanOfFile, IndicatorsService, BudgetService, RatesService, RisksService],
})
export class TrackingModule {}
