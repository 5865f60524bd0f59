import type { PriorityState } from './priority-state.js';

/** The short code of the whole document among the texts of a roadmap. */
export const DOCUMENT_CODE = 'DOC';

/** What stands in the way of circulating a draft of the document. */
export const CIRCULATION_HINDRANCES = {
  description: 'What stands in the way of circulating a draft of the document.',
  values: {
    phase_not_reached: 'The roadmap is still in drafting: move it to consultation.',
    roadmap_closed: 'The roadmap is closed.',
    adoption_under_way: 'The document is put to its adoption: its texts are fixed.',
    text_is_fixed: 'A text that was changed is fixed for a ballot, or is agreed; it is named.',
    nothing_changed: 'The document is the same as the one that was circulated last.',
  },
} as const;

export type CirculationHindrance = keyof typeof CIRCULATION_HINDRANCES.values;

/** Whether a changed text is circulated from this state; else its ballot, or its reopening, comes first. */
const CIRCULATES: Readonly<Record<PriorityState, boolean>> = {
  draft: true,
  consultation: true,
  frozen: false,
  validating: false,
  validated: false,
  validated_with_reservations: false,
  returned: true,
  blocked: true,
  inconclusive: true,
  reopened: true,
  withdrawn: false,
};

export const canCirculate = (state: PriorityState): boolean => CIRCULATES[state];

/** Whether the document is before the delegations, fixed or with its ballot open. */
export const isUnderAdoption = (document: PriorityState | null): boolean =>
  document === 'frozen' || document === 'validating';

/** How a text stands towards the adoption of the whole document: fixed with it, or first to be settled by itself. */
const ADOPTED_FROM: Readonly<Record<PriorityState, boolean>> = {
  draft: false,
  consultation: true,
  frozen: true,
  validating: false,
  validated: true,
  validated_with_reservations: true,
  returned: false,
  blocked: false,
  inconclusive: false,
  reopened: false,
  withdrawn: false,
};

export const canBeAdopted = (state: PriorityState): boolean => ADOPTED_FROM[state];

interface Passages {
  readonly id: string;
  readonly text: string;
}

/** How many passages of a text are others than in the one before. A passage is known by its id. */
export function countPassageChanges(
  before: readonly Passages[],
  after: readonly Passages[],
): { changed: number; added: number; removed: number } {
  const texts = new Map(before.map(({ id, text }) => [id, text]));
  const kept = after.filter(({ id }) => texts.has(id));
  return {
    changed: kept.filter(({ id, text }) => texts.get(id) !== text).length,
    added: after.length - kept.length,
    removed: before.length - kept.length,
  };
}
