import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startApi, type TestApi } from '../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../test/database.js';
import { TEST_PASSWORD } from '../../test/factories.js';
import { addAdministrator } from '../modules/identity/index.js';

const command = fileURLToPath(new URL('../../dist/commands/create-administrator.js', import.meta.url));

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await cloneDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

async function run(
  args: string[],
  { password, input, url = database.url }: { password?: string; input?: string; url?: string },
): Promise<Outcome> {
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url };
  if (password !== undefined) env['WAYMARK_ADMIN_PASSWORD'] = password;
  const child = spawn(process.execPath, [command, ...args], { env });
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk) => (outcome.out += String(chunk)));
  child.stderr.on('data', (chunk) => (outcome.err += String(chunk)));
  child.stdin.end(input ?? '');
  outcome.code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return outcome;
}

const signIn = (email: string) =>
  api.gql<{ signIn: { user: { name: string; administrator: boolean } } }>(
    'mutation ($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { user { name administrator } } }',
    { email, password: TEST_PASSWORD },
  );

test.each([
  ['the environment', 'one@example.org', { password: TEST_PASSWORD }],
  ['standard input', 'two@example.org', { input: `${TEST_PASSWORD}\n` }],
])('opens an account with a password from %s', async (_, email, options) => {
  const outcome = await run([email.toUpperCase(), 'Keeper of accounts'], options);
  expect(outcome).toEqual({ code: 0, out: `${email} can sign in as an administrator.\n`, err: '' });
  const { data } = await signIn(email);
  expect(data.signIn.user).toEqual({ name: 'Keeper of accounts', administrator: true });
});

test.each([
  ['no address', [], {}, /^Usage: /],
  ['no password at all', ['three@example.org'], { input: '' }, /at least 12 characters/],
  [
    'no database',
    ['three@example.org'],
    { password: TEST_PASSWORD, url: 'postgres://127.0.0.1:9/none' },
    /^No PostgreSQL answers at 127\.0\.0\.1:9\. Start it there, or correct DATABASE_URL\.$/m,
  ],
])('refuses %s in one line', async (_, args, options, message) => {
  const outcome = await run(args, options);
  expect(outcome).toMatchObject({ code: 1, out: '' });
  expect(outcome.err).toMatch(message);
  expect(outcome.err.trim().split('\n')).toHaveLength(1);
});

test.each([
  ['nobody', TEST_PASSWORD, /is not an email address/],
  ['three@example.org', 'short', /at least 12 characters/],
  ['three@example.org', 'my three@example.org password', /must not hold/],
  ['one@example.org', TEST_PASSWORD, /already/],
])('opens no account for %s with %s', async (email, password, message) => {
  const before = await api.rows('select id from users');
  await expect(addAdministrator(database.url, { email, name: 'Keeper', password })).rejects.toThrow(message);
  expect(await api.rows('select id from users')).toEqual(before);
});
