import { ACTION_STATUS_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../kernel/index.js';

export const ActionStatus = enumeration('ActionStatus', ACTION_STATUS_DESCRIPTIONS);
export type ActionStatus = keyof typeof ActionStatus;
