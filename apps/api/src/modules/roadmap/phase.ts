import { PHASE_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../kernel/index.js';

export const Phase = enumeration('Phase', PHASE_DESCRIPTIONS);
export type Phase = keyof typeof Phase;
