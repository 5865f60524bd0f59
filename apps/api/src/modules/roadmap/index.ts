export { PassageKind } from './passage.entity.js';
export { Phase } from './phase.js';
export { PriorityAct } from './priority-act.js';
export { PriorityStates, type BallotText } from './priority-states.js';
export { PriorityState } from './priority.entity.js';
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
} from './roadmap.policy.js';
export * from './roadmap.doors.js';
export { RoadmapService } from './roadmap.service.js';
export { DependencyType, StepDependency } from './step-dependency.entity.js';
