import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';

/** Behind TLS the name itself forbids a weaker cookie (RFC 6265bis, `__Host-`); loopback http cannot set that one. */
const nameFor = (config: Config): string => (isSecure(config) ? '__Host-waymark' : 'waymark');
const isSecure = (config: Config): boolean => config.publicUrl?.startsWith('https:') ?? false;

export function readSessionCookie(request: FastifyRequest, config: Config): string | null {
  const wanted = `${nameFor(config)}=`;
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(wanted)) return pair.slice(wanted.length) || null;
  }
  return null;
}

export function writeSessionCookie(reply: FastifyReply, config: Config, token: string, maxAgeSeconds: number): void {
  const attributes = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${maxAgeSeconds}`];
  if (isSecure(config)) attributes.push('Secure');
  reply.header('set-cookie', `${nameFor(config)}=${token}; ${attributes.join('; ')}`);
}

export const clearSessionCookie = (reply: FastifyReply, config: Config): void =>
  writeSessionCookie(reply, config, '', 0);
