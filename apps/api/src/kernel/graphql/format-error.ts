import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { currentRequest, currentRequestId } from '../request/request-context.js';
import { TOO_COMPLEX } from './limits.js';
import { isConnectionError } from '../errors/connection-error.js';
import { DomainError } from '../errors/domain-error.js';

/** Codes of the GraphQL library for requests that do not parse, validate or coerce: the client's to mend, shown as they are. */
const requestCodes: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'VALIDATION',
  GRAPHQL_VALIDATION_FAILED: 'VALIDATION',
  BAD_USER_INPUT: 'VALIDATION',
  BAD_REQUEST: 'VALIDATION',
  OPERATION_RESOLUTION_FAILURE: 'VALIDATION',
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_QUERY_NOT_FOUND',
};

/** One formatter for every error: domain errors by code, request errors as they are, all else masked with a reference. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const requestId = currentRequestId();
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    const known = asDomainError(error);
    if (known) {
      // Nobody but the operator can make room or name another server.
      if (known !== error) log.warn({ requestId, err: error, path: formatted.path }, 'the database does not serve');
      const { fields, conflict, retryAfterSeconds, named } = known.details;
      const wait = retryAfterSeconds === undefined ? undefined : { retryAfterSeconds };
      if (wait) currentRequest()?.reply.header('retry-after', String(wait.retryAfterSeconds));
      const details = fields ?? conflict ?? wait ?? (named && { named });
      return {
        message: known.message,
        ...place,
        extensions: {
          code: known.code,
          ...(known.reason && { reason: known.reason }),
          requestId,
          ...(details && { details }),
        },
      };
    }
    const code = requestCode(formatted);
    if (code) return { message: formatted.message, ...place, extensions: { code, requestId } };
    log.error({ requestId, err: error, path: formatted.path }, 'unexpected error');
    return {
      message: new DomainError('INTERNAL').message,
      ...place,
      extensions: { code: 'INTERNAL', requestId, reference: requestId },
    };
  };
}

/** Faults of a request for which the libraries have only words, no code. */
const requestMessages =
  /^(Unsupported persisted query version|provided sha does not match query|Schema is not configured to execute)/;

/** The parser's own limit has no code either, only a message. */
function requestCode({ message, extensions }: GraphQLFormattedError): string | undefined {
  if (extensions?.[TOO_COMPLEX] === true || /tokens\. Parsing aborted/.test(message)) return 'QUERY_TOO_COMPLEX';
  if (requestMessages.test(message)) return 'VALIDATION';
  return requestCodes[String(extensions?.['code'])];
}

function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  return isConnectionError(error) ? new DomainError('UNAVAILABLE') : null;
}
