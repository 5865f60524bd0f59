import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { startApi } from '../../../test/api.js';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { buildRoadmap } from '../../../test/factories.js';
import { entryHash, INSTANT, sealPending } from '../../kernel/events/sealer.js';
import { verifyLedger } from './verify-ledger.js';

let database: TestDatabase;
const clients: pg.Client[] = [];
beforeEach(async () => {
  database = await cloneDatabase();
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end();
  await database.drop();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  clients.push(client);
  return client;
}

async function buildRoadmaps(client: pg.Client, codes: readonly string[]): Promise<string[]> {
  const rows = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    (await client.query(text, [...values])).rows as T[];
  const ids: string[] = [];
  for (const code of codes) ids.push((await buildRoadmap(rows, { code })).id);
  return ids;
}

const record = (client: pg.Client, roadmapId: string | undefined, onLedger = true) =>
  client.query(
    `insert into events (roadmap_id, type, subject_kind, subject_id, audience, participant_id, on_ledger, payload)
     values ($1, 'comment.posted', 'comment', $2, $3, $2, $4, $5)`,
    [
      roadmapId,
      randomUUID(),
      onLedger ? 'participants' : 'delegation',
      onLedger,
      { threadId: randomUUID(), startsThread: true },
    ],
  );

async function sealAll(client: pg.Client): Promise<void> {
  while ((await sealPending(client)) > 0);
}

/** Changes what nobody may change, as only the owner of the database can. */
async function tamper(
  client: pg.Client,
  table: string,
  statement: string,
  values: readonly unknown[] = [],
): Promise<void> {
  await client.query(`alter table ${table} disable trigger user`);
  await client.query(statement, [...values]);
  await client.query(`alter table ${table} enable trigger user`);
}

function verifyByCommand() {
  const command = fileURLToPath(new URL('../../../dist/commands/ledger-verify.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    env: { ...process.env, DATABASE_URL: database.url, NODE_OPTIONS: '' },
    encoding: 'utf8',
  });
  return { status, lines: stdout.trim().split('\n'), stderr };
}

test('an event is sealed within a second of its commit, and never before', async () => {
  const client = await connect();
  const [roadmapId] = await buildRoadmaps(client, ['one']);
  const api = await startApi(database.url, { background: true });
  try {
    const writer = await connect();
    await writer.query('begin');
    await record(writer, roadmapId);
    await wait(1200); // longer than the sealer rests
    expect((await client.query('select 1 from ledger_entries')).rowCount).toBe(0);
    const { rows: before } = await writer.query<{ at: Date }>('select clock_timestamp() as at');
    await writer.query('commit');
    let sealedAt: Date | undefined;
    for (let tries = 0; tries < 200 && !sealedAt; tries += 1) {
      sealedAt = (await client.query<{ sealed_at: Date }>('select sealed_at from ledger_entries')).rows[0]?.sealed_at;
      if (!sealedAt) await wait(25);
    }
    expect(Number(sealedAt) - Number(before[0]?.at)).toBeLessThan(1000);
  } finally {
    await api.stop();
  }
});

test('two sealers beside eight writers never fork a chain, skip or repeat an event', async () => {
  const client = await connect();
  const roadmaps = await buildRoadmaps(client, ['one', 'two']);
  let writing = true;
  const sealers = [await connect(), await connect()].map(async (sealer) => {
    while (writing) {
      await sealPending(sealer);
      await wait(1);
    }
  });
  const writers: pg.Client[] = [];
  for (let n = 0; n < 8; n += 1) writers.push(await connect());
  await Promise.all(
    writers.map(async (writer, n) => {
      for (let act = 0; act < 20; act += 1) await record(writer, roadmaps[(n + act) % 2], act % 5 !== 0);
    }),
  );
  writing = false;
  await Promise.all(sealers);
  await sealAll(client);

  const { rows } = await client.query<{ unsealed: number; internal: number }>(`
    select count(*) filter (where e.on_ledger and l.event_id is null)::int as unsealed, count(*) filter (where not e.on_ledger and l.event_id is not null)::int as internal
    from events e left join ledger_entries l on l.event_id = e.id`);
  expect(rows).toEqual([{ unsealed: 0, internal: 0 }]);
  expect(await verifyLedger(client)).toEqual([
    { roadmapCode: 'one', entries: 64, broken: null },
    { roadmapCode: 'two', entries: 64, broken: null },
  ]);
});

describe('a broken chain is found and named', () => {
  let client: pg.Client;
  let roadmapId: string;
  const chain = async () => (await verifyLedger(client)).find(({ roadmapCode }) => roadmapCode === 'one')?.broken;
  const eventOf = `(select event_id from ledger_entries where roadmap_id = $1 and number = $2)`;
  beforeEach(async () => {
    client = await connect();
    const [one, two] = await buildRoadmaps(client, ['one', 'two']);
    roadmapId = one as string;
    for (let n = 0; n < 5; n += 1) await record(client, one);
    await record(client, two);
    await sealAll(client);
    expect(await chain()).toBeNull();
  });

  test('the database refuses to change what is on record', async () => {
    await expect(client.query("update events set payload = '{}'")).rejects.toThrow('never updated or deleted');
    await expect(client.query('delete from events')).rejects.toThrow('never updated or deleted');
    await expect(client.query('update ledger_entries set hash = previous_hash')).rejects.toThrow(
      'never updated or deleted',
    );
    await expect(client.query('delete from ledger_entries')).rejects.toThrow('never updated or deleted');
  });

  test.each([
    ['payload', `payload = payload || '{"startsThread": false}'`],
    ['audience', "audience = 'public'"],
    ['actor', 'membership_id = gen_random_uuid()'],
    ['time', "occurred_at = occurred_at + interval '1 microsecond'"],
    ['subject', 'subject_id = gen_random_uuid()'],
  ])('a changed %s', async (_what, change) => {
    await tamper(client, 'events', `update events set ${change} where id = ${eventOf}`, [roadmapId, 3]);
    expect(await chain()).toEqual({ number: 3, reason: 'hash_mismatch' });
  });

  test('a removed entry', async () => {
    await tamper(client, 'ledger_entries', 'delete from ledger_entries where roadmap_id = $1 and number = $2', [
      roadmapId,
      2,
    ]);
    expect(await chain()).toEqual({ number: 2, reason: 'number_gap' });
  });

  test('an entry that was forged with a hash of its own', async () => {
    await tamper(client, 'events', `update events set audience = 'public' where id = ${eventOf}`, [roadmapId, 4]);
    const { rows } = await client.query(
      `select e.*, ${INSTANT} as occurred_at, l.number, l.previous_hash from events e join ledger_entries l on l.event_id = e.id where l.roadmap_id = $1 and l.number = 4`,
      [roadmapId],
    );
    const forged = entryHash(rows[0], 4, rows[0].previous_hash);
    await tamper(
      client,
      'ledger_entries',
      'update ledger_entries set hash = $3 where roadmap_id = $1 and number = $2',
      [roadmapId, 4, forged],
    );
    expect(await chain()).toEqual({ number: 5, reason: 'previous_hash_mismatch' });
  });

  test('by the command, with the roadmap, the number and the reason', async () => {
    expect(verifyByCommand()).toEqual({
      status: 0,
      lines: ['one: 5 entries, chain holds', 'two: 1 entry, chain holds'],
      stderr: '',
    });
    await tamper(client, 'events', `update events set payload = '{}' where id = ${eventOf}`, [roadmapId, 2]);
    expect(verifyByCommand()).toEqual({
      status: 1,
      lines: [
        'one: the chain is broken at entry 2: its content does not have its hash (hash_mismatch)',
        'two: 1 entry, chain holds',
      ],
      stderr: '',
    });
  });
});
