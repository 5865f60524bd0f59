/** A means of verification is attached by the institution and then accepted, or not. */
export const VERIFICATION_STATES = ['attached', 'accepted'] as const;

export type VerificationState = (typeof VERIFICATION_STATES)[number];

export interface MilestoneEvidence {
  /** The means of verification attached to the milestone. */
  readonly verifications: readonly { readonly state: VerificationState }[];
}

export interface EvidenceStatus {
  readonly verified: number;
  readonly total: number;
}

/** Whether at least one attached means of verification was accepted. */
export function isVerified({ verifications }: MilestoneEvidence): boolean {
  return verifications.some((verification) => verification.state === 'accepted');
}

/** How many of the milestones are verified. */
export function evidenceStatus(milestones: readonly MilestoneEvidence[]): EvidenceStatus {
  return { verified: milestones.filter(isVerified).length, total: milestones.length };
}
