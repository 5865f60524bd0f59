import pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../test/database.js';
import { beatClock, resumeClock } from './clock-keeper.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await cloneDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});
beforeEach(() => client.query('begin'));
afterEach(() => client.query('rollback'));

/** Seconds of domain time since an instant. */
async function secondsSince(instant: string): Promise<number> {
  const { rows } = await client.query<{ seconds: number }>(
    'select extract(epoch from waymark_now() - $1::timestamptz)::float8 as seconds',
    [instant],
  );
  return rows[0]?.seconds ?? NaN;
}

const stopped = (minutesAgo: number) =>
  client.query(
    `update domain_clock set pauses = true, beat = '2026-11-20T10:00:00Z',
     shift = '2026-11-20T10:00:00Z'::timestamptz + make_interval(mins => $1) - clock_timestamp()`,
    [minutesAgo],
  );

test('in production domain time is the time, and nothing keeps it', async () => {
  const { rows } = await client.query<{ apart: number }>(
    'select abs(extract(epoch from waymark_now() - clock_timestamp()))::float8 as apart',
  );
  expect(rows[0]?.apart).toBeLessThan(1);
  await beatClock(client);
  await resumeClock(client);
  const { rows: clock } = await client.query(
    'select beat, pauses, extract(epoch from shift)::int as shift from domain_clock',
  );
  expect(clock).toEqual([{ beat: null, pauses: false, shift: 0 }]);
});

test("the sample's clock goes on from its last beat after a pause", async () => {
  await stopped(90);
  expect(await secondsSince('2026-11-20T10:00:00Z')).toBeGreaterThan(5000);
  await resumeClock(client);
  const seconds = await secondsSince('2026-11-20T10:00:00Z');
  expect(seconds).toBeGreaterThanOrEqual(0);
  expect(seconds).toBeLessThan(20);
});

test('a second process that starts beside a running one does not set the clock back', async () => {
  await stopped(0);
  await client.query(`update domain_clock set shift = shift + interval '15 seconds'`);
  await resumeClock(client);
  expect(await secondsSince('2026-11-20T10:00:00Z')).toBeGreaterThanOrEqual(15);
});

test('it never goes back behind an act on record', async () => {
  await stopped(90);
  await client.query(
    `insert into events (roadmap_id, type, subject_kind, subject_id, occurred_at, audience, on_ledger)
     values (gen_random_uuid(), 'spec.act', 'spec', gen_random_uuid(), '2026-11-20T10:30:00Z', 'public', false)`,
  );
  await resumeClock(client);
  const seconds = await secondsSince('2026-11-20T10:30:00Z');
  expect(seconds).toBeGreaterThanOrEqual(0);
  expect(seconds).toBeLessThan(20);
});

test('a beat remembers domain time', async () => {
  await stopped(60);
  await beatClock(client);
  const { rows } = await client.query<{ beat: Date }>('select beat from domain_clock');
  expect(rows[0]?.beat.getTime()).toBeGreaterThanOrEqual(new Date('2026-11-20T11:00:00Z').getTime());
});
