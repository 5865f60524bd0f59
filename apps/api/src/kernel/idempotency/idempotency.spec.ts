import { randomUUID } from 'node:crypto';
import { startApi, type TestApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { buildActor } from '../../../test/factories.js';
import { Acts, Database, type Actor } from '../index.js';

let database: TestDatabase;
let api: TestApi;
const me = buildActor();

beforeAll(async () => {
  database = await cloneDatabase();
  api = await startApi(database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

/** Runs an act under a key in a transaction of its own; the act itself may fail. */
function once(
  input: { idempotencyKey: string; text?: string | null },
  act: () => Promise<string>,
  who: Actor = me,
  operation = 'spec',
) {
  const steps = {
    once: { operation, input },
    load: () => Promise.resolve({}),
    change: async () => ({ id: await act(), events: [] }),
    read: (id: string) => Promise.resolve(id),
  };
  return api.get(Database).inTransaction(() => api.get(Acts).inOrder(who, steps));
}

/** An act that counts its runs and makes a new result each time. */
function counted(): { act: () => Promise<string>; runs: () => number } {
  let runs = 0;
  const act = () => {
    runs += 1;
    return Promise.resolve(randomUUID());
  };
  return { act, runs: () => runs };
}

test('a replay gives the first result and does nothing', async () => {
  const { act, runs } = counted();
  const input = { idempotencyKey: randomUUID(), text: 'the same' };
  const first = await once(input, act);
  expect(await once({ ...input }, act)).toBe(first);
  expect(runs()).toBe(1);
});

test('an optional field that is absent and one that is not given are the same input', async () => {
  const { act, runs } = counted();
  const idempotencyKey = randomUUID();
  await once({ idempotencyKey }, act);
  await once({ idempotencyKey, text: undefined }, act);
  expect(runs()).toBe(1);
});

test('the same key with other input is refused', async () => {
  const idempotencyKey = randomUUID();
  const { act, runs } = counted();
  await once({ idempotencyKey, text: 'one' }, act);
  await expect(once({ idempotencyKey, text: 'two' }, act)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(runs()).toBe(1);
});

test("a key is its user's and its operation's own", async () => {
  const input = { idempotencyKey: randomUUID() };
  const { act, runs } = counted();
  const results = [await once(input, act), await once(input, act, buildActor()), await once(input, act, me, 'other')];
  expect(new Set(results).size).toBe(3);
  expect(runs()).toBe(3);
});

test('an act that failed left no key and may be tried again', async () => {
  const input = { idempotencyKey: randomUUID() };
  await expect(once(input, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const { act, runs } = counted();
  await once(input, act);
  expect(runs()).toBe(1);
});

test('requests with one key at once: the second waits and gets the result of the first', async () => {
  const input = { idempotencyKey: randomUUID() };
  let runs = 0;
  const slow = async () => {
    runs += 1;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return randomUUID();
  };
  const results = await Promise.all([once(input, slow), once(input, slow), once(input, slow)]);
  expect(new Set(results).size).toBe(1);
  expect(runs).toBe(1);
});

test('no input is kept, only its hash', async () => {
  const idempotencyKey = randomUUID();
  await once({ idempotencyKey, text: 'not to be kept' }, counted().act);
  const rows = await api.rows('select * from idempotency_keys where key = $1', [idempotencyKey]);
  expect(rows).toEqual([
    expect.objectContaining({
      user_id: me.userId,
      operation: 'spec',
      input_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    }),
  ]);
  expect(JSON.stringify(rows)).not.toContain('not to be kept');
});
