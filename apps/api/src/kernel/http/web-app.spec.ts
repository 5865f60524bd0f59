import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastify, { type FastifyInstance } from 'fastify';
import { MAINTENANCE, MaintenanceState } from '../maintenance/maintenance-state.js';
import { serveWebApp } from './web-app.js';

let webDir: string;
let server: FastifyInstance;
const maintenance = new MaintenanceState();
beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'waymark-files-'));
  cpSync(fileURLToPath(new URL('../../../../web/public', import.meta.url)), webDir, { recursive: true });
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<html><head></head>the page</html>');
  server = fastify();
  serveWebApp(server, webDir, maintenance);
  await server.ready();
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true });
});

test('favicon.ico is an icon: three images, each a PNG of its size', async () => {
  const { headers, rawPayload: icon } = await server.inject('/favicon.ico');
  expect(headers['content-type']).toBe('image/x-icon');
  expect([0, 2, 4].map((at) => icon.readUInt16LE(at))).toEqual([0, 1, 3]);
  const sizes = [0, 1, 2].map((index) => {
    const entry = 6 + 16 * index;
    const png = icon.subarray(icon.readUInt32LE(entry + 12)).subarray(0, icon.readUInt32LE(entry + 8));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(icon[entry]).toBe(png.readUInt32BE(16));
    return icon[entry];
  });
  expect(sizes).toEqual([16, 32, 48]);
});

test('robots.txt leaves to crawlers what is public, and nothing else', async () => {
  const { headers, body } = await server.inject('/robots.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines[0]).toBe('User-agent: *');
  expect(lines.at(-1)).toBe('Disallow: /');
  for (const line of lines.slice(1)) expect(line).toMatch(/^(Allow|Disallow): \/\S*$/);
});

test('the page tells of maintenance while it is on, whatever the words are', async () => {
  const until = new Date('2026-11-20T15:00:00Z');
  maintenance.see({ notice: '"><script>$& 100% ë', until });
  const told = (await server.inject('/r/screening')).body;
  const content = new RegExp(`<head><meta name="${MAINTENANCE}" content="([^"]*)">`).exec(told)?.[1] ?? '';
  expect(JSON.parse(decodeURIComponent(content))).toEqual({
    notice: '"><script>$& 100% ë',
    until: until.toISOString(),
  });
  expect(told).not.toContain('<script>$');
  maintenance.see(null);
  expect((await server.inject('/r/screening')).body).not.toContain(MAINTENANCE);
});
