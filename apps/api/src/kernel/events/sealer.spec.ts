import { GENESIS_HASH } from '@waymark/domain';
import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { BATCH, sealPending } from './sealer.js';

const roadmaps = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
let database: TestDatabase;
let client: pg.Client;
let other: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  [client, other] = [
    new pg.Client({ connectionString: database.url }),
    new pg.Client({ connectionString: database.url }),
  ];
  await client.connect();
  await other.connect();
});
afterAll(async () => {
  await client.end();
  await other.end();
  await database.drop();
});

const record = (roadmap: string, type: string, onLedger = true, by = client) =>
  by.query(
    `insert into events (roadmap_id, type, subject_kind, subject_id, audience, participant_id, on_ledger, payload)
     values ($1, $2, 'spec', gen_random_uuid(), $3, $4, $5, '{"b":1,"a":"2"}')`,
    [roadmap, type, onLedger ? 'participants' : 'delegation', onLedger ? null : roadmap, onLedger],
  );

async function chain(roadmap: string): Promise<{ number: number; type: string; hash: string; previous: string }[]> {
  const { rows } = await client.query<{ number: number; type: string; hash: string; previous: string }>(
    `select l.number, e.type, l.hash, l.previous_hash as previous from ledger_entries l join events e on e.id = l.event_id
     where l.roadmap_id = $1 order by l.number`,
    [roadmap],
  );
  return rows;
}

test("numbers each roadmap's acts from one and chains their hashes", async () => {
  await record(roadmaps[0], 'spec.first');
  await record(roadmaps[1], 'spec.elsewhere');
  await record(roadmaps[0], 'spec.second');
  expect(await sealPending(client)).toBe(3);
  await record(roadmaps[0], 'spec.third');
  expect(await sealPending(client)).toBe(1);
  expect(await sealPending(client)).toBe(0);

  const entries = await chain(roadmaps[0]);
  expect(entries.map(({ number, type }) => [number, type])).toEqual([
    [1, 'spec.first'],
    [2, 'spec.second'],
    [3, 'spec.third'],
  ]);
  expect(entries.map(({ previous }) => previous)).toEqual([GENESIS_HASH, entries[0]?.hash, entries[1]?.hash]);
  expect(await chain(roadmaps[1])).toHaveLength(1);
});

test('what only a delegation may know is never sealed', async () => {
  const before = await chain(roadmaps[0]);
  await record(roadmaps[0], 'draft.saved', false);
  expect(await sealPending(client)).toBe(0);
  expect(await chain(roadmaps[0])).toEqual(before);
});

test('an act that is not committed is not sealed, and nobody waits for it', async () => {
  await other.query('begin');
  await record(roadmaps[1], 'spec.pending', true, other);
  expect(await sealPending(client)).toBe(0);
  await other.query('commit');
  expect(await sealPending(client)).toBe(1);
});

test('two sealers at once seal each act once', async () => {
  for (let index = 0; index < 40; index += 1) await record(roadmaps[index % 2] ?? '', `spec.act-${index}`);
  const sealed = await Promise.all([sealPending(client), sealPending(other)]);
  expect(sealed.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(40);
  const { rows } = await client.query<{ left: number }>(
    'select count(*)::int as left from events e left join ledger_entries l on l.event_id = e.id where e.on_ledger and l.event_id is null',
  );
  expect(rows[0]?.left).toBe(0);
  for (const roadmap of roadmaps) {
    const entries = await chain(roadmap);
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
  }
});

test('what was sealed by somebody else, or in another way, waits no more', async () => {
  await record(roadmaps[1], 'spec.sealed-elsewhere');
  await client.query(
    `insert into ledger_entries (roadmap_id, number, event_id, previous_hash, hash)
     select e.roadmap_id, l.number + 1, e.id, l.hash, repeat('0', 64)
     from events e, (select number, hash from ledger_entries where roadmap_id = $1 order by number desc limit 1) l where e.type = 'spec.sealed-elsewhere'`,
    [roadmaps[1]],
  );
  expect(await sealPending(client)).toBe(0);
});

/** Rows of tables and entries of indexes that the sealer has read so far, uncommitted or dead ones included. */
async function rowsRead(): Promise<number> {
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<{ read: number }>(
    `select (sum(seq_tup_read) + sum(idx_tup_fetch))::int as read from pg_stat_user_tables where relname in ('events', 'ledger_entries', 'unsealed_events')`,
  );
  return rows[0]?.read ?? NaN;
}

test('sealing one act reads as much after six thousand as after one thousand, and looking for none reads nothing', async () => {
  const sealMany = async (count: number): Promise<void> => {
    await client.query(
      `insert into events (roadmap_id, type, subject_kind, subject_id, audience, on_ledger)
       select $1, 'spec.many', 'spec', gen_random_uuid(), 'public', true from generate_series(1, $2)`,
      [roadmaps[0], count],
    );
    while ((await sealPending(client)) === BATCH);
    await client.query('vacuum analyze events, ledger_entries, unsealed_events');
  };
  const readBySealing = async (count: number): Promise<number> => {
    for (let index = 0; index < count; index += 1) await record(roadmaps[0], 'spec.counted');
    const before = await rowsRead();
    expect(await sealPending(client)).toBe(count);
    return (await rowsRead()) - before;
  };
  await sealMany(1000);
  const read = await readBySealing(1);
  expect(read).toBeLessThan(10);
  await sealMany(5000);
  expect(await readBySealing(1)).toBe(read);
  expect(await readBySealing(0)).toBe(0);
});

test('a sealed act cannot be changed or taken away', async () => {
  await expect(client.query('update events set type = $1', ['spec.other'])).rejects.toThrow('never updated or deleted');
  await expect(client.query('delete from ledger_entries')).rejects.toThrow('never updated or deleted');
});
