import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AlignmentItem } from './alignment-item.entity.js';
import { ClosingService } from './closing.service.js';
import { AdoptionRepository } from './editions/adoption.repository.js';
import { AdoptionService } from './editions/adoption.service.js';
import { CirculationRepository } from './editions/circulation.repository.js';
import { CirculationService } from './editions/circulation.service.js';
import { ComingIntoForce } from './editions/coming-into-force.js';
import { DraftedTexts } from './editions/drafted-texts.js';
import { EditionRepository } from './editions/edition.repository.js';
import { EditionsResolver } from './editions/editions.resolver.js';
import { PhasesService } from './editions/phases.service.js';
import { VersionTranslations } from './editions/version-translations.js';
import { AlignmentRepository } from './alignment.repository.js';
import { AlignmentService } from './alignment.service.js';
import { ChangesOfPerson } from './changes-of-person.js';
import { DependencyRepository } from './dependency.repository.js';
import { Framework } from './framework.entity.js';
import { Participant } from './participant.entity.js';
import { Passage } from './passage.entity.js';
import { PhaseChange } from './phase-change.entity.js';
import { CarriedTexts } from './carried-texts.js';
import { PriorityDrafts } from './priority-drafts.js';
import { PlanChanges } from './plan-changes.js';
import { PlanResolver } from './plan.resolver.js';
import { PriorityMovesService } from './priority-moves.service.js';
import { PriorityStates } from './priority-states.js';
import { PriorityVersion } from './priority-version.entity.js';
import { Priority } from './priority.entity.js';
import { PriorityRepository } from './priority.repository.js';
import {
  FrameworkFields,
  PriorityFields,
  PriorityVersionFields,
  RoadmapFields,
  StepFields,
} from './roadmap-fields.resolver.js';
import { Roadmap } from './roadmap.entity.js';
import { RoadmapLoaders } from './roadmap.loaders.js';
import { RoadmapRepository } from './roadmap.repository.js';
import { RoadmapResolver } from './roadmap.resolver.js';
import { RoadmapService } from './roadmap.service.js';
import { RoadmapSubjects } from './roadmap.subjects.js';
import { SetupRepository } from './setup.repository.js';
import { SetupResolver } from './setup.resolver.js';
import { SetupService } from './setup.service.js';
import { StepDependency } from './step-dependency.entity.js';
import { DesignationsOfCountries } from './designations-of-countries.js';
import { StepPlanRepository } from './step-plan.repository.js';
import { StepPlanService } from './step-plan.service.js';
import { StepsOfInstitutions } from './steps-of-institutions.js';
import { Step } from './step.entity.js';
import { StepRepository } from './step.repository.js';
import { TimelineEntry } from './timeline-entry.entity.js';

const entities = [
  AlignmentItem,
  Framework,
  Participant,
  Passage,
  PhaseChange,
  Priority,
  PriorityVersion,
  Roadmap,
  Step,
  StepDependency,
  TimelineEntry,
];

@Module({
  imports: [TypeOrmModule.forFeature(entities)],
  providers: [
    RoadmapRepository,
    PriorityRepository,
    StepRepository,
    PriorityDrafts,
    CarriedTexts,
    PriorityStates,
    RoadmapLoaders,
    RoadmapService,
    PriorityMovesService,
    RoadmapSubjects,
    StepsOfInstitutions,
    DesignationsOfCountries,
    PlanChanges,
    StepPlanRepository,
    StepPlanService,
    AlignmentRepository,
    AlignmentService,
    DependencyRepository,
    ChangesOfPerson,
    PlanResolver,
    RoadmapResolver,
    SetupRepository,
    SetupService,
    ClosingService,
    SetupResolver,
    EditionRepository,
    CirculationRepository,
    VersionTranslations,
    AdoptionRepository,
    ComingIntoForce,
    DraftedTexts,
    CirculationService,
    AdoptionService,
    PhasesService,
    EditionsResolver,
    RoadmapFields,
    PriorityFields,
    PriorityVersionFields,
    StepFields,
    FrameworkFields,
  ],
  exports: [
    RoadmapService,
    PriorityDrafts,
    CarriedTexts,
    PriorityStates,
    DraftedTexts,
    VersionTranslations,
    PlanChanges,
    StepPlanRepository,
    DependencyRepository,
  ],
})
export class RoadmapModule {}
