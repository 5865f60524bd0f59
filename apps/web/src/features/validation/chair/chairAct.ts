import type { ValidationView } from '../round.js';

type Text = ValidationView['priorities'][number];

/** An act of the chair that is being prepared in a dialog. */
export type ChairAct =
  | { kind: 'close' }
  | { kind: 'extend' }
  | { kind: 'open' }
  | { kind: 'cancel'; priorityId: string }
  | { kind: 'move'; priorityId: string; act: Text['acts'][number] };
