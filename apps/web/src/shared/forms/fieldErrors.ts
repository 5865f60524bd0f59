import { REASON_CODES, type ReasonCode } from '@waymark/domain';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { AppError } from '../api/AppError.js';

const isReason = (value: string): value is ReasonCode => (REASON_CODES as readonly string[]).includes(value);

/**
 * Puts the server's field problems beside their fields.
 * @param fields the fields of the form; a problem of another field is left out
 * @param word the text of a reason: `(reason) => t(`errors:${reason}`)`
 * @returns whether at least one problem found its field
 */
export function showFieldErrors<Values extends FieldValues>(
  error: AppError,
  setError: UseFormSetError<Values>,
  fields: readonly FieldPath<Values>[],
  word: (reason: ReasonCode) => string,
): boolean {
  let shown = false;
  for (const { field, problem } of error.facts.fields ?? []) {
    const name = fields.find((candidate) => candidate === field || candidate === field.split('.').at(-1));
    if (!name) continue;
    setError(name, { type: 'server', message: isReason(problem) ? word(problem) : problem });
    shown = true;
  }
  return shown;
}
