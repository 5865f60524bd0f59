import { defineOperations, letterOf, type Actor, type Refusal } from '../../../kernel/index.js';

const kept = { kind: 'mutation', record: 'indicator, target, risk, rate', grants: { S: 'all' } } as const;
const spent = {
  kind: 'mutation',
  record: 'budget line, disbursement',
  grants: { S: 'all', C: 'own', N: 'own' },
} as const;

defineOperations('figures', {
  addIndicator: kept,
  editIndicator: kept,
  removeIndicator: kept,
  setTarget: kept,
  addRisk: kept,
  editRisk: kept,
  rateRisk: kept,
  closeRisk: kept,
  addRate: kept,
  correctRate: kept,
  // Whatever a donor enters is its own, for whichever participant.
  addBudgetLine: { ...spent, grants: { ...spent.grants, N: 'all' } },
  editBudgetLine: spent,
  removeBudgetLine: spent,
  addDisbursement: spent,
  correctDisbursement: spent,
});

/** Indicators, what is planned of them, risks and rates are the secretariat's. */
export const keepFigures = (me: Actor, roadmapId: string): Refusal =>
  me.is(roadmapId, 'S') ? null : 'role_not_permitted';

/** Whose a budget line is. */
export interface LineOwner {
  roadmapId: string;
  participantId: string | null;
  /** The seat of the donor that entered it */
  donorMembershipId: string | null;
}

/** The secretariat keeps every line, a coordinator those of its participant, a donor those that it entered. */
export function changeLine(me: Actor, { roadmapId, participantId, donorMembershipId }: LineOwner): Refusal {
  const membership = me.in(roadmapId);
  const letter = membership && letterOf[membership.role];
  if (letter === 'S') return null;
  if (letter === 'N') return donorMembershipId === membership?.id ? null : 'not_author';
  if (letter !== 'C') return 'role_not_permitted';
  const isOwn = donorMembershipId === null && participantId !== null && membership?.participantId === participantId;
  return isOwn ? null : 'not_own_participant';
}

/** The owner of a line that somebody enters. */
export const ownerOf = (me: Actor, roadmapId: string, participantId: string | null): LineOwner => ({
  roadmapId,
  participantId,
  donorMembershipId: me.is(roadmapId, 'N') ? (me.in(roadmapId)?.id ?? null) : null,
});
