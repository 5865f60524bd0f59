import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { invalid, type FieldProblem } from '../errors/domain-error.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The fields that name records or acts. */
const NAMES_RECORD = /(^id|Ids?|Key|^replaces)$/;

/**
 * What every input must be before its class looks at it: text that the database and the canonical form can hold (no
 * NUL, no half of a surrogate pair), and ids as they are stored, whatever case they came in.
 */
@Injectable()
export class ReadableInputPipe implements PipeTransform {
  /** @throws DomainError VALIDATION naming each field whose text cannot be kept */
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    const problems: FieldProblem[] = [];
    const read = readable(value, [], problems);
    if (problems.length > 0) throw invalid('input_invalid', problems);
    return read;
  }
}

function readable(value: unknown, path: readonly string[], problems: FieldProblem[]): unknown {
  if (typeof value === 'string') {
    if (value.includes('\0') || !isWellFormed(value))
      problems.push({ field: path.join('.'), problem: 'value_invalid' });
    const name = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
    return NAMES_RECORD.test(name) && UUID.test(value) ? value.toLowerCase() : value;
  }
  if (Array.isArray(value)) return value.map((item, index) => readable(item, [...path, String(index)], problems));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, readable(item, [...path, name], problems)]),
  );
}

/** What GraphQL makes of an input, not an actor, an instant or another object with a class. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Whether every surrogate has its other half. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
