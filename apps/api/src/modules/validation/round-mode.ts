import { ROUND_MODE_DESCRIPTIONS, ROUND_STATE_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../kernel/index.js';

export const RoundMode = enumeration('RoundMode', ROUND_MODE_DESCRIPTIONS);
export type RoundMode = keyof typeof RoundMode;

export const RoundState = enumeration('RoundState', ROUND_STATE_DESCRIPTIONS);
export type RoundState = keyof typeof RoundState;
