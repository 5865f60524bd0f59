import { raw } from './sql.js';

/**
 * The version with which a record begins that can be thrown away and made anew under the same key, such as a draft:
 * half seconds since 2025. It is above every version of the ones before it, so that who still holds one of theirs
 * meets a conflict and overwrites nothing.
 */
export const firstVersion = raw("(extract(epoch from clock_timestamp() - timestamptz '2025-01-01') * 2)::int");
