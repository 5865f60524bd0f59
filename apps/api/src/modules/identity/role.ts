import { ACCREDITATION_DESCRIPTIONS, ROLE_DESCRIPTIONS } from '@waymark/domain';
import { enumeration } from '../../kernel/index.js';

/** Roles of a membership; the words are those of `@waymark/domain`. */
export const Role = enumeration('Role', ROLE_DESCRIPTIONS);
export type Role = keyof typeof Role;

/** How a head of delegation may sign. */
export const Accreditation = enumeration('Accreditation', ACCREDITATION_DESCRIPTIONS);
export type Accreditation = keyof typeof Accreditation;
