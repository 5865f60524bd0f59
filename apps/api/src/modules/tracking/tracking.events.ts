import type { ActionStatus } from '@waymark/domain';
import type { DomainEvent } from '../../kernel/index.js';
import type { ActionInHand } from './national-action.repository.js';
import type { Milestone } from './milestone.entity.js';

interface UpdateAct {
  updateId: string;
  idempotencyKey: string;
}

const ofUpdate = (action: ActionInHand, { updateId, idempotencyKey }: UpdateAct) => ({
  roadmapId: action.roadmapId,
  subjectKind: 'status_update',
  subjectId: updateId,
  idempotencyKey,
});

/** Known to the participant alone, so never on the ledger. */
export const updateSubmitted = (action: ActionInHand, act: UpdateAct): DomainEvent => ({
  ...ofUpdate(action, act),
  type: 'update.submitted',
  audience: 'delegation',
  participantId: action.participantId,
  payload: { actionId: action.id },
});

export const updateReturned = (action: ActionInHand, act: UpdateAct): DomainEvent => ({
  ...updateSubmitted(action, act),
  type: 'update.returned',
});

/** A draft that is gone leaves no version by which its readers could tell. */
export const draftDiscarded = (action: ActionInHand, updateId: string): DomainEvent => ({
  type: 'update_draft.discarded',
  roadmapId: action.roadmapId,
  subjectKind: 'status_update',
  subjectId: updateId,
  audience: 'delegation',
  participantId: action.participantId,
  payload: { actionId: action.id },
});

export const updatePublished = (
  action: ActionInHand,
  act: UpdateAct,
  said: { status: ActionStatus; progress: number; nextDate: string | null },
): DomainEvent => ({
  ...ofUpdate(action, act),
  type: 'update.published',
  audience: 'participants',
  payload: {
    actionId: action.id,
    stepId: action.stepId,
    participantId: action.participantId,
    status: said.status,
    progress: said.progress,
    nextDate: said.nextDate,
  },
});

const ofMilestone = ({ id, roadmapId }: Milestone, idempotencyKey: string) => ({
  roadmapId,
  subjectKind: 'milestone',
  subjectId: id,
  audience: 'participants' as const,
  idempotencyKey,
});

export const milestoneMoved = (milestone: Milestone, to: string, idempotencyKey: string): DomainEvent => ({
  ...ofMilestone(milestone, idempotencyKey),
  type: 'milestone.moved',
  payload: { actionId: milestone.actionId, stepId: milestone.stepId, from: milestone.forecastDate, to },
});

export const milestoneReached = (milestone: Milestone, completedOn: string, idempotencyKey: string): DomainEvent => ({
  ...ofMilestone(milestone, idempotencyKey),
  type: 'milestone.reached',
  payload: { actionId: milestone.actionId, stepId: milestone.stepId, completedOn },
});

export const completionCorrected = (milestone: Milestone, to: string | null, idempotencyKey: string): DomainEvent => ({
  ...ofMilestone(milestone, idempotencyKey),
  type: 'milestone.completion_corrected',
  payload: { actionId: milestone.actionId, stepId: milestone.stepId, from: milestone.completedOn, to },
});

export const forecastCorrected = (milestone: Milestone, to: string, idempotencyKey: string): DomainEvent => ({
  ...milestoneMoved(milestone, to, idempotencyKey),
  type: 'milestone.forecast_corrected',
});
