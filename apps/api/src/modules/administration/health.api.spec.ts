import { createServer, type Server, type Socket } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { SmtpServer } from '../../../test/smtp.mjs';
import { JobHandlers } from '../../kernel/index.js';

let database: TestDatabase;
let dataDir: string;
let bare: TestApi;
let full: TestApi;
let scanner: Server;
let scannerSays: string | null = 'PONG\0';
const sockets = new Set<Socket>();
const smtp = new SmtpServer();

beforeAll(async () => {
  await smtp.start();
  scanner = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined); // whoever asks may hang up
    socket.once('data', () => scannerSays !== null && socket.end(scannerSays));
  });
  const port = await new Promise<number>((resolve) =>
    scanner.listen(0, '127.0.0.1', () => resolve((scanner.address() as { port: number }).port)),
  );
  dataDir = await mkdtemp(join(tmpdir(), 'waymark-health-'));
  database = await cloneSampleDatabase();
  bare = await startApi(database.url, { dataDir });
  full = await startApi(database.url, {
    dataDir,
    publicUrl: 'https://roadmap.example.org',
    mail: { url: smtp.url, from: 'Waymark <waymark@example.org>' },
    clamav: { host: '127.0.0.1', port },
  });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => scanner.close(resolve));
  await Promise.all([bare.stop(), full.stop()]);
  await database.drop();
  await smtp.stop();
  await rm(dataDir, { recursive: true, force: true });
});

interface Health {
  version: string;
  database: { version: string; sizeBytes: number; migrations: number };
  jobs: {
    waiting: number;
    running: number;
    failed: number;
    failures: { id: string; kind: string; failure: string; mayRunAgain: boolean; version: number }[];
  };
  mails: { waiting: number; triedInVain: number; lastSentAt: string | null; refused: number; givenUp: number };
  mailServer: string;
  mailTrouble: string | null;
  files: { count: number; usedBytes: number };
  fileStore: string;
  filesInBucket: boolean;
  freeBytes: number | null;
  scanner: string;
}
const HEALTH = `{ installationHealth {
  version database { version sizeBytes migrations } jobs { waiting running failed failures { id kind failure mayRunAgain version } }
  mails { waiting triedInVain lastSentAt refused givenUp } mailServer mailTrouble files { count usedBytes } fileStore filesInBucket
  freeBytes scanner } }`;
const ask = async (api: TestApi, as = 'administrator') => api.gql<{ installationHealth: Health }>(HEALTH, {}, as);
const healthOf = async (api: TestApi): Promise<Health> => (await ask(api)).data.installationHealth;

test('what is not there is told apart from what is nothing, in one statement beside the session’s', async () => {
  await ask(bare); // the session's activity is noted once a minute
  const { data, statements } = await ask(bare);
  expect(data.installationHealth).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    jobs: { waiting: 0, running: 0, failed: 0, failures: [] },
    mails: { waiting: 0, lastSentAt: null },
    mailServer: 'not_configured',
    mailTrouble: null,
    fileStore: 'reachable',
    filesInBucket: false,
    scanner: 'not_configured',
  });
  const [{ count } = { count: 0 }] = await bare.rows<{ count: number }>('select count(*)::int from migrations');
  expect(data.installationHealth.database.migrations).toBe(count);
  expect(data.installationHealth.database.sizeBytes).toBeGreaterThan(1_000_000);
  expect(data.installationHealth.freeBytes).toBeGreaterThan(0);
  expect(statements).toBe(2);
});

test('to everybody else it does not exist', async () => {
  for (const persona of ['secretariat', 'head-me', 'observer'])
    expect((await ask(bare, persona)).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test('parts that answer are reachable; those that are silent, say no or are gone are away, and the rest is told', async () => {
  expect(await healthOf(full)).toMatchObject({ mailServer: 'reachable', mailTrouble: null, scanner: 'reachable' });
  scannerSays = 'UNKNOWN COMMAND\0';
  expect(await healthOf(full)).toMatchObject({ mailServer: 'reachable', scanner: 'away', fileStore: 'reachable' });
  scannerSays = null;
  const began = performance.now();
  expect(await healthOf(full)).toMatchObject({ scanner: 'away', jobs: { waiting: 0 } });
  expect(performance.now() - began).toBeLessThan(8_000);
  scannerSays = 'PONG\0';
});

test('a mail server that is away says why, and no address', async () => {
  const away = await startApi(database.url, {
    publicUrl: 'https://roadmap.example.org',
    mail: { url: 'smtp://127.0.0.1:1', from: 'Waymark <waymark@example.org>' },
    dataDir: join(fileURLToPath(import.meta.url), 'inside'), // a file is no folder,
  });
  try {
    const health = await healthOf(away);
    expect(health).toMatchObject({ mailServer: 'away', fileStore: 'away', freeBytes: null });
    expect(health.mailTrouble).toContain('ECONNREFUSED');
    expect(health.mailTrouble).not.toContain('@');
  } finally {
    await away.stop();
  }
});

test('mails are counted as they stand, without telling to whom', async () => {
  await full.rows(`insert into mails (kind, address, language, subject, plain, html, state, attempts, next_attempt_at, give_up_at, ended_at) values
    ('spec', 'secret@example.org', 'en', 's', 'p', 'h', 'waiting', 0, now() + interval '1 day', now() + interval '3 days', null),
    ('spec', 'secret@example.org', 'en', 's', 'p', 'h', 'waiting', 3, now() + interval '1 day', now() + interval '3 days', null),
    ('spec', 'secret@example.org', 'en', null, null, null, 'sent', 1, now(), now(), '2026-11-20T10:00:00Z'),
    ('spec', 'secret@example.org', 'en', null, null, null, 'refused', 1, now(), now(), now())`);
  const { body, data } = await ask(full);
  expect(data.installationHealth.mails).toEqual({
    waiting: 2,
    triedInVain: 1,
    lastSentAt: '2026-11-20T10:00:00.000Z',
    refused: 1,
    givenUp: 0,
  });
  expect(body).not.toContain('secret');
  await full.rows("delete from mails where kind = 'spec'");
});

test('a test mail goes to whoever asks for it, once', async () => {
  const send = (api: TestApi, input: object, as = 'administrator') =>
    api.gql<{ sendTestMail: boolean }>(
      'mutation ($input: SendTestMailInput!) { sendTestMail(input: $input) }',
      { input },
      as,
    );
  const input = { idempotencyKey: 'b0000000-0000-4000-8000-00000000000a' };
  expect((await send(bare, input)).errors[0]?.extensions).toMatchObject({ reason: 'mail_not_configured' });
  expect((await send(full, input)).data.sendTestMail).toBe(true);
  expect((await send(full, input)).data.sendTestMail).toBe(true);
  const written = await full.rows(
    "select m.address = u.email as own from mails m, users u where m.kind = 'test' and u.persona = 'administrator'",
  );
  expect(written).toEqual([{ own: true }]);
});

test('a job that failed waits again, once, where it does nothing twice', async () => {
  full.get(JobHandlers).register('spec.again', { mayRunAgain: true, run: () => Promise.resolve({}) });
  const insert = async (kind: string) => {
    const [job] = await full.rows<{ id: string }>(
      `insert into jobs (kind, user_id, input, state, failure, attempt, ended_at)
       select $1, id, '{"secret": 1}', 'failed', 'job_interrupted', 3, clock_timestamp() from users where persona = 'secretariat' returning id`,
      [kind],
    );
    return job?.id ?? '';
  };
  const again = await insert('spec.again');
  const once = await insert('spec.once');
  const { jobs } = await healthOf(full);
  expect(jobs.failed).toBe(2);
  expect(jobs.failures).toEqual(
    expect.arrayContaining([
      { id: again, kind: 'spec.again', failure: 'job_interrupted', mayRunAgain: true, version: 1 },
      { id: once, kind: 'spec.once', failure: 'job_interrupted', mayRunAgain: false, version: 1 },
    ]),
  );
  const retry = (jobId: string, as = 'administrator') =>
    full.gql<{ retryJob: boolean }>(
      'mutation ($input: RetryJobInput!) { retryJob(input: $input) }',
      { input: { jobId, expectedVersion: 1 } },
      as,
    );
  expect((await retry(again, 'secretariat')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await retry(once)).errors[0]?.extensions).toMatchObject({ reason: 'job_not_repeatable' });
  const answers = await Promise.all([retry(again), retry(again)]);
  expect(answers.map(({ errors }) => errors[0]?.extensions.reason ?? null).sort()).toEqual(['job_not_failed', null]);
  expect(await full.rows('select state, attempt, failure from jobs where id = $1', [again])).toEqual([
    { state: 'waiting', attempt: 0, failure: null },
  ]);
  expect((await healthOf(full)).jobs).toMatchObject({ waiting: 1, failed: 1 });
});
