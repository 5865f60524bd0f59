import type { FastifyReply, FastifyRequest } from 'fastify';
import { readConfig } from '../config/config.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.js';

const plain = readConfig({}, { dataDir: '', webDir: null });
const behindTls = { ...plain, publicUrl: 'https://roadmap.example.org' };
const read = (cookie: string | undefined, config = plain): string | null =>
  readSessionCookie({ headers: { cookie } } as unknown as FastifyRequest, config);

function written(write: (reply: FastifyReply) => void): string {
  let header = '';
  write({ header: (_: string, value: string) => void (header = value) } as unknown as FastifyReply);
  return header;
}

test('reads its own cookie among others', () => {
  expect(read('a=1; waymark=token; b=2')).toBe('token');
  expect(read('waymarked=token')).toBeNull();
  expect(read('waymark=')).toBeNull();
  expect(read(undefined)).toBeNull();
});

test('behind TLS only the name that a browser guards counts', () => {
  expect(read('waymark=planted', behindTls)).toBeNull();
  expect(read('__Host-waymark=token', behindTls)).toBe('token');
});

test('scripts and other sites do not get it', () => {
  const loopback = written((reply) => writeSessionCookie(reply, plain, 'token', 3600));
  expect(loopback).toBe('waymark=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600');
  const secure = written((reply) => writeSessionCookie(reply, behindTls, 'token', 3600));
  expect(secure).toBe('__Host-waymark=token; Path=/; HttpOnly; SameSite=Lax; Max-Age=3600; Secure');
  expect(written((reply) => clearSessionCookie(reply, plain))).toContain('waymark=; Path=/');
});
