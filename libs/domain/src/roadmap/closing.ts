import type { Phase } from './phase.js';

/** From where a roadmap is closed: what was never carried out is withdrawn, not closed. */
const CLOSES_FROM: Phase = 'implementation';

/** Why a roadmap in this phase is not closed; null where it may be. */
export function closingRefusal(phase: Phase): 'phase_not_reached' | 'roadmap_closed' | null {
  if (phase === 'closed') return 'roadmap_closed';
  return phase === CLOSES_FROM ? null : 'phase_not_reached';
}

/**
 * What is still recorded in a roadmap that is closed: the closing itself; who comes in to read: that somebody no longer has
 * access, is named nowhere any more, or chooses a new password; and that the catalogue's designation of a participant was
 * corrected, which stands on closed pages too. All else in it is read, and nothing is written.
 */
export const RECORDED_AFTER_CLOSING: readonly string[] = [
  'invitation.withdrawn',
  'membership.ended',
  'membership.erased',
  'membership.reset_made',
  'participant.corrected',
  'roadmap.closed',
  'roadmap.continued',
];

export const isRecordedAfterClosing = (type: string): boolean => RECORDED_AFTER_CLOSING.includes(type);
