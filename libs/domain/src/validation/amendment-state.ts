import type { Described } from '../described.js';

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

/** Whether it is admitted and still waits for a decision; a text freezes only when none does, or the meeting takes it. */
export function isPendingAmendment(state: AmendmentState): boolean {
  return state === 'admitted' || state === 'under_consideration';
}
