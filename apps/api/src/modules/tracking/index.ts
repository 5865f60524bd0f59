export { ActionStatus } from './action-status.enum.js';
export { MilestoneEventKind } from './milestone-event.entity.js';
export { StatusUpdate, UpdateHistory } from './status-update.entity.js';
export { planAction, planMilestones } from './plan.policy.js';
export { TrackingModule } from './tracking.module.js';
export { workActs } from './tracking.policy.js';
export { updateJson } from './update.sql.js';
export * from './tracking.doors.js';
export { WorkAct } from './work-act.js';
