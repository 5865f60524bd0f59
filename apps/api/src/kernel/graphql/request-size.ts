import type { FastifyRequest } from 'fastify';
import { LIMITS, sentence } from './limits.js';

/** What a body may hold besides its document: the largest form sends some hundred values. */
const BODY = { values: 10_000, depth: 30 };

/** Stands for a body that was not read because it holds too much. */
export const TOO_MUCH = Symbol('TooMuch');

/** Looks at a request to the GraphQL endpoint before GraphQL does. @returns why it asks for too much, or null */
export function requestExcess({ body, query }: Pick<FastifyRequest, 'body' | 'query'>): string | null {
  if (body === TOO_MUCH) return `Too much at once: at most ${BODY.values} values, ${BODY.depth} deep.`;
  for (const source of [body, query]) {
    const text = (source as { query?: unknown } | null | undefined)?.query;
    if (typeof text !== 'string') continue;
    if (text.length > LIMITS.characters) return sentence('characters', text.length);
    const lines = text.split(/\r\n|[\n\r]/).length;
    if (lines > LIMITS.lines) return sentence('lines', lines);
  }
  return null;
}

const byte = (character: string): number => character.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA] = [byte('"'), byte('\\'), byte(',')];
const OPENING = new Set([byte('['), byte('{')]);
const CLOSING = new Set([byte(']'), byte('}')]);

/** Whether a JSON text holds more values, or deeper ones, than it may: found without making them. */
export function holdsTooMuch(json: Buffer): boolean {
  let [depth, values] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    const here = json[at] ?? 0;
    if (here === QUOTE) at = endOfString(json, at);
    else if (OPENING.has(here)) [depth, values] = [depth + 1, values + 1];
    else if (CLOSING.has(here)) depth -= 1;
    else if (here === COMMA) values += 1;
    if (depth > BODY.depth || values > BODY.values) return true;
  }
  return false;
}

/** Texts are most of what people send: they are passed over as a whole. */
function endOfString(json: Buffer, start: number): number {
  for (let end = json.indexOf(QUOTE, start + 1); end >= 0; end = json.indexOf(QUOTE, end + 1)) {
    let before = end;
    while (json[before - 1] === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return json.length;
}
