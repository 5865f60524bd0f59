import { defineOperations, type Actor, type Refusal } from '../../kernel/index.js';
import { changeMilestone, reviewUpdate, type ActionFacts } from './tracking.policy.js';

const ofSteps = {
  kind: 'mutation',
  record: 'step lead, support, dependencies; regional milestones',
  grants: { S: 'all' },
} as const;
const ofActions = {
  kind: 'mutation',
  record: 'national action (lead, support, tailoring)',
  grants: { C: 'own' },
} as const;
const ofMilestones = {
  kind: 'mutation',
  record: 'milestone of a national action',
  grants: { S: 'all', C: 'own', F: 'institution' },
} as const;

defineOperations('tracking', {
  addDependency: ofSteps,
  editDependency: ofSteps,
  removeDependency: ofSteps,
  addRegionalMilestone: ofSteps,
  orderMilestones: ofSteps,
  addActionMilestone: { ...ofMilestones, grants: { C: 'own', F: 'institution' } },
  editMilestone: ofMilestones,
  removeMilestone: ofMilestones,
  rebaselineMilestone: { ...ofMilestones, grants: { S: 'all', C: 'own' } },
  savePlanOfAction: ofActions,
  moveDatesOfAction: ofActions,
  setApplicability: ofActions,
});

/** A national action is planned by its participant's coordinator. */
export const planAction = (me: Actor, action: ActionFacts): Refusal => reviewUpdate(me, action);

/** Its milestones also by its institutions. */
export const planMilestones = (me: Actor, action: ActionFacts): Refusal =>
  changeMilestone(me, action.roadmapId, action);

/** What was agreed for a milestone moves by whoever coordinates it: an institution does not move its own. */
export const rebaseline = (me: Actor, roadmapId: string, action: ActionFacts | null): Refusal =>
  action === null ? changeMilestone(me, roadmapId, null) : planAction(me, action);
