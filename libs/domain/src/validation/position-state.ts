import type { Described } from '../described.js';
import type { Transition } from '../transitions.js';

/** States of a position. All but `draft` are in the record for good. */
export const POSITION_STATES = ['draft', 'signed', 'replaced', 'final', 'lapsed'] as const;

export type PositionState = (typeof POSITION_STATES)[number];

/** Of positions that are on record: a draft is its delegation's own. */
export const POSITION_STATE_DESCRIPTIONS: Described<Exclude<PositionState, 'draft'>> = {
  description: 'Where a signed position stands. It is never changed or deleted.',
  values: {
    signed: 'Stands for its delegation.',
    replaced: 'A later signature stands instead.',
    final: 'Stood at the close.',
    lapsed: 'Its ballot ended without a result.',
  },
};

/** `replace` is a later signature of the same delegation, `finalise` the close, `lapse` a ballot without result. */
type PositionAct = 'sign' | 'replace' | 'finalise' | 'lapse';

export type PositionTransition = Transition<PositionState, PositionAct, 'delegation_head' | 'computed'>;

export const positionTransitions: readonly PositionTransition[] = [
  { from: 'draft', to: 'signed', act: 'sign', who: 'delegation_head' },
  { from: 'signed', to: 'replaced', act: 'replace', who: 'delegation_head' },
  { from: 'signed', to: 'final', act: 'finalise', who: 'computed' },
  { from: 'signed', to: 'lapsed', act: 'lapse', who: 'computed', needsReason: true },
];
