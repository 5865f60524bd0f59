import { startApi, type TestApi } from '../../../test/api.js';
import { cloneSampleDatabase, type TestDatabase } from '../../../test/database.js';
import { sql, SessionReader, type Actor } from '../../kernel/index.js';

let database: TestDatabase;
let api: TestApi;
let token: string;
let reader: SessionReader;

beforeAll(async () => {
  database = await cloneSampleDatabase();
  api = await startApi(database.url);
  reader = api.app.get(SessionReader, { strict: false });
  const session = await api.signInAs('focal-me-interior');
  token = session.slice(session.indexOf('=') + 1);
  await reader.read(token);
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
});

/** What is asked tells about whom; each time it is asked is noted. */
async function ask(): Promise<{ told: string | null; of: (string | undefined)[] }> {
  const of: (string | undefined)[] = [];
  const { told } = await reader.readWith(token, (me: Actor) => {
    const title = me.memberships[0]?.title;
    of.push(title);
    return title === undefined ? null : sql`${title}::text`;
  });
  return { told, of };
}

test('what is asked about a known reader is told with the session', async () => {
  const [title] = (await reader.read(token)).memberships.map((membership) => membership.title);
  expect(title).toEqual(expect.any(String));
  expect(await ask()).toEqual({ told: title, of: [title] });
});

test('where the reader’s rights are others by now, it is asked anew about what they are', async () => {
  const { told: before } = await ask();
  await api.rows(
    `update memberships set title = 'Focal point for another matter', version = version + 1
     where user_id = (select id from users where persona = 'focal-me-interior')`,
  );
  const now = 'Focal point for another matter';
  expect(await ask()).toEqual({ told: now, of: [before, now] });
  expect(await ask()).toEqual({ told: now, of: [now] });
});

test('who it was when it was last read is known until it is read again', async () => {
  await reader.read(token);
  const known = reader.lastRead(token);
  expect(known?.memberships).toHaveLength(1);
  expect(reader.lastRead('another token')).toBeNull();
  await api.rows(`update memberships set version = version + 1 where id = $1`, [known?.memberships[0]?.id]);
  expect(reader.lastRead(token)).toEqual(known);
  const me = await reader.read(token);
  expect(reader.lastRead(token)).toEqual(me);
  expect(me).not.toEqual(known);
});

test('what was read a minute ago is known no more: the session’s activity is to be noted', async () => {
  await reader.read(token);
  const now = performance.now();
  const clock = jest.spyOn(performance, 'now').mockReturnValue(now + 61_000);
  expect(reader.lastRead(token)).toBeNull();
  clock.mockRestore();
  expect(reader.lastRead(token)).not.toBeNull();
});

test('nor is who was active a minute ago by the database, however lately it was read', async () => {
  await api.rows(`update sessions set seen_at = clock_timestamp() - interval '50 seconds'`);
  await reader.read(token);
  expect(reader.lastRead(token)).not.toBeNull();
  const clock = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 30_000);
  expect(reader.lastRead(token)).toBeNull();
  clock.mockRestore();
});

test('nothing is told to a session that has ended', async () => {
  await api.rows(`delete from sessions where user_id = (select id from users where persona = 'focal-me-interior')`);
  expect((await ask()).told).toBeNull();
  expect(await ask()).toEqual({ told: null, of: [undefined] });
});
