import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { Acts, conflict, Database, forbidden, notFound, sql, type Actor } from '../index.js';

let database: TestDatabase;
let api: TestApi;
let head: Actor;
let alternate: Actor;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  head = await api.actor('head-me');
  alternate = await api.actor('alternate-me');
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});
afterEach(() =>
  api.rows('update memberships set ended_at = null, version = 1 where id = any($1)', [
    [seatOf(head), seatOf(alternate)],
  ]),
);

const seatOf = (actor: Actor): string => actor.memberships[0]?.id ?? '';
const end = 'update memberships set ended_at = waymark_now(), version = version + 1 where id = $1';
const act = <T>(me: Actor, work: (me: Actor) => Promise<T>): Promise<T> => api.get(Acts).run(me, work);

test('an ending that comes once the rights are read waits for the act, and comes after it', async () => {
  let ended = false;
  let ending: Promise<unknown> | undefined;
  await api.get(Database).inTransaction(async () => {
    await act(head, () => Promise.resolve());
    ending = api.rows(end, [seatOf(head)]).then(() => (ended = true));
    await untilWaiting();
    expect(ended).toBe(false);
  });
  await ending;
  expect(ended).toBe(true);
});

test('a session may go on being used while an act holds it', async () => {
  await api.get(Database).inTransaction(async () => {
    await act(head, () => Promise.resolve());
    await api.rows('update sessions set seen_at = clock_timestamp() where id = $1', [head.sessionId]);
  });
});

test('a refusal that tells of a record is given to no one whose right has ended meanwhile', async () => {
  const work = async (me: Actor): Promise<never> => {
    if (me.memberships.length === 0) throw notFound();
    await api.rows(end, [seatOf(head)]);
    throw conflict({ base: null, theirs: { text: 'Not for everybody.' }, mine: null });
  };
  await expect(act(head, work)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('who has another right meanwhile acts under that one', async () => {
  const roles: (string | undefined)[] = [];
  await act(alternate, async (me) => {
    roles.push(me.memberships[0]?.accreditation ?? me.memberships[0]?.role);
    await api.rows("update memberships set role = 'delegate', accreditation = null where id = $1", [seatOf(alternate)]);
  });
  expect(roles).toEqual(['alternate', 'delegate']);
  await api.rows("update memberships set role = 'delegation_head', accreditation = 'alternate' where id = $1", [
    seatOf(alternate),
  ]);
});

test('of two who end each other at once, one does', async () => {
  let met = 0;
  let bothMet: () => void;
  const meeting = new Promise<void>((resolve) => (bothMet = resolve));
  const ends = (me: Actor, other: Actor): Promise<void> =>
    act(me, async (now) => {
      if (now.memberships.length === 0) throw forbidden('role_not_permitted');
      await api
        .get(Database)
        .rows(sql`update memberships set ended_at = waymark_now() where id = ${seatOf(other)} and ended_at is null`);
      met += 1;
      if (met === 2) bothMet();
      await meeting;
    });
  const outcomes = await Promise.allSettled([ends(head, alternate), ends(alternate, head)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'FORBIDDEN' } });
  const current = await api.rows('select 1 from memberships where id = any($1) and ended_at is null', [
    [seatOf(head), seatOf(alternate)],
  ]);
  expect(current).toHaveLength(1);
});

async function untilWaiting(): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const [row] = await api.rows(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (row) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('nobody waits');
}
