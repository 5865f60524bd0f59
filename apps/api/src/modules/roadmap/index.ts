export { AlignmentItem } from './alignment-item.entity.js';
export { Framework } from './framework.entity.js';
export { Participant } from './participant.entity.js';
export { Passage, PassageKind } from './passage.entity.js';
export { Phase } from './phase.js';
export { PriorityAct } from './priority-act.js';
export { PriorityStates, type BallotText } from './priority-states.js';
export { PriorityState } from './priority.entity.js';
export { PublicationLevel, Roadmap } from './roadmap.entity.js';
export { RoadmapModule } from './roadmap.module.js';
export {
  adopted,
  isInForce,
  priorityActs,
  shownVersionId,
  stepInSight,
  versionPolicy,
  withoutItsMaking,
} from './roadmap.policy.js';
export * from './roadmap.doors.js';
export { RoadmapService } from './roadmap.service.js';
export { DependencyType, StepDependency } from './step-dependency.entity.js';
