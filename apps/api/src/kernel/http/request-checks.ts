import type { ErrorCode, ReasonCode } from '@waymark/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSessionCookie } from '../session/session-cookie.js';
import type { Config } from '../config/config.js';

/**
 * Keeps other sites from using a signed-in browser: the GraphQL endpoint takes JSON from our own origin only, and
 * uploads are bytes from there.
 * Clients that are no browsers send neither header and pass. Sources: Fetch Metadata, OWASP CSRF cheat sheet.
 */
export function crossSiteRefusal(request: FastifyRequest, config: Config): string | null {
  // By the route that answers, not by the address as it was written; and nothing else takes what a page can post.
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads && !isGraphql(request)) return null;
  if (reads && readSessionCookie(request, config) !== null && !isPersisted(request) && !isPreflighted(request))
    return 'with a session, GET takes the documents of the web app only';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'cross-site requests are not answered';
  const origin = request.headers.origin;
  if (origin !== undefined && !ownOrigin(origin, request, config)) return 'this origin is not answered';
  if (request.method !== 'POST') return null;
  // Neither is among the types that a page of another site may post without asking us first.
  const { type, form } = UPLOADS.has(request.routeOptions.url ?? '') ? BYTES : JSON_TEXT;
  return form.test(request.headers['content-type'] ?? '') ? null : `the body must be ${type}`;
}

/** The routes that take bytes as they are. */
const UPLOADS = new Set(['/files', '/imports', '/translations/:roadmap/:priority']);
const BYTES = { type: 'application/octet-stream', form: /^application\/octet-stream$/i };
const JSON_TEXT = { type: 'application/json', form: /^application\/(graphql-response\+)?json\b/i };

/** A document of our own, by its hash: nobody else chose what it reads. */
function isPersisted({ query }: FastifyRequest): boolean {
  const { query: text, extensions = '' } = query as { query?: unknown; extensions?: unknown };
  return text === undefined && String(extensions).includes('persistedQuery');
}

/** A browser sends this header for another site only after asking us, and we say no to all of them. */
const isPreflighted = ({ headers }: FastifyRequest): boolean => Boolean(headers['apollo-require-preflight']);

/** Whether the GraphQL endpoint answers, however its address was written. */
export const isGraphql = (request: FastifyRequest): boolean => request.routeOptions.url === '/graphql';

function ownOrigin(origin: string, request: FastifyRequest, config: Config): boolean {
  if (config.publicUrl !== null && origin === new URL(config.publicUrl).origin) return true;
  return !config.production && URL.canParse(origin) && new URL(origin).host === request.headers.host;
}

/** A GraphQL-shaped refusal, so that a client finds the code where it always is. */
export function refuse(
  reply: FastifyReply,
  status: number,
  message: string,
  extensions: { code: ErrorCode; reason?: ReasonCode; details?: unknown; requestId: string },
): FastifyReply {
  return reply
    .code(status)
    .type('application/json')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}
