import { isBlank, overLimit, type LimitedText } from '@waymark/domain';
import { ValidateBy, type ValidationError } from 'class-validator';
import type { FieldProblem } from '../errors/domain-error.js';

const TOO_LONG = 'text_too_long';

/** A text of at most the characters that `libs/domain` allows it; the refusal says how many, and how many there are. `each` of a list. */
export const AtMost = (name: LimitedText, { each = false } = {}): PropertyDecorator =>
  ValidateBy(
    {
      name: TOO_LONG,
      validator: { validate: (value) => typeof value === 'string' && overLimit(name, value) === null },
    },
    // The words are the client's: what stands in the place of a message names the limit.
    { message: name, each },
  );

/** A text that says something. */
export const NotBlank = (): PropertyDecorator =>
  ValidateBy({
    name: 'text_required',
    validator: { validate: (value) => typeof value === 'string' && !isBlank(value) },
  });

/** The problems of a field, as class-validator found them. */
export function fieldProblems(field: string, { constraints = {}, value }: ValidationError): FieldProblem[] {
  return Object.entries(constraints).map(([problem, message]) => {
    const over = problem === TOO_LONG && typeof value === 'string' ? overLimit(message as LimitedText, value) : null;
    return { field, problem, ...over };
  });
}
