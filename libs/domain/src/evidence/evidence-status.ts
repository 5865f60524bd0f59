import type { Described } from '../described.js';

/** A means of verification is attached by the institution and then accepted, or not. */
export type VerificationState = 'attached' | 'accepted';

export const VERIFICATION_STATE_DESCRIPTIONS: Described<VerificationState> = {
  description: 'How far a means of verification has come.',
  values: { attached: 'Named by the institution.', accepted: 'Accepted as proof.' },
};

export interface MilestoneEvidence {
  /** False while it is open, also where a completion was taken back: proofs stay, and prove nothing yet. */
  readonly reached: boolean;
  /** The means of verification attached to the milestone. */
  readonly verifications: readonly { readonly state: VerificationState }[];
}

export interface EvidenceStatus {
  readonly verified: number;
  readonly total: number;
}

/** Whether it is reached and at least one attached means of verification was accepted. */
export function isVerified({ reached, verifications }: MilestoneEvidence): boolean {
  return reached && verifications.some((verification) => verification.state === 'accepted');
}

/** How many of the milestones are verified. */
export function evidenceStatus(milestones: readonly MilestoneEvidence[]): EvidenceStatus {
  return { verified: milestones.filter(isVerified).length, total: milestones.length };
}
