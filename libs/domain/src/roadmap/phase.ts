import type { Described } from '../described.js';
import type { PriorityState } from './priority-state.js';
import { isValidated } from './priority-state.js';

/** Phases of a roadmap, in order. */
export const PHASES = ['drafting', 'consultation', 'validation', 'adopted', 'implementation', 'closed'] as const;

export type Phase = (typeof PHASES)[number];

export const PHASE_DESCRIPTIONS: Described<Phase> = {
  description: 'Where a roadmap stands on its way.',
  values: {
    drafting: 'The secretariat writes the first text.',
    consultation: 'Comments and amendments are open.',
    validation: 'Delegations record positions.',
    adopted: 'Agreed; baselines are set.',
    implementation: 'National actions are carried out and followed.',
    closed: 'The period has ended.',
  },
};

/** How much of a roadmap the public sees. */
export const PUBLICATION_LEVELS = ['none', 'text', 'progress'] as const;

export type PublicationLevel = (typeof PUBLICATION_LEVELS)[number];

export const PUBLICATION_LEVEL_DESCRIPTIONS: Described<PublicationLevel> = {
  description: 'How much of a roadmap the public sees.',
  values: {
    none: 'Nothing.',
    text: 'The text in force and the results.',
    progress: 'Also published updates, milestones and indicators.',
  },
};

const TEXT_IS_PUBLIC: Readonly<Record<PublicationLevel, boolean>> = { none: false, text: true, progress: true };

/** Whether everybody reads the text in force. */
export function publishesText(level: PublicationLevel): boolean {
  return TEXT_IS_PUBLIC[level];
}

export interface PhaseTransition {
  readonly from: Phase;
  readonly to: Phase;
  readonly who: 'secretariat';
  /** What must hold besides; asked of the modules that know. */
  readonly guard: 'priorities_validated' | null;
}

export const phaseTransitions: readonly PhaseTransition[] = [
  { from: 'drafting', to: 'consultation', who: 'secretariat', guard: null },
  { from: 'consultation', to: 'validation', who: 'secretariat', guard: null },
  { from: 'validation', to: 'adopted', who: 'secretariat', guard: 'priorities_validated' },
  { from: 'adopted', to: 'implementation', who: 'secretariat', guard: null },
  { from: 'implementation', to: 'closed', who: 'secretariat', guard: null },
];

/** Whether the phase may move so; guards come besides. */
export function canMovePhase(from: Phase, to: Phase): boolean {
  return phaseTransitions.some((row) => row.from === from && row.to === to);
}

/**
 * Why a roadmap may not be adopted yet, or null. Every priority that is not withdrawn must be validated.
 * @param states of the roadmap's priorities
 */
export function refuseAdoption(states: readonly PriorityState[]): 'priorities_not_validated' | null {
  return states.every((state) => state === 'withdrawn' || isValidated(state)) ? null : 'priorities_not_validated';
}
