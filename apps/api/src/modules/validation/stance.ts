import { STANCE_DESCRIPTIONS, STATEMENT_KIND_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../kernel/index.js';

export const Stance = enumeration('Stance', STANCE_DESCRIPTIONS);
export type Stance = keyof typeof Stance;

export const StatementKind = enumeration('StatementKind', STATEMENT_KIND_DESCRIPTIONS);
export type StatementKind = keyof typeof StatementKind;
