import type { DomainEvent } from '../../kernel/index.js';

const setupEvent = (
  type: string,
  roadmapId: string,
  audience: 'participants' | 'secretariat',
  payload: DomainEvent['payload'],
  idempotencyKey: string | null = null,
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: 'roadmap',
  subjectId: roadmapId,
  audience,
  payload,
  idempotencyKey,
});

/** @param originId the roadmap that it continues */
export const roadmapCreated = (roadmapId: string, idempotencyKey: string, originId?: string): DomainEvent =>
  setupEvent('roadmap.created', roadmapId, 'secretariat', originId ? { originId } : {}, idempotencyKey);

/** In the record of the one that is closed. */
export const roadmapContinued = (roadmapId: string, successorId: string): DomainEvent =>
  setupEvent('roadmap.continued', roadmapId, 'secretariat', { successorId });

/** @param fields which settings were saved; their values stand in the roadmap */
export const settingsSaved = (roadmapId: string, fields: readonly string[]): DomainEvent =>
  setupEvent('roadmap.settings_saved', roadmapId, 'secretariat', { fields });

export const setupBroughtIn = (roadmapId: string, idempotencyKey: string): DomainEvent =>
  setupEvent('roadmap.setup_brought_in', roadmapId, 'secretariat', {}, idempotencyKey);

export const draftingStarted = (roadmapId: string, idempotencyKey: string): DomainEvent =>
  setupEvent('roadmap.drafting_started', roadmapId, 'participants', {}, idempotencyKey);

export const roadmapClosed = (roadmapId: string, idempotencyKey: string): DomainEvent =>
  setupEvent('roadmap.closed', roadmapId, 'participants', {}, idempotencyKey);

export const participantEvent = (
  type: 'participant.added' | 'participant.changed' | 'participant.corrected' | 'participant.removed',
  roadmapId: string,
  participantId: string,
  countryCode: string,
  audience: 'participants' | 'secretariat',
  idempotencyKey: string | null = null,
): DomainEvent => ({
  type,
  roadmapId,
  subjectKind: 'participant',
  subjectId: participantId,
  audience,
  payload: { countryCode },
  idempotencyKey,
});
