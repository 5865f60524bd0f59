export { ActionStatus } from './action-status.enum.js';
export { MilestoneEventKind } from './milestone-event.entity.js';
export { StatusUpdate } from './status-update.entity.js';
export { TrackingModule } from './tracking.module.js';
export {
  actionPolicy,
  budgetPolicy,
  indicatorPolicy,
  milestonePolicy,
  riskPolicy,
  submittedMarkScope,
  updatePolicy,
  workActs,
} from './tracking.policy.js';
export { updateJson } from './update.sql.js';
