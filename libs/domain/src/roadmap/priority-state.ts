import type { Described } from '../described.js';
import type { Outcome } from '../validation/consensus.js';
import { nextState, type Transition } from '../transitions.js';

/** What a text is to its roadmap. All of them have versions, and go through the same states. */
export const PRIORITY_KINDS = ['priority', 'preamble', 'document'] as const;

export type PriorityKind = (typeof PRIORITY_KINDS)[number];

export const PRIORITY_KIND_DESCRIPTIONS: Described<PriorityKind> = {
  description: 'What a text is to its roadmap.',
  values: {
    priority: 'One of its priorities.',
    preamble: 'What stands before the priorities: vision, objective, principles. It has no steps.',
    document: 'The whole document, as it is put to its adoption.',
  },
};

/** States of the version of a priority that is in the making; the version in force is kept beside it. */
export const PRIORITY_STATES = [
  'draft',
  'consultation',
  'frozen',
  'validating',
  'validated',
  'validated_with_reservations',
  'returned',
  'blocked',
  'inconclusive',
  'reopened',
  'withdrawn',
] as const;

export type PriorityState = (typeof PRIORITY_STATES)[number];

export const PRIORITY_STATE_DESCRIPTIONS: Described<PriorityState> = {
  description: "State of the version of a priority's text that is in the making.",
  values: {
    draft: 'Written by the secretariat, not yet circulated.',
    consultation: 'Comments and amendments are open.',
    frozen: 'The text is fixed; its ballot can open.',
    validating: 'Delegations record positions.',
    validated: 'Agreed.',
    validated_with_reservations: 'Agreed, with reservations on record.',
    returned: 'A change was requested.',
    blocked: 'A delegation objected.',
    inconclusive: 'A position was missing or too few endorsed.',
    reopened: 'A validated text is discussed again; it stays in force meanwhile.',
    withdrawn: 'Taken off before validation.',
  },
};

type ValidatedState = Extract<PriorityState, 'validated' | 'validated_with_reservations'>;

export type PriorityAct =
  | 'circulate'
  | 'freeze'
  | 'open_ballot'
  | `declare_${Outcome}`
  | 'cancel_ballot'
  | 'revise'
  | 'reopen'
  | 'resume'
  | `restore_${ValidatedState}`
  | 'withdraw';

/** The secretariat acts as `chair` where it conducts the validation. */
type PriorityActor = 'secretariat' | 'chair' | 'delegation' | 'computed';

export type PriorityTransition = Transition<PriorityState, PriorityAct, PriorityActor>;

export const priorityTransitions: readonly PriorityTransition[] = [
  { from: 'draft', to: 'consultation', act: 'circulate', who: 'secretariat' },
  { from: 'consultation', to: 'frozen', act: 'freeze', who: 'chair' },
  { from: 'frozen', to: 'validating', act: 'open_ballot', who: 'chair' },

  { from: 'validating', to: 'validated', act: 'declare_validated', who: 'computed' },
  {
    from: 'validating',
    to: 'validated_with_reservations',
    act: 'declare_validated_with_reservations',
    who: 'computed',
  },
  { from: 'validating', to: 'returned', act: 'declare_returned', who: 'computed' },
  { from: 'validating', to: 'blocked', act: 'declare_blocked', who: 'computed' },
  { from: 'validating', to: 'inconclusive', act: 'declare_inconclusive', who: 'computed' },
  { from: 'validating', to: 'consultation', act: 'cancel_ballot', who: 'chair', needsReason: true },

  { from: 'returned', to: 'consultation', act: 'revise', who: 'chair' },
  { from: 'blocked', to: 'consultation', act: 'revise', who: 'chair' },
  { from: 'inconclusive', to: 'consultation', act: 'revise', who: 'chair' },

  // Asked by any delegation; granted if none objects within 72 hours, or decided in session.
  { from: 'validated', to: 'reopened', act: 'reopen', who: 'delegation' },
  { from: 'validated_with_reservations', to: 'reopened', act: 'reopen', who: 'delegation' },
  { from: 'reopened', to: 'consultation', act: 'resume', who: 'chair', needsReason: true },
  { from: 'reopened', to: 'validated', act: 'restore_validated', who: 'chair', needsReason: true },
  {
    from: 'reopened',
    to: 'validated_with_reservations',
    act: 'restore_validated_with_reservations',
    who: 'chair',
    needsReason: true,
  },

  { from: 'draft', to: 'withdrawn', act: 'withdraw', who: 'secretariat', needsReason: true },
  { from: 'consultation', to: 'withdrawn', act: 'withdraw', who: 'secretariat', needsReason: true },
  { from: 'frozen', to: 'withdrawn', act: 'withdraw', who: 'secretariat', needsReason: true },
];

/** The state after an act, or null where the act is not possible. */
export function nextPriorityState(state: PriorityState, act: PriorityAct): PriorityState | null {
  return nextState(priorityTransitions, state, act);
}

/** Whether the last ballot agreed the text, with or without reservations. */
export function isValidated(state: PriorityState): state is ValidatedState {
  return state === 'validated' || state === 'validated_with_reservations';
}
