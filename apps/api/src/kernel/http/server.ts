import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ACTING_AS } from '../access/acting-as.js';
import { MAINTENANCE, type MaintenanceState } from '../maintenance/maintenance-state.js';
import { currentRequestId, runRequest, type RequestContext } from '../request/request-context.js';
import type { Config } from '../config/config.js';
import { trust } from '../config/trusted-proxies.js';
import { holdsTooMuch, requestExcess, TOO_MUCH } from '../graphql/request-size.js';
import { routeRow } from '../policy/routes.js';
import { compressed, vary } from './compression.js';
import { crossSiteRefusal, isGraphql, refuse } from './request-checks.js';
import { securityHeaders } from './security-headers.js';
import { boundUnfinished } from './unfinished-connections.js';
import { serveWebApp } from './web-app.js';

/** Bytes of a body. */
const BODY_LIMIT = 1_000_000;

const contexts = new WeakMap<object, { context: RequestContext; startedAt: number }>();

/** The HTTP server: request context first, then checks and headers, one log line at the end. */
export function createHttpAdapter(config: Config, log: Logger, maintenance: MaintenanceState): FastifyAdapter {
  const { requestMs, headersMs, keepAliveMs, checkMs, unfinished } = config.http;
  const isProxy = trust(config.trustProxy);
  const adapter = new FastifyAdapter({
    // The nearest address that is not a proxy of ours; what a caller wrote before it says nothing.
    trustProxy: isProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: requestMs,
    connectionTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    http: { headersTimeout: headersMs, connectionsCheckingInterval: checkMs },
    routerOptions: { ignoreTrailingSlash: true },
  });
  const server = adapter.getInstance<FastifyInstance>();
  // Closed by default: what has no row in the table of access is not served, and the process does not start.
  server.addHook('onRoute', ({ method, url }) => [method].flat().forEach((one) => routeRow(one, url)));
  boundUnfinished(server.server, unfinished, (address) => isProxy(address, 0));
  const parseJson = server.getDefaultJsonParser('error', 'error');
  adapter.useBodyParser('application/json', false, { bodyLimit: BODY_LIMIT }, (request, body, done) => {
    if (holdsTooMuch(body)) done(null, TOO_MUCH);
    else void parseJson(request, body.toString(), done);
  });

  // What is uploaded is read part by part by who takes it.
  server.addContentTypeParser('application/octet-stream', (_request, _bytes, done) => done(null));

  server.addHook('onRequest', (request, reply, done) => {
    const context: RequestContext = {
      requestId: randomUUID(),
      request,
      reply,
      statements: 0,
      operation: null,
      requestError: false,
      actor: null,
      me: null,
      refusal: () => null,
      isActDue: false,
      duringMaintenance: false,
      maintenance: maintenance.told,
      loaders: new Map(),
      tag: null,
    };
    contexts.set(request, { context, startedAt: performance.now() });
    void reply.header('x-request-id', context.requestId).headers(securityHeaders(config));
    // GraphQL's adapter makes a URL of it.
    if (!URL.canParse(`${request.protocol}://${request.hostname}/`))
      return void refuse(reply, 400, 'this is no host', { code: 'VALIDATION', requestId: context.requestId });
    const refusal = crossSiteRefusal(request, config);
    if (refusal) return void refuse(reply, 403, refusal, { code: 'FORBIDDEN', requestId: context.requestId });
    runRequest(context, done);
  });

  server.addHook('preHandler', (request, reply, done) => {
    const excess = isGraphql(request) ? requestExcess(request) : null;
    if (excess === null) return done();
    refuse(reply, 413, excess, { code: 'QUERY_TOO_COMPLEX', requestId: currentRequestId() });
  });

  server.addHook('onSend', (request, reply, payload, done) => {
    const context = contexts.get(request)?.context;
    if (context && config.countStatements) void reply.header('x-statements', String(context.statements));
    // An intermediary's JSON error and ours look alike; 200 says that the answer is ours, as the specification asks.
    const json = String(reply.getHeader('content-type')).startsWith('application/json');
    if (context?.requestError && json && reply.statusCode === 400) void reply.code(200);
    // A tag is that of a page and of what is told with it.
    if (isGraphql(request)) sayWhetherToKeep(reply, context?.maintenance === maintenance.told ? context.tag : null);
    if (maintenance.told !== null && !isFile(request)) void reply.header(MAINTENANCE, maintenance.told);
    done(null, reply.statusCode === 304 ? null : payload);
  });

  server.addHook('onSend', compressed);

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

  if (config.webDir !== null) serveWebApp(server, config.webDir, maintenance);
  return adapter;
}

/** What a browser keeps for long says nothing of the moment. */
const isFile = ({ url }: FastifyRequest): boolean => url.startsWith('/assets/');

/** A page with a tag may be kept by its reader's browser, which asks each time whether it is the same still. Nothing else is. */
function sayWhetherToKeep(reply: FastifyReply, tag: string | null): void {
  if (tag === null) return void reply.header('cache-control', 'no-store');
  void reply.headers({ etag: tag, 'cache-control': 'private, no-cache' });
  vary(reply, 'cookie', ACTING_AS, 'accept', 'accept-encoding');
  if (reply.statusCode === 304) void reply.removeHeader('content-type').removeHeader('content-length');
}
