import { baselinesLocked, isPlanLocked, type Phase } from '@waymark/domain';
import type { Actor } from '../../kernel/index.js';
import { planAction, planMilestones } from '../tracking/index.js';
import type { ActionPlanFacts, StepPlanFacts } from './facts/plan.sql.js';
import type { ActionPlan, StepPlan } from './plan.types.js';

/** @param roadmap id or code */
export const stepPlanView = (
  me: Actor,
  roadmap: string,
  phase: Phase,
  { wasInForce, ...plan }: StepPlanFacts,
): StepPlan => ({
  ...plan,
  mayPlan: me.writing().is(roadmap, 'S'),
  baselinesLocked: isPlanLocked(phase, wasInForce),
});

export function actionPlanView(
  me: Actor,
  roadmap: string,
  phase: Phase,
  { participantId, institutionIds, ...plan }: ActionPlanFacts,
): ActionPlan {
  const action = { roadmapId: roadmap, participantId, institutionIds };
  const writer = me.writing();
  return {
    ...plan,
    mayPlan: planAction(writer, action) === null,
    mayPlanMilestones: planMilestones(writer, action) === null,
    baselinesLocked: baselinesLocked(phase),
  };
}
