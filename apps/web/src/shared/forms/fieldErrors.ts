import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { AppError, FieldProblem } from '../api/AppError.js';

/**
 * Puts the server's field problems beside their fields.
 * @param fields the fields of the form; a problem of another field is left out
 * @param text the words of a problem, from `useProblemText`
 * @returns whether at least one problem found its field
 */
export function showFieldErrors<Values extends FieldValues>(
  error: AppError,
  setError: UseFormSetError<Values>,
  fields: readonly FieldPath<Values>[],
  text: (problem: FieldProblem) => string,
): boolean {
  let shown = false;
  for (const problem of error.facts.fields ?? []) {
    const { field } = problem;
    const name = fields.find((candidate) => candidate === field || candidate === field.split('.').at(-1));
    if (!name) continue;
    setError(name, { type: 'server', message: text(problem) });
    shown = true;
  }
  return shown;
}
