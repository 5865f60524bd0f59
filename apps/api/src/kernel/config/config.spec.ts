import { ConfigError, readConfig } from './config.js';

const defaults = { dataDir: '/checkout/.waymark', webDir: null };
const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env, defaults);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

test('nothing needs to be set', () => {
  expect(readConfig({}, defaults)).toEqual({
    production: false,
    host: '127.0.0.1',
    port: 3000,
    databaseUrl: null,
    poolSize: 10,
    dataDir: '/checkout/.waymark',
    sample: 'auto',
    publicUrl: null,
    mail: null,
    trustProxy: 0,
    http: expect.objectContaining({ requestMs: 110_000 }),
    files: expect.objectContaining({ size: 26_214_400 }),
    s3: null,
    clamav: null,
    sessionIdleMinutes: 120,
    sessionHours: 12,
    logLevel: 'info',
    webDir: null,
    countStatements: false,
  });
});

test('what is set is taken, blanks around it are not', () => {
  const config = readConfig(
    {
      PORT: ' 8080 ',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://u:p@db/waymark',
      WAYMARK_SAMPLE: '1',
      PUBLIC_URL: 'https://roadmap.example.org',
      TRUST_PROXY: '1',
      NODE_ENV: 'production',
      WAYMARK_DATA_DIR: '/data',
      LOG_LEVEL: 'warn',
      SESSION_HOURS: '',
    },
    defaults,
  );
  expect(config).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    databaseUrl: 'postgres://u:p@db/waymark',
    sample: 'on',
    publicUrl: 'https://roadmap.example.org',
    trustProxy: 1,
    production: true,
    dataDir: '/data',
    logLevel: 'warn',
    sessionHours: 12,
  });
  expect(readConfig({ WAYMARK_SAMPLE: '0' }, defaults).sample).toBe('off');
});

test('every wrong setting is told at once, with how to mend it', () => {
  const problems = problemsOf({
    PORT: 'http',
    DATABASE_POOL: '1',
    LOG_LEVEL: 'loud',
    WAYMARK_SAMPLE: 'yes',
    SESSION_HOURS: '1.5',
  });
  expect(problems).toEqual([
    'WAYMARK_SAMPLE must be one of 0, 1, auto; it is "yes".',
    'PORT must be a whole number from 0 to 65535, for example 3000; it is "http".',
    'DATABASE_POOL must be a whole number from 2 to 200, for example 10; it is "1".',
    'SESSION_HOURS must be a whole number from 1 to 168, for example 12; it is "1.5".',
    'LOG_LEVEL must be one of silent, error, warn, info, debug; it is "loud".',
  ]);
  expect(new ConfigError(problems).message).toContain('\n  - PORT must be');
});

test.each([
  ['0', 0],
  ['2', 2],
  ['10.0.0.0/8, 192.168.1.4', ['10.0.0.0/8', '192.168.1.4']],
  ['fd00::/8', ['fd00::/8']],
  ['loopback', ['127.0.0.0/8', '::1/128']],
])('TRUST_PROXY takes %p', (text, proxies) => {
  expect(readConfig({ TRUST_PROXY: text }, defaults).trustProxy).toEqual(proxies);
});

test.each([
  'true',
  'yes',
  '-1',
  '10',
  '1.5',
  '10.0.0.0/33',
  '10.0.0.0/0',
  '::/0',
  '10.0.0',
  'proxy.example',
  '1,2',
  '*',
])('TRUST_PROXY is refused as %p: a proxy taken for granted lets anybody write their address', (text) =>
  expect(problemsOf({ TRUST_PROXY: text })).toEqual([expect.stringMatching(/^TRUST_PROXY must be the number/)]),
);

test('an address is not repeated, since a password may stand in it', () => {
  const [problem, ...others] = problemsOf({ DATABASE_URL: 'mysql://user:secret@db/waymark' });
  expect(problem).toBe('DATABASE_URL must be an address that starts with postgres:// or postgresql://.');
  expect(others).toEqual([]);
});

test('an address that cannot be read is told with what its parts may be, and not repeated either', () => {
  const [problem] = problemsOf({ DATABASE_URL: 'postgres://user:secret@db:99999/waymark' });
  expect(problem).toMatch(/^DATABASE_URL is no address\. Its port is at most 65535/);
  expect(problem).not.toContain('secret');
});

test('production needs to know its address', () => {
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
    expect.stringMatching(/^PUBLIC_URL is needed in production/),
  ]);
});

test('statements are counted for tests only', () => {
  expect(readConfig({ WAYMARK_COUNT_STATEMENTS: '1' }, defaults).countStatements).toBe(true);
  const production = { NODE_ENV: 'production', PUBLIC_URL: 'https://x.example', WAYMARK_COUNT_STATEMENTS: '1' };
  expect(readConfig(production, defaults).countStatements).toBe(false);
});

test('mail takes a server and a sender, and where its links lead', () => {
  const [SMTP_URL, MAIL_FROM, PUBLIC_URL] = [
    'smtps://name:p%40ss@mail.example.org',
    'Waymark <waymark@example.org>',
    'https://roadmap.example.org',
  ];
  expect(readConfig({ SMTP_URL, MAIL_FROM, PUBLIC_URL }, defaults).mail).toEqual({ url: SMTP_URL, from: MAIL_FROM });
  expect(readConfig({ SMTP_URL, MAIL_FROM: 'a@example.org', PUBLIC_URL }, defaults).mail?.from).toBe('a@example.org');
  expect(problemsOf({ SMTP_URL, PUBLIC_URL })).toEqual([
    'MAIL_FROM is needed with SMTP_URL: whom mails are from, for example Waymark <waymark@example.org>.',
  ]);
  expect(problemsOf({ MAIL_FROM, PUBLIC_URL })).toEqual([
    'SMTP_URL is needed with MAIL_FROM: the mail server, for example smtps://name:password@mail.example.org.',
  ]);
  expect(problemsOf({ SMTP_URL, MAIL_FROM })).toEqual([
    'PUBLIC_URL is needed with SMTP_URL: the address that links in mails lead to.',
  ]);
  expect(problemsOf({ SMTP_URL: 'http://mail.example.org', MAIL_FROM: 'nobody', PUBLIC_URL })).toEqual([
    'SMTP_URL must be an address that starts with smtp:// or smtps://.',
    'MAIL_FROM must be an address, alone or as Waymark <waymark@example.org>; it is "nobody".',
  ]);
  // A password is not repeated.
  expect(
    problemsOf({ SMTP_URL: 'smtp://name:p@ss/@mail.example.org:999999', MAIL_FROM, PUBLIC_URL }).join(),
  ).not.toContain('p@ss');
});
