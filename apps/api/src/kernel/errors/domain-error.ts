import type { ErrorCode, ReasonCode } from '@waymark/domain';

/** One problem of one input field, for a form to show beside it. */
export interface FieldProblem {
  field: string;
  problem: string;
  /** Of a text that is too long: the characters it may have, and those it has. */
  limit?: number;
  length?: number;
  /** Of a file, from 1 */
  line?: number;
}

/** What a conflict tells the one who came second: nothing was overwritten. */
export interface ConflictDetails {
  base: unknown;
  theirs: unknown;
  mine: unknown;
}

/** The one error that reaches a client as it is. Its texts are the client's: it carries codes. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reason: ReasonCode | null = null,
    readonly details: {
      fields?: readonly FieldProblem[];
      conflict?: ConflictDetails;
      retryAfterSeconds?: number;
      named?: readonly string[];
    } = {},
  ) {
    super(messages[code]);
    this.name = 'DomainError';
  }
}

const messages: Record<ErrorCode, string> = {
  UNAUTHENTICATED: 'Sign in to go on.',
  IDENTITY_CHANGED: 'This was asked for somebody who is not signed in here any more. Nothing was done.',
  NOT_FOUND: 'Not found.',
  FORBIDDEN: 'This act is not open to you.',
  VALIDATION: 'The input cannot be used as it is.',
  CONFLICT: 'Somebody changed this record since you read it.',
  IDEMPOTENCY_KEY_REUSED: 'This key was used with other input.',
  THROTTLED: 'Too many attempts. Wait before you try again.',
  QUERY_TOO_COMPLEX: 'The query asks for too much at once.',
  UNAVAILABLE: 'The service cannot answer at the moment. Nothing recorded is lost. Try again.',
  INTERNAL: 'Something went wrong. Nothing was half-written.',
};

/** What is not there and what one may not read give this same answer. */
export const notFound = (): DomainError => new DomainError('NOT_FOUND');
/** The record that was asked for, or NOT_FOUND. */
export function found<T>(record: T | null | undefined): T {
  if (record === null || record === undefined) throw notFound();
  return record;
}
export const unauthenticated = (): DomainError => new DomainError('UNAUTHENTICATED');
/** @param named what stands in the way, by the codes under which the one who asks reads it */
export const forbidden = (reason: ReasonCode, named?: readonly string[]): DomainError =>
  new DomainError('FORBIDDEN', reason, named ? { named } : {});
export const invalid = (reason: ReasonCode | null, fields: readonly FieldProblem[] = []): DomainError =>
  new DomainError('VALIDATION', reason, { fields });
export const conflict = (details: ConflictDetails): DomainError =>
  new DomainError('CONFLICT', null, { conflict: details });
/** CONFLICT unless the record is still as it was seen. */
export function expectVersion(
  { version }: { version: number },
  { expectedVersion }: { expectedVersion: number },
  { theirs, mine }: { theirs: object; mine: unknown },
): void {
  if (version !== expectedVersion)
    throw conflict({ base: { version: expectedVersion }, theirs: { ...theirs, version }, mine });
}
