export { ActionStatus } from './action-status.enum.js';
export { MilestoneEventKind } from './milestone-event.entity.js';
export { Milestone } from './milestone.entity.js';
export { NationalAction } from './national-action.entity.js';
export { StatusUpdate, UpdateState } from './status-update.entity.js';
export { TrackingModule } from './tracking.module.js';
export {
  actionPolicy,
  budgetPolicy,
  indicatorPolicy,
  insideActionScope,
  milestonePolicy,
  riskPolicy,
  submittedMarkScope,
  updatePolicy,
  WORK_ACTS,
  workActs,
  type ActionFacts,
  type WorkAct,
} from './tracking.policy.js';
export { updateJson } from './update.sql.js';
