import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../test/database.js';
import { fakePostgres, fakeServer, refusingPostgres } from '../test/fake-postgres.js';
import { faultSentence } from './start-faults.js';

/** The built files: migrations are read from beside them. The spec's own class of refusals is another one than theirs. */
const built = (path: string): string => new URL(`../dist/${path}`, import.meta.url).href;
const { migrate } = (await import(
  built('kernel/database/migrate.js')
)) as typeof import('./kernel/database/migrate.js');
const { faultSentence: builtSentence } = (await import(built('start-faults.js'))) as typeof import('./start-faults.js');

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await cloneDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
}, 60_000);
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const address = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};

/** What a person reads who starts Waymark on this database. */
async function sentenceFor(url: string): Promise<string | null> {
  const error: unknown = await migrate(url).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error === null ? null : builtSentence(error, url);
}

function expectOneSentence(told: string | null, words: RegExp): void {
  expect(told).toMatch(words);
  expect(told).not.toMatch(/\n|\bat .*:\d+:\d+|hush-hush/);
}

test('a database that fits has no fault', async () => {
  expect(await sentenceFor(database.url)).toBeNull();
});

test.each<[string, (url: URL) => void, RegExp]>([
  ['a wrong password', (url) => (url.password = 'hush-hush'), /does not accept the password of postgres\. Correct/],
  ['an unknown user', (url) => (url.username = 'nobody-here'), /does not accept the password of nobody-here/],
  ['an unknown database', (url) => (url.pathname = '/not-there'), /has no database "not-there"\. Make it/],
  ['a port where nobody listens', (url) => (url.port = '9'), /^No PostgreSQL answers at 127\.0\.0\.1:9\. Start it/],
  ['an unknown host', (url) => (url.hostname = 'no-such-host.invalid'), /no-such-host\.invalid, is not known/],
  [
    'TLS where there is none',
    (url) => (url.search = '?sslmode=verify-full'),
    /has no TLS, and DATABASE_URL asks for it/,
  ],
])('%s', async (_, change, words) => expectOneSentence(await sentenceFor(address(change)), words));

test('an address that cannot be read', async () => {
  expectOneSentence(
    await sentenceFor('postgres://user:hush-hush@db:99999/waymark'),
    /^DATABASE_URL is no address\. Write/,
  );
});

test('PostgreSQL 14', async () => {
  const old = await fakePostgres({
    version: 'PostgreSQL 14.11',
    server_version: '14.11',
    server_version_num: '140011',
    server_encoding: 'UTF8',
  });
  expectOneSentence(await sentenceFor(old.url), /names a PostgreSQL 14\.11; Waymark needs 15 or later\. Upgrade/);
  await old.stop();
});

test('a database that cannot hold all letters', async () => {
  const latin = await fakePostgres({
    version: 'PostgreSQL 16.1',
    server_version_num: '160001',
    server_encoding: 'LATIN1',
  });
  expectOneSentence(await sentenceFor(latin.url), /has the encoding LATIN1.*createdb --encoding=UTF8/);
  await latin.stop();
});

test('a web server, and one that hangs up', async () => {
  const web = createServer((_, response) => response.end());
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const words = /ended the connection, or is no PostgreSQL\. Correct the host and the port/;
  expectOneSentence(
    await sentenceFor(`postgres://somebody:hush-hush@127.0.0.1:${(web.address() as AddressInfo).port}/waymark`),
    words,
  );
  await new Promise((resolve) => web.close(resolve));
  const rude = await fakeServer((socket) => socket.destroy());
  expectOneSentence(await sentenceFor(rude.url), words);
  await rude.stop();
});

test('TLS demanded by the server', async () => {
  const strict = await refusingPostgres(
    '28000',
    'no pg_hba.conf entry for host "127.0.0.1", user "somebody", database "waymark", no encryption',
  );
  expectOneSentence(await sentenceFor(strict.url), /demands TLS\. Add \?sslmode=verify-full to DATABASE_URL/);
  await strict.stop();
});

test('a user who may not make tables, who may not even log in, and a database that can only be read', async () => {
  const empty = await cloneDatabase();
  const name = `guest_${process.pid}`;
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  const asGuest = new URL(empty.url);
  [asGuest.username, asGuest.password] = [name, 'hush-hush'];
  try {
    await client.query(
      `drop schema public cascade; create schema public; create role ${name} login password 'hush-hush'`,
    );
    expectOneSentence(
      await sentenceFor(asGuest.href),
      /guest_\d+ may not create tables and functions.*owner to "guest_/,
    );
    await client.query(`alter role ${name} nologin`);
    expectOneSentence(await sentenceFor(asGuest.href), /does not let guest_\d+ in from here/);
    await client.query(`alter database ${asGuest.pathname.slice(1)} set default_transaction_read_only = on`);
    expectOneSentence(await sentenceFor(empty.url), /can only be read, as a standby after a failover/);
  } finally {
    await client.end();
    await empty.drop();
    await owner.query(`drop role if exists ${name}`);
  }
});

test('a database of a newer Waymark is left alone', async () => {
  await owner.query(`insert into migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`);
  expectOneSentence(await sentenceFor(database.url), /newer Waymark \(Later9999999999999 is not known .*git pull/);
  await owner.query(`delete from migrations where name = 'Later9999999999999'`);
});

test.each([
  ['53100', /^The disk of PostgreSQL at db:5432 is full\. Make room there/],
  ['53300', /has no connection left/],
  ['57P03', /is starting or stopping/],
  ['42P01', /lacks tables of Waymark/],
  ['SELF_SIGNED_CERT_IN_CHAIN', /is not trusted.*sslrootcert=/],
  ['EHOSTUNREACH', /^Nothing answers at db:5432/],
])('%s, also inside the error of a library', (code, words) => {
  const wrapped = Object.assign(new Error('query failed'), { driverError: Object.assign(new Error('x'), { code }) });
  expectOneSentence(faultSentence(wrapped, 'postgres://somebody:hush-hush@db/waymark'), words);
});

test('no password where one is asked for', () => {
  const error = new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string');
  expect(faultSentence(error, 'postgres://somebody@db/waymark')).toMatch(/asks for the password of somebody\. Add it/);
});

test('what nobody foresaw has no sentence', () => {
  expect(faultSentence(new TypeError('x is not a function'), null)).toBeNull();
  expect(faultSentence('thrown', null)).toBeNull();
});

describe('as a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-faults-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(file: string, env: Record<string, string>): Promise<{ code: number | null; said: string }> {
    const child = spawn(process.execPath, [fileURLToPath(built(file))], {
      env: { ...process.env, NODE_OPTIONS: '', PORT: '0', HOST: '127.0.0.1', WAYMARK_SAMPLE: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (bytes) => (said += String(bytes)));
    child.stderr.on('data', (bytes) => (said += String(bytes)));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  }
  /** Lines about the time that each stage took are no part of the message. */
  const message = (said: string): string => said.replace(/^\[.*\n/gm, '').trim();

  test.each([
    ['main.js', { DATABASE_URL: 'postgres://u:hush-hush@127.0.0.1:9/x' }, /^No PostgreSQL answers at 127\.0\.0\.1:9/],
    [
      'commands/ledger-verify.js',
      { DATABASE_URL: 'postgres://u:hush-hush@127.0.0.1:9/x' },
      /^No PostgreSQL answers at/,
    ],
    ['main.js', { DATABASE_URL: '', WAYMARK_DATA_DIR: '/dev/null/data' }, /is not a folder, or lies below a file/],
  ])('%s ends with one sentence and code 1: %j', async (file, env, words) => {
    const { code, said } = await run(file, env);
    expect(code).toBe(1);
    expectOneSentence(message(said), words);
  });

  test('an address that is not ours is told', async () => {
    const { code, said } = await run('main.js', { DATABASE_URL: database.url, HOST: '203.0.113.7' });
    expect(code).toBe(1);
    expectOneSentence(message(said), /^HOST is 203\.0\.113\.7, which is no address of this machine/);
  });

  test('an unforeseen fault keeps its stack, after a sentence with a reference', async () => {
    const broken = await refusingPostgres('XX000', 'unexpected data beyond EOF');
    const { code, said } = await run('main.js', { DATABASE_URL: broken.url });
    await broken.stop();
    expect(code).toBe(1);
    expect(message(said)).toMatch(
      /^Waymark did not start, .* Reference [0-9a-f]{8}; .*\n.*rror: unexpected data beyond EOF\n +at /,
    );
  });
});
