import type { Described } from '../described.js';

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
export type PublicationLevel = 'none' | 'text' | 'progress';

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
