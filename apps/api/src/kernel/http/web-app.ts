import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MAINTENANCE, type MaintenanceState } from '../maintenance/maintenance-state.js';
import { anybody, defineRoutes, READING } from '../policy/routes.js';
import { contentSecurityPolicy } from './security-headers.js';

const NONCE_PLACE = '__CSP_NONCE__';

/** Files beside the page, under names that others than the page ask for. */
const FILES = {
  'favicon.svg': 'image/svg+xml',
  'favicon.ico': 'image/x-icon',
  'robots.txt': 'text/plain; charset=utf-8',
};

const ROUTES = ['/', '/*', '/assets/*', ...Object.keys(FILES).map((file) => `/${file}`)];
defineRoutes(
  'web app',
  Object.fromEntries(ROUTES.map((url) => [url, { methods: READING, record: 'the web app', grants: anybody }])),
);

/** The icon brings its colours along as a style. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
/**
 * Whether an address can only mean a file: below the folder of files, or a name with an ending (`2.2` is a step). The
 * page must not stand in for one that is missing: a script that is HTML breaks the tab that asked for it.
 */
const namesFile = (url: string): boolean => /^\/assets(\/|$)|\.[a-z][a-z0-9]*$/i.test(url.split(/[?#]/, 1)[0] ?? '');

/** The page tells of maintenance before it asks for anything. @param told in letters that need no escape */
const withNotice = (page: string, told: string | null): string =>
  told === null ? page : page.replace('<head>', () => `<head><meta name="${MAINTENANCE}" content="${told}">`);

/** Serves the built web app: hashed files for a year, the page itself never cached and with its own nonce. */
export function serveWebApp(server: FastifyInstance, webDir: string, maintenance: MaintenanceState): void {
  const page = join(webDir, 'index.html');
  if (!existsSync(page))
    throw new Error(
      `The web app is not built: ${page} is missing. Run "npm start" from the checkout, which builds it.`,
    );
  const template = readFileSync(page, 'utf8');

  const sendPage = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .send(withNotice(template.replaceAll(NONCE_PLACE, nonce), maintenance.told));
  };

  void server.register(fastifyStatic, {
    root: join(webDir, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    wildcard: true,
  });
  for (const [file, type] of Object.entries(FILES)) {
    if (!existsSync(join(webDir, file))) continue;
    const body = readFileSync(join(webDir, file));
    const headers = { 'cache-control': 'public, max-age=3600', 'content-security-policy': FILE_POLICY };
    server.get(`/${file}`, (_, reply) => reply.type(type).headers(headers).send(body));
  }
  server.get('/', (_, reply) => sendPage(reply));
  server.get('/*', (request: FastifyRequest, reply) => {
    if (!namesFile(request.url)) return sendPage(reply);
    // Another process may serve this file a moment later.
    reply.header('cache-control', 'no-store').callNotFound();
    return reply;
  });
}
