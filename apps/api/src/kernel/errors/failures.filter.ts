import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { currentRequestId } from '../actor/request-context.js';
import { isGraphql, refuse } from '../http/request-checks.js';

/**
 * Failures of operations go to GraphQL's own formatter as they are, which alone decides what is told and what is
 * logged. A body that does not even reach GraphQL (no JSON, too large) is refused in the same shape, with a code.
 */
@Catch()
export class Failures extends BaseExceptionFilter implements ExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return error;
    const http = host.switchToHttp();
    if (!(error instanceof HttpException) || error.getStatus() >= 500 || !isGraphql(http.getRequest<FastifyRequest>()))
      return super.catch(error, host);
    return refuse(http.getResponse<FastifyReply>(), error.getStatus(), error.message, {
      code: 'VALIDATION',
      requestId: currentRequestId(),
    });
  }
}
