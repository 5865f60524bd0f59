import {
  refuseAccreditation,
  refuseSigning,
  type AccreditationDays,
  type BallotState,
  type Day,
  type RoundMode,
} from '@waymark/domain';
import type { Position, PositionDraft } from '../validation/index.js';
import type { Actor } from '../../kernel/index.js';
import type { PositionPanel } from './priority.types.js';

/** What the statement gives for the own delegation on the open ballot. */
export interface PanelFacts {
  ballotId: string;
  ballotState: BallotState;
  versionHash: string;
  mode: RoundMode;
  deadline: string | null;
  now: string;
  elector: boolean;
  participantCode: string;
  draft: PositionDraft | null;
  current: Position | null;
  last: Position | null;
  /** The days of the reader's letter; null where none bind it */
  accreditation: AccreditationDays | null;
  /** In the roadmap's zone */
  today: Day;
  /** Titles of those who could vouch for a signatory of the reader's delegation */
  confirmers: string[];
}

/** The panel of the reader's delegation; null for focal points, who take no part in positions. */
export function panelOf(me: Actor, roadmap: string, facts: PanelFacts | null): PositionPanel | null {
  if (facts === null || !me.is(roadmap, 'H', 'D', 'C')) return null;
  const { ballotState, mode, deadline, now, elector, confirmers, accreditation, today, ...shown } = facts;
  const closedReason = refuseSigning({ mode, ballotState, deadline, now, isElector: elector });
  const open = closedReason === null;
  const signatory = me.is(roadmap, 'H');
  const counts = me.in(roadmap)?.confirmed === true;
  const awaiting = signatory && !counts ? { confirmers } : null;
  const letterReason = signatory ? refuseAccreditation(accreditation, today) : null;
  const canSign = open && signatory && counts && letterReason === null;
  return { ...shown, deadline, closedReason, canSign, canSaveDraft: open, awaiting, letterReason };
}
