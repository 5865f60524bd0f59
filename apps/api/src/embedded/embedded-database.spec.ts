import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { databaseAccount } from './account.js';
import { findBinaries, missingReason } from './binaries.js';
import { anyFreePort, type Embedded, EmbeddedError, startEmbedded } from './index.js';
import { isAlive, pause } from './processes.js';

let folder: string;
let dataDir: string;
const started: Embedded[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-embedded-'));
  // Open for the account that root lends to PostgreSQL, so that the data stays where it was asked for.
  chmodSync(folder, 0o755);
  dataDir = join(folder, 'postgres');
});

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(onRestart?: (sentence: string) => void): Promise<Embedded> {
  const database = await startEmbedded({ dataDir, database: 'waymark', durable: false, onRestart });
  started.push(database);
  return database;
}

async function ask(url: string, question: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const answer = await client.query<{ answer: string }>(question);
    return answer.rows[0]?.answer ?? '';
  } finally {
    await client.end();
  }
}

const directoryOf = (url: string) =>
  ask(url, "select setting as answer from pg_settings where name = 'data_directory'");

const serverPid = (directory: string) =>
  Number.parseInt(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0] ?? '', 10);

test('makes a cluster on the first run, on the loopback address only and with a password', async () => {
  mkdirSync(`${dataDir}.init-999999`, { recursive: true });
  const database = await start();
  expect(database.adopted).toBe(false);
  expect(await ask(database.url, 'select current_database() as answer')).toBe('waymark');
  expect(await ask(database.url, "select current_setting('listen_addresses') as answer")).toBe('127.0.0.1');
  expect(await ask(database.url, "select current_setting('synchronous_commit') as answer")).toBe('on');
  expect(await ask(database.url, "select current_setting('max_connections') as answer")).toBe('100');
  const withoutPassword = new URL(database.url);
  withoutPassword.password = 'wrong';
  await expect(ask(withoutPassword.href, 'select 1')).rejects.toThrow('password authentication failed');
  // What an interrupted first run left behind is gone.
  expect(readdirSync(folder).filter((name) => name.includes('.init-'))).toEqual([]);
}, 60_000);

test('keeps what was written over a stop and a start, and flushes for those who did not say otherwise', async () => {
  const first = await start();
  await ask(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  const second = await startEmbedded({ dataDir, database: 'waymark' });
  started.push(second);
  expect(await ask(second.url, 'select answer from kept')).toBe(42);
  expect(await ask(second.url, "select current_setting('fsync') as answer")).toBe('on');
}, 60_000);

test('adopts a running cluster; the last user stops it', async () => {
  const first = await start();
  const second = await start();
  expect(second.adopted).toBe(true);
  expect(second.url).toBe(first.url);
  const pid = serverPid(await directoryOf(first.url));
  await first.stop();
  expect(isAlive(pid)).toBe(true);
  await second.stop();
  expect(isAlive(pid)).toBe(false);
}, 60_000);

test('a pid file whose number another program has now does not stop it', async () => {
  const first = await start();
  const directory = await directoryOf(first.url);
  const lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
  await first.stop();
  writeFileSync(join(directory, 'postmaster.pid'), [String(process.pid), ...lines.slice(1)].join('\n'));
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await ask(second.url, "select 'here' as answer")).toBe('here');
}, 60_000);

test('a data folder reached by another name is the same: the server is adopted, its lock and its users are kept', async () => {
  const first = await start();
  const lock = join(await directoryOf(first.url), 'postmaster.pid');
  const before = readFileSync(lock, 'utf8');
  const other = join(folder, 'another-name');
  symlinkSync(folder, other);
  const second = await startEmbedded({ dataDir: join(other, 'postgres'), database: 'waymark', durable: false });
  expect(second.adopted).toBe(true);
  expect(second.url).toBe(first.url);
  expect(readFileSync(lock, 'utf8')).toBe(before);
  await second.stop();
  expect(await ask(first.url, "select 'still here' as answer")).toBe('still here');
  rmSync(other);
}, 60_000);

test('a server that was started by another name of its folder keeps its lock', async () => {
  const name = join(folder, 'by-link');
  const place = join(folder, 'real');
  mkdirSync(place, { mode: 0o755 });
  const first = await startEmbedded({ dataDir: join(place, 'postgres'), database: 'waymark', durable: false });
  const directory = await directoryOf(first.url);
  await first.stop();
  // As an operator does, or an earlier Waymark did: the server knows its folder by the link only.
  symlinkSync(place, name);
  const account = databaseAccount();
  const { postgres } = await findBinaries(account);
  const port = await anyFreePort();
  const flags = ['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const server = spawn(postgres, ['-D', join(name, 'postgres'), ...flags], { ...account, cwd: '/', stdio: 'ignore' });
  try {
    while (!existsSync(join(directory, 'postmaster.pid'))) await pause(20);
    const second = await startEmbedded({ dataDir: join(place, 'postgres'), database: 'waymark', durable: false });
    expect(second.adopted).toBe(true);
    expect(serverPid(directory)).toBe(server.pid);
    await second.stop();
  } finally {
    server.kill('SIGKILL');
  }
}, 60_000);

test('a folder that cannot be made ends in one sentence', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const refused = startEmbedded({ dataDir: join(file, 'postgres'), database: 'waymark' });
  await expect(refused).rejects.toThrow(EmbeddedError);
  await expect(refused).rejects.toThrow('is not a folder, or lies below a file');
});

test('a link that leads nowhere ends in one sentence', async () => {
  const dangling = join(folder, 'dangling');
  symlinkSync(join(folder, 'gone'), dangling);
  await expect(startEmbedded({ dataDir: dangling, database: 'waymark' })).rejects.toThrow(
    `${dangling} is a link to a folder that does not exist.`,
  );
});

test('starts a killed server again on its port, so that connections come back by themselves', async () => {
  const sentences: string[] = [];
  const database = await start((sentence) => sentences.push(sentence));
  const directory = await directoryOf(database.url);
  process.kill(serverPid(directory), 'SIGKILL');
  const deadline = Date.now() + 20_000;
  let back = '';
  while (!back && Date.now() < deadline) {
    await pause(100);
    back = await ask(database.url, "select 'back' as answer").catch(() => '');
  }
  expect(back).toBe('back');
  expect(sentences).toEqual(['The embedded PostgreSQL ended unexpectedly; starting it again.']);
}, 60_000);

test('refuses a directory that holds something else, and touches nothing in it', async () => {
  const other = join(folder, 'letters');
  mkdirSync(other);
  writeFileSync(join(other, 'letter.txt'), 'Dear all');
  await expect(startEmbedded({ dataDir: other, database: 'waymark' })).rejects.toThrow(
    'is not empty and holds no PostgreSQL database',
  );
  expect(readdirSync(other)).toEqual(['letter.txt']);
});

test('works in a checkout that only its owner may enter', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const database = await startEmbedded({ dataDir: join(closed, 'postgres'), database: 'waymark', durable: false });
  const directory = await directoryOf(database.url);
  try {
    expect(await ask(database.url, 'select current_database() as answer')).toBe('waymark');
    expect(existsSync(join(closed, 'postgres'))).toBe(process.getuid?.() !== 0);
  } finally {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}, 60_000);

test.each([
  ['linux', 'x64', true, undefined],
  ['linux', 'x64', false, 'The embedded PostgreSQL needs glibc'],
  ['freebsd', 'x64', true, 'There is no embedded PostgreSQL for freebsd-x64'],
  ['linux', 'riscv64', true, 'There is no embedded PostgreSQL for linux-riscv64'],
])('says whether %s-%s (glibc: %s) has an embedded database', (platform, arch, glibc, reason) => {
  const said = missingReason(platform, arch, glibc);
  if (reason === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(reason);
});
