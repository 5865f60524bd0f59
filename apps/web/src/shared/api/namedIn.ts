import type { AppError } from './AppError.js';

/** What stands in the way of an act, by the names that the refusal gives it. */
export const namedIn = (error: AppError): readonly string[] => error.facts.named ?? [];
