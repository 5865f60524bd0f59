export { DependencyRepository, linkOf, type StepPair, type Waiting } from './dependency.repository.js';
export { PassageKind } from './passage.entity.js';
export { Phase } from './phase.js';
export { PlanChanges, refuseLockedDates, type Planned } from './plan-changes.js';
export { planEvent } from './plan.events.js';
export { MOST, PlanActInput, SeenPlanInput } from './plan.inputs.js';
export { planSteps, stepWithIdIsSeen } from './plan.policy.js';
export { PriorityAct } from './priority-act.js';
export { PriorityStates, type BallotText } from './priority-states.js';
export { CarriedTexts } from './carried-texts.js';
export { PriorityDrafts, type WrittenPriority } from './priority-drafts.js';
export {
  DraftedTexts,
  type DraftedText,
  type DraftedTranslation,
  type DraftingSource,
} from './editions/drafted-texts.js';
export { VersionTranslations } from './editions/version-translations.js';
export { translationCirculated } from './editions/edition.events.js';
export { Edition, EditionKind } from './editions/edition.js';
export { countedEditions, editionParts, editions } from './editions/editions.doors.js';
export { PriorityKind, PriorityState } from './priority.entity.js';
export { PublicationLevel, Roadmap } from './roadmap.entity.js';
export { RoadmapName, roadmapName } from './roadmap-name.js';
export { RoadmapModule } from './roadmap.module.js';
export {
  adopted,
  isInForce,
  priorityActs,
  priorityInSight,
  seenByMembers,
  stepInSight,
  stepReach,
  stepWasInForce,
  writersOnly,
} from './roadmap.policy.js';
export * from './roadmap.doors.js';
export { RoadmapService } from './roadmap.service.js';
export { DependencyType, StepDependency } from './step-dependency.entity.js';
export { StepPlanRepository, type PlanOfStep } from './step-plan.repository.js';
export { asSet } from './step-plan.service.js';
export { StepScope } from './step.entity.js';
