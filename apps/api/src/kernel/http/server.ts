import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { runRequest, type RequestContext } from '../actor/request-context.js';
import type { Config } from '../config/config.js';
import { trust } from '../config/trusted-proxies.js';
import { crossSiteRefusal, isGraphql, refuse } from './request-checks.js';
import { securityHeaders } from './security-headers.js';
import { serveWebApp } from './web-app.js';

const contexts = new WeakMap<object, { context: RequestContext; startedAt: number }>();

/** The HTTP server: request context first, then checks and headers, one log line at the end. */
export function createHttpAdapter(config: Config, log: Logger): FastifyAdapter {
  const adapter = new FastifyAdapter({
    // The nearest address that is not a proxy of ours; what a caller wrote before it says nothing.
    trustProxy: trust(config.trustProxy),
    bodyLimit: 1_000_000,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const server = adapter.getInstance<FastifyInstance>();

  server.addHook('onRequest', (request, reply, done) => {
    const context: RequestContext = {
      requestId: randomUUID(),
      request,
      reply,
      statements: 0,
      operation: null,
      actor: null,
      loaders: new Map(),
    };
    contexts.set(request, { context, startedAt: performance.now() });
    void reply.header('x-request-id', context.requestId).headers(securityHeaders(config));
    const refusal = crossSiteRefusal(request, config);
    if (refusal) return void refuse(reply, 403, refusal, { code: 'FORBIDDEN', requestId: context.requestId });
    runRequest(context, done);
  });

  server.addHook('onSend', (request, reply, payload, done) => {
    const context = contexts.get(request)?.context;
    if (context && config.countStatements) void reply.header('x-statements', String(context.statements));
    if (isGraphql(request)) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });

  server.addHook('onResponse', (request, reply, done) => {
    const entry = contexts.get(request);
    if (entry) {
      log.info(
        {
          requestId: entry.context.requestId,
          method: request.method,
          path: request.routeOptions.url ?? 'unknown', // the pattern: a real path can hold ids or what a user typed
          operation: entry.context.operation,
          status: reply.statusCode,
          statements: entry.context.statements,
          ms: Math.round(performance.now() - entry.startedAt),
        },
        'request',
      );
    }
    done();
  });

  if (config.webDir !== null) serveWebApp(server, config.webDir);
  return adapter;
}
