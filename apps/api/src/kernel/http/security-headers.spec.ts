import { readConfig } from '../config/config.js';
import { contentSecurityPolicy, securityHeaders } from './security-headers.js';

const config = readConfig({}, { dataDir: '', webDir: null });

test('transport security is asked for behind TLS only', () => {
  expect(securityHeaders(config)).not.toHaveProperty('strict-transport-security');
  const behindTls = securityHeaders({ ...config, publicUrl: 'https://roadmap.example.org' });
  expect(behindTls['strict-transport-security']).toContain('max-age=31536000');
});

test('the page runs and loads its own files only', () => {
  const directives = contentSecurityPolicy('abc').split('; ');
  expect(directives).toContain("default-src 'none'");
  expect(directives).toContain("script-src 'self'");
  expect(directives).toContain("style-src 'self' 'nonce-abc'");
  expect(directives).toContain("frame-ancestors 'none'");
  expect(directives.filter((directive) => /unsafe-eval|\*/.test(directive))).toEqual([]);
});
