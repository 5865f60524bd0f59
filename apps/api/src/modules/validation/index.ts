export { RoundMode } from '../identity/index.js';
export { AmendmentState } from './amendment.entity.js';
export { BallotResult } from './ballot-result.js';
export { BallotState } from './ballot.entity.js';
export { PositionDraft } from './position-draft.entity.js';
export { Position } from './position.entity.js';
export { ValidationModule } from './validation.module.js';
export { amendmentPolicy, ballotPolicy, draftPolicy, positionPolicy, roundPolicy } from './validation.policy.js';
