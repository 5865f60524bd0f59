import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Below this a compressed answer is hardly smaller, and fits into the same packet anyway. */
const WORTHWHILE = 1024;

/**
 * For each coding a level at which an answer of some ten kilobytes costs well under a millisecond; higher ones take
 * several times that for a few percent.
 */
const codings = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 4,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body, { level: 5 }),
};
type Coding = keyof typeof codings;

const TEXTS = /^(text\/|application\/(json|graphql-response\+json)|image\/svg\+xml)/;

/**
 * Makes the text of an answer shorter for whoever can read it. What is streamed, such as the files of the web app, has
 * its own ways. An answer never holds a secret beside words that another site could have chosen (BREACH): sessions
 * stand in headers, other sites are not answered at all, and there is no token in any form.
 */
export async function compressed(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return payload;
  if (!TEXTS.test(String(reply.getHeader('content-type')))) return payload;
  const body = Buffer.from(payload as string);
  if (body.length <= WORTHWHILE) return payload;
  vary(reply, 'accept-encoding');
  const coding = readable(request.headers['accept-encoding']);
  if (coding === null || reply.hasHeader('content-encoding')) return payload;
  reply.removeHeader('content-length');
  reply.header('content-encoding', coding);
  return codings[coding](body);
}

/** The better one of those that the asker reads. */
export function readable(accepted: string | string[] | undefined): Coding | null {
  const weights = new Map(
    String(accepted ?? '')
      .split(',')
      .map((entry): [string, number] => {
        const [name = '', ...parameters] = entry.toLowerCase().split(';');
        const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
        return [name.trim(), weight === undefined ? 1 : Number(weight)];
      }),
  );
  const weight = (coding: Coding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const found = (Object.keys(codings) as Coding[]).reduce((best, next) => (weight(next) > weight(best) ? next : best));
  return weight(found) > 0 ? found : null;
}

/** Names a header of the request by which the answer may differ. */
export function vary(reply: FastifyReply, ...names: readonly string[]): void {
  const known = String(reply.getHeader('vary') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  void reply.header('vary', [...new Set([...known, ...names])].join(', '));
}
