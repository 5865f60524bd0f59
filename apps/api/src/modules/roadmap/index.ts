export { Phase } from '../identity/index.js';
export { PassageKind } from './passage.entity.js';
export { PriorityAct } from './priority-act.js';
export { PriorityStates, type BallotText } from './priority-states.js';
export { PriorityState } from './priority.entity.js';
export { PublicationLevel, Roadmap } from './roadmap.entity.js';
export { RoadmapModule } from './roadmap.module.js';
export {
  priorityActs,
  roadmapPolicy,
  shownVersionId,
  stepPolicy,
  versionPolicy,
  withoutItsMaking,
} from './roadmap.policy.js';
export { RoadmapService } from './roadmap.service.js';
export { byStanding, standingOf } from './standing.js';
export { DependencyType, StepDependency } from './step-dependency.entity.js';
