import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { ErrorCode } from '@waymark/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isConnectionError } from '../errors/connection-error.js';
import { DomainError } from '../errors/domain-error.js';
import { currentRequestId } from '../request/request-context.js';
import { isGraphql, refuse } from './request-checks.js';

/** What a controller's refusal is in HTTP. GraphQL's answers have their own rule. */
const STATUS: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  IDENTITY_CHANGED: 409,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  VALIDATION: 400,
  CONFLICT: 409,
  IDEMPOTENCY_KEY_REUSED: 409,
  THROTTLED: 429,
  QUERY_TOO_COMPLEX: 413,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/**
 * Failures of operations go to GraphQL's own formatter as they are, which alone decides what is told and what is
 * logged. A body that does not even reach GraphQL (no JSON, too large) is refused in the same shape, with a code.
 */
@Catch()
export class Failures extends BaseExceptionFilter implements ExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return error;
    const http = host.switchToHttp();
    const requestId = currentRequestId();
    const known = isConnectionError(error) ? new DomainError('UNAVAILABLE') : error;
    if (known instanceof DomainError) {
      const { code, reason, message, details } = known;
      const reply = http.getResponse<FastifyReply>();
      if (details.retryAfterSeconds !== undefined) void reply.header('retry-after', details.retryAfterSeconds);
      const { fields } = details;
      const told = { code, ...(reason && { reason }), ...(fields && { details: fields }), requestId };
      return refuse(reply, STATUS[code], message, told);
    }
    if (!(error instanceof HttpException) || error.getStatus() >= 500 || !isGraphql(http.getRequest<FastifyRequest>()))
      return super.catch(error, host);
    return refuse(http.getResponse<FastifyReply>(), error.getStatus(), error.message, {
      code: 'VALIDATION',
      requestId,
    });
  }
}
