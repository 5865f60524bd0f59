export { Amendment, AmendmentState, AmendmentSubject } from './amendment.entity.js';
export { BallotResult, Outcome, ResultReason, ResultReasonKind, ResultRule, StanceCounts } from './ballot-result.js';
export { Ballot, BallotState } from './ballot.entity.js';
export { PositionDraft } from './position-draft.entity.js';
export { Position, PositionState, PositionStatement } from './position.entity.js';
export { RoundHead } from './round-head.js';
export { RoundMode, RoundState } from './round-mode.js';
export { Round } from './round.entity.js';
export { Stance, StatementKind } from './stance.js';
export { ValidationModule } from './validation.module.js';
export {
  amendmentPolicy,
  ballotPolicy,
  conductRound,
  draftPolicy,
  positionPolicy,
  preparePosition,
  roundPolicy,
  signPosition,
} from './validation.policy.js';
export * from './validation.doors.js';
export * from './validation.shapes.js';
