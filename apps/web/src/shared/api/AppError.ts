import type { ErrorCode, ReasonCode } from '@waymark/domain';

/** The codes of the API, and two that only a browser can find. */
export type AppErrorCode =
  | ErrorCode
  /** No answer came: the device is offline or the server cannot be reached. */
  | 'NETWORK'
  /** The server no longer knows this page's documents: a newer version of the app is served. */
  | 'OUTDATED';

export interface FieldProblem {
  field: string;
  problem: string;
  /** Of a text that is too long: the characters it may have, and those it has. */
  limit?: number;
  length?: number;
}

interface ConflictDetails {
  base: unknown;
  theirs: unknown;
  mine: unknown;
}

interface AppErrorFacts {
  reason?: ReasonCode;
  requestId?: string;
  reference?: string;
  fields?: FieldProblem[];
  conflict?: ConflictDetails;
  named?: readonly string[];
}

/** Every failure of a request, by code. The interface has the words (room `errors`). */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: AppErrorCode,
    readonly facts: AppErrorFacts = {},
  ) {
    super(facts.reason ? `${code} (${facts.reason})` : code);
  }

  /** Whether trying again later, unchanged, may help. */
  get passing(): boolean {
    return this.code === 'NETWORK' || this.code === 'UNAVAILABLE';
  }

  /** What stands in the way, by the codes under which the reader knows it. */
  get named(): readonly string[] {
    return this.facts.named ?? [];
  }

  /** What to quote when asking for help. */
  get reference(): string | undefined {
    return this.facts.reference ?? this.facts.requestId;
  }
}

/** Takes whatever was thrown or answered as an {@link AppError}; what is unknown becomes `INTERNAL`. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof AppError ? cause : new AppError('INTERNAL');
}

interface AnsweredError {
  extensions?: {
    code?: unknown;
    reason?: unknown;
    requestId?: unknown;
    reference?: unknown;
    details?: unknown;
  };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const isNamed = (details: unknown): details is { named: readonly string[] } =>
  typeof details === 'object' && details !== null && 'named' in details;

/** The first error of an answer; a page's query either answers whole or not at all. */
export function answeredError(errors: readonly AnsweredError[]): AppError {
  const { code, reason, requestId, reference, details } = errors[0]?.extensions ?? {};
  const facts: AppErrorFacts = {
    reason: text(reason) as ReasonCode | undefined,
    requestId: text(requestId),
    reference: text(reference),
  };
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return new AppError('OUTDATED', facts);
  if (Array.isArray(details)) facts.fields = details as FieldProblem[];
  else if (isNamed(details)) facts.named = details.named;
  else if (details) facts.conflict = details as ConflictDetails;
  return new AppError((text(code) as ErrorCode | undefined) ?? 'INTERNAL', facts);
}
