import type { Described } from '../described.js';
import { nextState, type Transition } from '../transitions.js';

/** States of a proposed wording. The wording freezes at `admitted`; a change makes a revision. */
export const AMENDMENT_STATES = [
  'draft',
  'submitted',
  'sent_back',
  'admitted',
  'under_consideration',
  'accepted',
  'accepted_modified',
  'rejected',
  'withdrawn',
  'obsolete',
  'merged',
] as const;

export type AmendmentState = (typeof AMENDMENT_STATES)[number];

export const AMENDMENT_STATE_DESCRIPTIONS: Described<AmendmentState> = {
  description: 'Where an amendment stands.',
  values: {
    draft: 'Prepared by its delegation.',
    submitted: 'Given to the secretariat.',
    sent_back: 'Returned to its delegation with a reason.',
    admitted: 'On record; its wording is fixed.',
    under_consideration: 'Being discussed.',
    accepted: 'Accepted as it stands.',
    accepted_modified: 'Accepted with other words, to which the sponsor consented.',
    rejected: 'Not accepted, with a reason.',
    withdrawn: 'Taken back by its sponsor.',
    obsolete: 'Overtaken by another decision.',
    merged: 'Part of a later version.',
  },
};

export type AmendmentAct =
  | 'submit'
  | 'admit'
  | 'send_back'
  | 'consider'
  | 'accept'
  | 'accept_modified'
  | 'reject'
  | 'withdraw'
  | 'take_over'
  | 'set_obsolete'
  | 'merge';

/** `sponsor` is the head of the delegation that stands behind it, `delegation` the head of any. */
export type AmendmentActor = 'delegation' | 'secretariat' | 'sponsor';

export interface AmendmentTransition extends Transition<AmendmentState, AmendmentAct, AmendmentActor> {
  /** Whether the sponsor must consent to the words. */
  readonly needsConsent?: true;
}

export const amendmentTransitions: readonly AmendmentTransition[] = [
  { from: 'draft', to: 'submitted', act: 'submit', who: 'delegation' },
  { from: 'submitted', to: 'admitted', act: 'admit', who: 'secretariat' },
  { from: 'submitted', to: 'sent_back', act: 'send_back', who: 'secretariat', needsReason: true },
  { from: 'sent_back', to: 'submitted', act: 'submit', who: 'delegation' },

  { from: 'admitted', to: 'under_consideration', act: 'consider', who: 'secretariat' },
  { from: 'under_consideration', to: 'accepted', act: 'accept', who: 'secretariat' },
  {
    from: 'under_consideration',
    to: 'accepted_modified',
    act: 'accept_modified',
    who: 'secretariat',
    needsConsent: true,
  },
  { from: 'under_consideration', to: 'rejected', act: 'reject', who: 'secretariat', needsReason: true },

  { from: 'admitted', to: 'withdrawn', act: 'withdraw', who: 'sponsor' },
  { from: 'under_consideration', to: 'withdrawn', act: 'withdraw', who: 'sponsor' },
  // Its words were admitted once, so another delegation that takes it over need not submit them again.
  { from: 'withdrawn', to: 'admitted', act: 'take_over', who: 'delegation' },

  { from: 'admitted', to: 'obsolete', act: 'set_obsolete', who: 'secretariat' },
  { from: 'under_consideration', to: 'obsolete', act: 'set_obsolete', who: 'secretariat' },

  { from: 'accepted', to: 'merged', act: 'merge', who: 'secretariat' },
  { from: 'accepted_modified', to: 'merged', act: 'merge', who: 'secretariat' },
];

/** The state after an act, or null where the act is not possible. */
export function nextAmendmentState(state: AmendmentState, act: AmendmentAct): AmendmentState | null {
  return nextState(amendmentTransitions, state, act);
}

/** Whether it is admitted and still waits for a decision; a text freezes only when none does, or the meeting takes it. */
export function isPendingAmendment(state: AmendmentState): boolean {
  return state === 'admitted' || state === 'under_consideration';
}
